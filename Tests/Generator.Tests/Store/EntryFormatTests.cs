using Colophon.Model;
using Colophon.Results;
using Colophon.Store;

namespace Colophon.Tests.Store;

public class EntryFormatTests
{
    [Fact]
    public void What_is_read_writes_the_same_bytes_again()
    {
        var written = SampleFindings.Entry();

        var read = EntryFormat.Read(written.Bytes)!;

        Assert.Equal((written.Key, written.Digest), (read.Key, read.Digest));
        Assert.Equal(written.Bytes, EntryFormat.Write(read.Key, read.Findings).Bytes);
        Assert.Equal(SampleFindings.Key, EntryFormat.ReadKey(written.Bytes));
    }

    [Fact]
    public void Numbers_keep_their_last_bit_and_their_sign()
    {
        var values = EntryFormat.Read(SampleFindings.Entry().Bytes)!.Findings.Values.Members;

        Assert.Equal(BitConverter.DoubleToInt64Bits(-0.0), BitConverter.DoubleToInt64Bits(((ResultNumber)values["number"]).Value));
        Assert.True(double.IsNaN(((ResultNumber)values["none"]).Value));
        Assert.Equal(new ResultInteger(long.MinValue), values["long"]);
    }

    [Fact]
    public void Claims_tables_and_warnings_come_back_as_they_were()
    {
        var (written, read) = (SampleFindings.All, EntryFormat.Read(SampleFindings.Entry().Bytes)!.Findings);

        Assert.Equal("true", Assert.Single(read.Claims).Verdict);
        Assert.Equal(written.Tables[0].Key, read.Tables[0].Key);
        Assert.Equal(written.Tables[0].Value.Columns.ToArray(), read.Tables[0].Value.Columns.ToArray());
        Assert.Equal(written.Tables[0].Value.Rows[0].ToArray(), read.Tables[0].Value.Rows[0].ToArray());
        Assert.Equal((written.Said[0].Code, written.Said[0].Message, written.Said[0].Hints[0]), (read.Said[0].Code, read.Said[0].Message, read.Said[0].Hints[0]));
    }

    [Fact]
    public void Pictures_come_back_as_they_were()
    {
        var (written, read) = (Picture(SampleFindings.All.Figures[0].Value), Picture(EntryFormat.Read(SampleFindings.Entry().Bytes)!.Findings.Figures[0].Value));

        Assert.Equal((written.Width, written.Height), (read.Width, read.Height));
        var (path, again) = ((PicturePath)written.Elements[0], (PicturePath)read.Elements[0]);
        Assert.Equal(path.Segments.ToArray(), again.Segments.ToArray());
        Assert.Equal(path.Dashes.ToArray(), again.Dashes.ToArray());
        Assert.Equal(path, again with { Segments = path.Segments, Dashes = path.Dashes });
        var (text, spoken) = ((PictureText)written.Elements[1], (PictureText)read.Elements[1]);
        Assert.Equal(text.Continued.ToArray(), spoken.Continued.ToArray());
        Assert.Equal(text, spoken with { Continued = text.Continued });
        Assert.IsType<PicturePath>(Assert.Single(Assert.IsType<PictureClip>(read.Elements[2]).Elements));
    }

    [Fact]
    public void One_changed_byte_anywhere_is_noticed()
    {
        var bytes = SampleFindings.Entry().Bytes;
        for (var i = 0; i < bytes.Length; i++)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 1;

            Assert.True(EntryFormat.Read(changed) is null, $"byte {i} of {bytes.Length} was changed, and nobody noticed");
        }
    }

    [Fact]
    public void An_entry_cut_off_anywhere_is_noticed()
    {
        var bytes = SampleFindings.Entry().Bytes;
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.True(EntryFormat.Read(bytes[..length]) is null, $"cut off after {length} of {bytes.Length} bytes, and nobody noticed");
        }
    }

    private static VectorPicture Picture(Picture picture) => Assert.IsType<VectorPicture>(picture);
}

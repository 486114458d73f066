using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Model;
using UglyToad.PdfPig.Tokens;

namespace Colophon.Tests.Pdf;

public class ImageTests
{
    /// <summary>A quarter, a half, three quarters, and solid.</summary>
    internal static readonly ImmutableArray<byte> Half = [64, 128, 192, 255];

    private static readonly ImmutableArray<byte> Pixels = [255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30];

    /// <summary>Two by two pixels.</summary>
    internal static RasterPicture Checkerboard(ImmutableArray<byte> opacity = default) => new(2, 2, 2, 2, Pixels, opacity, [], "image/png");

    [Fact]
    public void Pixels_fill_their_rectangle()
    {
        using var file = new Reread(new ImageItem(Checkerboard(), 10, 20, 30, 40));

        var image = Assert.Single(file.Page.GetImages());
        Assert.Equal((10, 240, 30, 40), (image.BoundingBox.Left, image.BoundingBox.Bottom, image.BoundingBox.Width, image.BoundingBox.Height));
        Assert.Equal((2, 2, 8), (image.WidthInSamples, image.HeightInSamples, image.BitsPerComponent));
        Assert.Equal(Pixels, file.Bytes(Image(file, "Im1")));
    }

    [Fact]
    public void Opacity_is_a_soft_mask()
    {
        using var file = new Reread(new ImageItem(Checkerboard(Half), 10, 20, 30, 40));

        var mask = file.At<StreamToken>(Image(file, "Im1"), "SMask");

        Assert.Equal(Half, file.Bytes(mask));
        Assert.Equal("DeviceGray", file.At<NameToken>(mask, "ColorSpace").Data);
        Assert.Equal("DeviceRGB", file.At<NameToken>(file.Page.Dictionary, "Group", "CS").Data);
    }

    [Fact]
    public void The_same_picture_is_embedded_once_even_if_it_was_read_twice()
    {
        using var file = new Reread(
            new ImageItem(Checkerboard(), 0, 0, 10, 10),
            new ImageItem(Checkerboard(), 0, 20, 10, 10),
            new ImageItem(Checkerboard(Half), 0, 40, 10, 10));

        Assert.Equal(["Im1", "Im2"], file.At<DictionaryToken>(file.Catalog, "Pages", "Resources", "XObject").Data.Keys);
        Assert.Equal(3, file.Page.GetImages().Count());
    }

    [Fact]
    public void An_image_is_solid_whatever_was_drawn_before()
    {
        using var file = new Reread(
            new RuleItem(0, 0, 1, 1, Color.Black with { Opacity = 0.5 }),
            new ImageItem(Checkerboard(), 0, 0, 10, 10));

        Assert.Contains("/f1000 gs\nq\n10 0 0 10 0 290 cm\n/Im1 Do\nQ\n", file.Operators, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xC0, 2, 3, true)]
    [InlineData(0xC2, 2, 3, true)]
    [InlineData(0xC0, 3, 3, false)]
    [InlineData(0xC0, 2, 1, false)]
    [InlineData(0xC9, 2, 3, false)]
    public void A_plain_JPEG_of_the_same_size_is_embedded_as_it_is(byte frame, byte width, byte channels, bool isKept)
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, frame, 0, 8, 8, 0, 2, 0, width, channels, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9];

        using var file = new Reread(new ImageItem(Jpeg(jpeg), 0, 0, 10, 10));

        Assert.Equal(isKept ? "DCTDecode" : "FlateDecode", file.At<NameToken>(Image(file, "Im1"), "Filter").Data);
    }

    [Theory]
    [InlineData(0xE1)]
    [InlineData(0xE2)]
    public void A_JPEG_that_may_be_turned_or_has_colours_of_its_own_is_embedded_as_pixels(byte segment)
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, segment, 0, 2, 0xFF, 0xC0, 0, 8, 8, 0, 2, 0, 2, 3, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9];

        using var file = new Reread(new ImageItem(Jpeg(jpeg), 0, 0, 10, 10));

        Assert.Equal(Pixels, file.Bytes(Image(file, "Im1")));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xC0, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xC0, 0, 0 })]
    public void A_JPEG_that_is_cut_short_is_embedded_as_pixels(byte[] jpeg)
    {
        using var file = new Reread(new ImageItem(Jpeg(jpeg), 0, 0, 10, 10));

        Assert.Equal(Pixels, file.Bytes(Image(file, "Im1")));
    }

    private static RasterPicture Jpeg(byte[] encoded) => Checkerboard() with { Encoded = [.. encoded], MediaType = "image/jpeg" };

    private static StreamToken Image(Reread file, string name) => file.At<StreamToken>(file.Catalog, "Pages", "Resources", "XObject", name);
}

using Colophon.Host;
using Colophon.Results;

namespace Colophon.Tests.Host;

public class RecordedFilesTests
{
    private readonly InMemoryFiles _files = new InMemoryFiles().Add("b.md", "two").Add("a.md", "one").Add("c.md", "three");

    [Fact]
    public void What_was_read_is_told_with_its_digest_in_ordinal_order_and_nothing_else_is()
    {
        var recorded = new RecordedFiles(_files);
        recorded.Read("b.md");
        recorded.Read("a.md");
        Assert.True(recorded.Exists("c.md"));

        // By sha256sum.
        Assert.Equal(
            [
                new InputFile("a.md", "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"),
                new InputFile("b.md", "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3"),
            ],
            recorded.ToInputs().AsEnumerable());
    }

    [Fact]
    public void A_file_that_changes_meanwhile_is_the_same_for_every_reader()
    {
        var recorded = new RecordedFiles(_files);
        var before = recorded.Read("a.md");
        _files.Add("a.md", "another");

        Assert.Equal(before, recorded.Read("a.md"));
        Assert.StartsWith("7692c3ad", Assert.Single(recorded.ToInputs()).Digest, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_leaves_no_record()
    {
        var recorded = new RecordedFiles(_files);

        Assert.Throws<FileNotFoundException>(() => recorded.Read("d.md"));
        Assert.Empty(recorded.ToInputs());
    }
}

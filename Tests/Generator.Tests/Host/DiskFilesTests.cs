using Colophon.Host;

namespace Colophon.Tests.Host;

public sealed class DiskFilesTests : IDisposable
{
    private readonly string _outside = Directory.CreateTempSubdirectory("colophon-").FullName;
    private readonly string _root;
    private readonly DiskFiles _files;

    public DiskFilesTests()
    {
        _root = Directory.CreateDirectory(Path.Combine(_outside, "project", "Templates")).Parent!.FullName;
        File.WriteAllText(Path.Combine(_outside, "secret.txt"), "secret");
        File.WriteAllText(Path.Combine(_root, "Templates", "report.md"), "text");
        _files = new DiskFiles(_root);
    }

    public void Dispose() => Directory.Delete(_outside, recursive: true);

    [Fact]
    public void Files_below_the_root_are_read_and_listed_in_ordinal_order()
    {
        File.WriteAllText(Path.Combine(_root, "Templates", "Zebra.md"), "");

        Assert.Equal("text"u8.ToArray(), _files.Read("Templates/report.md"));
        Assert.Equal(["Templates/Zebra.md", "Templates/report.md"], _files.List("Templates"));
        Assert.Empty(_files.List("nowhere"));
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("Templates/../../secret.txt")]
    public void Dots_do_not_lead_out_of_the_root(string path)
    {
        Assert.False(_files.Exists(path));
        Assert.Throws<FileNotFoundException>(() => _files.Read(path));
    }

    [Fact]
    public void Nor_do_links_or_full_paths()
    {
        File.CreateSymbolicLink(Path.Combine(_root, "Templates", "file.md"), Path.Combine(_outside, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "Templates", "folder"), _outside);

        Assert.Equal(FileRefusal.LeadsOutOf("the folder of templates"), _files.WhyRefused("Templates/file.md"));
        Assert.Null(_files.WhyRefused("Templates/nowhere.md"));
        Assert.False(_files.Exists("Templates/file.md"));
        Assert.False(_files.Exists("Templates/folder/secret.txt"));
        Assert.False(_files.Exists(Path.Combine(_outside, "secret.txt")));
    }

    [OnLinux]
    public async Task A_pipe_is_no_file()
    {
        await SpecialFile.MakePipeAsync(Path.Combine(_root, "Templates", "pipe.md"));

        Assert.Equal(FileRefusal.IsNoRegularFile, _files.WhyRefused("Templates/pipe.md"));
        Assert.False(_files.Exists("Templates/pipe.md"));
        Assert.Throws<FileNotFoundException>(() => _files.Read("Templates/pipe.md"));
    }
}

using Colophon.Host;

namespace Colophon.Tests.Host;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("colophon-").FullName;

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Fact]
    public void Files_appear_together_and_nothing_else_is_left()
    {
        new OutputFolder(Path.Combine(_path, "Output")).Replace([("a.txt", "new a"u8.ToArray()), ("b.txt", "new b"u8.ToArray())]);

        Assert.Equal(["a.txt", "b.txt"], Names("Output"));
        Assert.Equal("new a", File.ReadAllText(Path.Combine(_path, "Output/a.txt")));
    }

    [Fact]
    public void Where_one_file_cannot_be_replaced_all_stay_as_they_were()
    {
        File.WriteAllText(Path.Combine(_path, "a.txt"), "old a");
        Directory.CreateDirectory(Path.Combine(_path, "b.txt"));

        Assert.ThrowsAny<Exception>(() => new OutputFolder(_path).Replace([("a.txt", "new a"u8.ToArray()), ("b.txt", "new b"u8.ToArray())]));

        Assert.Equal("old a", File.ReadAllText(Path.Combine(_path, "a.txt")));
        Assert.Equal(["a.txt", "b.txt"], Names("."));
    }

    [Fact]
    public void Other_files_of_the_folder_are_left_alone()
    {
        File.WriteAllText(Path.Combine(_path, "mine.txt"), "mine");

        new OutputFolder(_path).Replace([("a.txt", "a"u8.ToArray())]);

        Assert.Equal(["a.txt", "mine.txt"], Names("."));
    }

    [Fact]
    public void What_a_killed_run_left_is_removed_by_the_next()
    {
        var stale = Directory.CreateDirectory(Path.Combine(_path, ".staging-old")).FullName;
        File.WriteAllText(Path.Combine(stale, ".lock"), "");
        File.WriteAllText(Path.Combine(stale, "a.txt"), "half an a");

        new OutputFolder(_path).Replace([("a.txt", "a"u8.ToArray())]);

        Assert.Equal(["a.txt"], Names("."));
    }

    [Fact]
    public void What_another_run_is_at_work_with_stays()
    {
        using var other = StagingFolder.In(_path);
        File.WriteAllText(Path.Combine(other.Path, "a.txt"), "its a");

        new OutputFolder(_path).Replace([("a.txt", "a"u8.ToArray())]);

        Assert.Equal("its a", File.ReadAllText(Path.Combine(other.Path, "a.txt")));
    }

    [Fact]
    public void Runs_that_end_at_once_all_succeed_and_leave_whole_files()
    {
        string[] contents = ["one", "two", "three", "four"];

        // So many that in each of the moments between making a folder, locking it and taking it away some other run comes along.
        Parallel.For(0, 1_000, new ParallelOptions { MaxDegreeOfParallelism = 12 }, run =>
            new OutputFolder(_path).Replace([("a.txt", System.Text.Encoding.UTF8.GetBytes(contents[run % 4]))]));

        Assert.Contains(File.ReadAllText(Path.Combine(_path, "a.txt")), contents);
        Assert.Equal(["a.txt"], Names("."));
    }

    private IEnumerable<string?> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(Path.Combine(_path, folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}

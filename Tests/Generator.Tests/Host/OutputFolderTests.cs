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

    [OnLinux]
    public async Task A_pipe_in_the_place_of_a_file_is_told_and_nobody_waits_for_what_comes_out_of_it()
    {
        await SpecialFile.MakePipeAsync(Path.Combine(_path, "a.txt"));

        var told = Assert.Throws<IOException>(() => new OutputFolder(_path).Replace([("a.txt", "new"u8.ToArray())]));

        Assert.Equal("a pipe, a socket or a device stands in the place of its file \"a.txt\"", told.Message);
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

    [Fact]
    public void Runs_that_end_at_once_never_mix_their_files()
    {
        string[] names = ["a.txt", "b.txt", "c.txt"];

        Parallel.For(0, 300, new ParallelOptions { MaxDegreeOfParallelism = 8 }, run =>
            new OutputFolder(_path).Replace([.. names.Select(name => (name, System.Text.Encoding.UTF8.GetBytes($"run {run}")))]));

        Assert.Single(names.Select(name => File.ReadAllText(Path.Combine(_path, name))).Distinct(StringComparer.Ordinal));
        Assert.Equal(names, Names("."));
    }

    [Theory]
    [InlineData("undecided", 0, "old a", "old b", null)]
    [InlineData("forward", 0, "new a", "new b", "new c")]
    [InlineData("forward", 1, "new a", "new b", "new c")]
    [InlineData("forward", 2, "new a", "new b", "new c")]
    [InlineData("forward", 3, "new a", "new b", "new c")]
    [InlineData("back", 0, "old a", "old b", null)]
    [InlineData("back", 2, "old a", "old b", null)]
    [InlineData("back", 3, "old a", "old b", null)]
    public void A_replacement_that_was_killed_after_any_step_is_finished_or_taken_back(string mark, int moved, string a, string b, string? c)
    {
        LeaveReplacement(mark, moved);

        new OutputFolder(_path).Repair();

        Assert.Equal((a, b, c), (Text("a.txt"), Text("b.txt"), Text("c.txt")));
        Assert.Equal(c is null ? ["a.txt", "b.txt"] : ["a.txt", "b.txt", "c.txt"], Names("."));
    }

    [Fact]
    public void A_replacement_that_was_killed_is_finished_before_the_next_one_begins()
    {
        LeaveReplacement("forward", moved: 1);

        new OutputFolder(_path).Replace([("a.txt", "newest a"u8.ToArray())]);

        Assert.Equal(("newest a", "new b", "new c"), (Text("a.txt"), Text("b.txt"), Text("c.txt")));
        Assert.Equal(["a.txt", "b.txt", "c.txt"], Names("."));
    }

    [Fact]
    public void What_cannot_be_finished_now_is_kept_for_the_run_that_can()
    {
        LeaveReplacement("forward", moved: 0);
        Directory.CreateDirectory(Path.Combine(_path, "c.txt"));
        Assert.ThrowsAny<IOException>(() => new OutputFolder(_path).Repair());

        Directory.Delete(Path.Combine(_path, "c.txt"));
        new OutputFolder(_path).Repair();

        Assert.Equal(("new a", "new b", "new c"), (Text("a.txt"), Text("b.txt"), Text("c.txt")));
    }

    [Fact]
    public void A_replacement_that_is_under_way_is_left_alone()
    {
        File.WriteAllText(Path.Combine(_path, "a.txt"), "old a");
        using var other = StagingFolder.In(_path);
        FileReplacement.Prepare(other, "a.txt", "new a"u8.ToArray());
        File.WriteAllText(Path.Combine(other.Path, "forward"), "");
        other.Rename(Path.Combine(_path, ".replacing"));

        new OutputFolder(_path).Repair();

        Assert.Equal("old a", Text("a.txt"));
    }

    // a and b stand there, c does not; the first files of the replacement are moved already.
    private void LeaveReplacement(string mark, int moved)
    {
        string[] names = ["a.txt", "b.txt", "c.txt"];
        var left = StagingFolder.In(_path);
        foreach (var folder in new[] { "old", "added" })
        {
            Directory.CreateDirectory(Path.Combine(left.Path, folder));
        }

        foreach (var (name, i) in names.Select((name, i) => (name, i)))
        {
            var (before, after) = ($"old {name[0]}", $"new {name[0]}");
            FileReplacement.Prepare(left, name, System.Text.Encoding.UTF8.GetBytes(after));
            File.WriteAllText(Path.Combine(left.Path, i < 2 ? "old" : "added", name), i < 2 ? before : "");
            if (i < 2)
            {
                File.WriteAllText(Path.Combine(_path, name), before);
            }

            if (i < moved)
            {
                File.Move(Path.Combine(left.Path, "new", name), Path.Combine(_path, name), overwrite: true);
            }
        }

        File.WriteAllText(Path.Combine(left.Path, mark), "");
        left.Rename(Path.Combine(_path, ".replacing"));
        left.Release();
    }

    private string? Text(string name) => File.Exists(Path.Combine(_path, name)) ? File.ReadAllText(Path.Combine(_path, name)) : null;

    private IEnumerable<string?> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(Path.Combine(_path, folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}

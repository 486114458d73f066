using Colophon.Diagnostics;
using Colophon.Running;
using Colophon.Store;

namespace Colophon.Tests.Store;

public sealed class ResultStoreTests : IDisposable
{
    private static readonly ExperimentKey Key = SampleFindings.Key;
    private static readonly TimeSpan Took = TimeSpan.FromMilliseconds(1234);
    private readonly string _root = Directory.CreateTempSubdirectory("colophon-").FullName;
    private readonly DiagnosticBag _diagnostics = new();

    private string Folder => Path.Combine(_root, ".colophon");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void What_was_kept_is_found_by_its_key_alone()
    {
        Store().Keep(SampleFindings.Entry(), Took, _diagnostics);

        Assert.Equal(SampleFindings.Entry().Digest, Store().Find(Key, _diagnostics)?.Digest);
        Assert.Null(Store().Find(Key with { Code = "another" }, _diagnostics));
        Assert.Empty(_diagnostics.ToOrdered());
    }

    [Fact]
    public void Versions_of_the_project_leave_the_folder_out()
    {
        Store().Keep(SampleFindings.Entry(), Took, _diagnostics);

        Assert.Equal("*\n", File.ReadAllText(Path.Combine(Folder, ".gitignore")));
        Assert.Equal([".gitignore", "study"], Directory.EnumerateFileSystemEntries(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_damaged_entry_is_a_warning_and_no_entry()
    {
        Store().Keep(SampleFindings.Entry(), Took, _diagnostics);
        File.WriteAllBytes(EntryPath(), SampleFindings.Entry().Bytes[..^1]);

        Assert.Null(Store().Find(Key, _diagnostics));
        Assert.Equal([StaleReason.Damaged], Store().ReasonsToRun(Key).ToArray());
        var warning = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal((DiagnosticCodes.DamagedEntry, "what was kept of the experiment \"study\" is damaged"), (warning.Code, warning.Message));
    }

    [Fact]
    public void An_entry_under_the_name_of_another_key_is_damaged()
    {
        Store().Keep(SampleFindings.Entry(), Took, _diagnostics);
        File.WriteAllBytes(EntryPath(), SampleFindings.Entry(Key with { Seed = 8 }).Bytes);

        Assert.Null(Store().Find(Key, _diagnostics));
        Assert.Equal(DiagnosticCodes.DamagedEntry, Assert.Single(_diagnostics.ToOrdered()).Code);
    }

    [Fact]
    public void Each_reason_to_run_has_its_name()
    {
        Assert.Equal([StaleReason.NeverStored], Store().ReasonsToRun(Key).ToArray());
        Store().Keep(SampleFindings.Entry(), Took, _diagnostics);

        Assert.Empty(Store().ReasonsToRun(Key));
        Assert.Equal([StaleReason.Code], Store().ReasonsToRun(Key with { Code = "another" }).ToArray());
        Assert.Equal([StaleReason.Seed, StaleReason.Inputs, StaleReason.Needs], Store().ReasonsToRun(Key with { Seed = 8, Inputs = "others", Needs = "others" }).ToArray());
        Assert.Equal([StaleReason.Engine], Store().ReasonsToRun(Key with { Engine = "another" }).ToArray());
        Assert.Equal([StaleReason.NeverStored], Store().ReasonsToRun(Key with { Kind = RunKind.Placebo }).ToArray());
        Assert.Equal(
            ["never stored", "damaged", "code", "seed", "inputs", "needs", "engine or packages"],
            Enum.GetValues<StaleReason>().Select(reason => reason.ToWords()));
    }

    [Fact]
    public void Of_several_older_entries_the_most_similar_one_tells_what_changed()
    {
        Store().Keep(SampleFindings.Entry(Key with { Code = "old", Seed = 1 }), Took, _diagnostics);
        Store().Keep(SampleFindings.Entry(Key with { Seed = 2 }), Took, _diagnostics);

        Assert.Equal([StaleReason.Seed], Store().ReasonsToRun(Key).ToArray());
    }

    [Fact]
    public void Eight_entries_of_an_experiment_are_kept()
    {
        for (var seed = 1; seed <= 11; seed++)
        {
            Store().Keep(SampleFindings.Entry(Key with { Seed = seed }), Took, _diagnostics);
        }

        Assert.Equal(8, Directory.GetFiles(Path.Combine(Folder, "study"), "*.entry").Length);
        Assert.Equal(8, Directory.GetFiles(Path.Combine(Folder, "study"), "*.milliseconds").Length);
        Assert.NotNull(Store().Find(Key with { Seed = 11 }, _diagnostics));
    }

    [Fact]
    public void Many_that_keep_the_same_at_once_all_succeed()
    {
        Parallel.For(0, 32, i => Store().Keep(SampleFindings.Entry(Key with { Seed = i % 3 }), Took, _diagnostics));

        Assert.Empty(_diagnostics.ToOrdered());
        Assert.All([0, 1, 2], seed => Assert.NotNull(Store().Find(Key with { Seed = seed }, _diagnostics)));
        Assert.Equal([".gitignore", "study"], Directory.EnumerateFileSystemEntries(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_killed_run_left_half_written_is_cleared_away()
    {
        var left = Directory.CreateDirectory(Path.Combine(Folder, ".staging-left")).FullName;
        File.WriteAllText(Path.Combine(left, Key.Digest + ".entry"), "half");

        Assert.Null(Store().Find(Key, _diagnostics));
        Store().Keep(SampleFindings.Entry(), Took, _diagnostics);

        Assert.False(Directory.Exists(left));
        Assert.Empty(_diagnostics.ToOrdered());
    }

    [Fact]
    public void A_store_that_cannot_be_written_is_one_warning()
    {
        File.WriteAllText(Folder, "mine");

        Store().Keep(SampleFindings.Entry(), Took, _diagnostics);
        Store().Keep(SampleFindings.Entry(Key with { Seed = 8 }), Took, _diagnostics);

        var warning = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal((DiagnosticCodes.CannotKeep, "results cannot be kept in \".colophon\": the folder cannot be written"), (warning.Code, warning.Message));
        Assert.Equal("mine", File.ReadAllText(Folder));
    }

    [Fact]
    public void Hints_that_cannot_be_written_are_left_out()
    {
        File.WriteAllText(Folder, "mine");

        Store().KeepTime(Key, Took);

        Assert.Equal((0, 0), (Store().CountAudit(), Store().CountAudit()));
        Assert.Null(Store().TimeOf(Key));
        Assert.Equal("mine", File.ReadAllText(Folder));
    }

    [Fact]
    public void How_long_an_experiment_took_is_no_part_of_its_entry()
    {
        Store().Keep(SampleFindings.Entry(), Took, _diagnostics);
        var entry = File.ReadAllBytes(EntryPath());
        Assert.Equal(Took, Store().TimeOf(Key));

        Store().KeepTime(Key, 2 * Took);

        Assert.Equal(2 * Took, Store().TimeOf(Key));
        Assert.Equal(entry, File.ReadAllBytes(EntryPath()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1\n")]
    [InlineData("99999999999\n")]
    public void A_note_that_is_damaged_is_as_good_as_none(string note)
    {
        Store().Keep(SampleFindings.Entry(), Took, _diagnostics);
        File.WriteAllText(Path.ChangeExtension(EntryPath(), "milliseconds"), note);
        File.WriteAllText(Path.Combine(Folder, ".audits"), note);

        Assert.Null(Store().TimeOf(Key));
        Assert.Equal(0, Store().CountAudit());
        Assert.Empty(_diagnostics.ToOrdered());
    }

    [Fact]
    public void Audits_are_counted_from_run_to_run() =>
        Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).Select(_ => Store().CountAudit()));

    private ResultStore Store() => new(Folder);

    private string EntryPath() => Path.Combine(Folder, "study", Key.Digest + ".entry");
}

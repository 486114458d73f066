using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Host;

namespace Colophon.Store;

/// <summary>What experiments found in earlier runs, in a folder of the project.</summary>
/// <remarks>
/// An entry's name is its key, so that entries are never changed, only added, and runs at the same time do not disturb each other. It is written whole elsewhere in the folder,
/// and renamed into its place. What is damaged is as good as absent, and said.
/// </remarks>
/// <param name="folder">Full path of the folder; made when it is first written to.</param>
internal sealed class ResultStore(string folder)
{
    /// <summary>The folder's name in a project.</summary>
    public const string FolderName = ".colophon";

    private const string Extension = ".entry";
    private const string TimeExtension = ".milliseconds";
    private const string AuditCount = ".audits";

    // So many versions of the code can be switched between without running anything again.
    private const int MostEntries = 8;

    // Experiments end at the same time.
    private readonly Lock _writing = new();
    private bool _isSwept;

    /// <summary>Whether nothing of earlier runs is used; what is found is kept all the same.</summary>
    public bool IsFresh { get; init; }

    /// <summary>The entry of a key.</summary>
    /// <returns>The entry, or null where there is none, or only a damaged one, which is reported.</returns>
    public StoreEntry? Find(ExperimentKey key, DiagnosticBag diagnostics)
    {
        if (ReadFile(PathOf(key)) is not { } bytes)
        {
            return null;
        }

        if (EntryFormat.Read(bytes) is { } entry && entry.Key == key)
        {
            return entry;
        }

        diagnostics.Add(
            DiagnosticCodes.DamagedEntry,
            null,
            $"what was kept of the experiment \"{key.Experiment}\" is damaged",
            $"nothing is to be done: it was run again; if this comes back, see whether something else writes to {FolderName}/");
        return null;
    }

    /// <summary>Why an experiment has no entry that could be used, or nothing where it has one.</summary>
    public ImmutableArray<StaleReason> ReasonsToRun(ExperimentKey key)
    {
        if (ReadFile(PathOf(key)) is { } bytes)
        {
            return EntryFormat.ReadKey(bytes) == key ? [] : [StaleReason.Damaged];
        }

        // Of several older entries, the most similar one tells best what has changed since.
        return OlderKeys(key).Select(key.DifferencesFrom).Where(reasons => !reasons.IsEmpty).DefaultIfEmpty([StaleReason.NeverStored]).MinBy(reasons => reasons.Length);
    }

    /// <summary>Keeps an entry; where that is not possible, it is reported as a warning.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="took">How long its experiment took: a hint for later audits, beside the entry and no part of it.</param>
    /// <param name="diagnostics">Where the warning goes.</param>
    public void Keep(StoreEntry entry, TimeSpan took, DiagnosticBag diagnostics)
    {
        var failure = TryWrite(() =>
        {
            MoveIn(ToText((long)took.TotalMilliseconds), TimePathOf(entry.Key));
            MoveIn(entry.Bytes, PathOf(entry.Key));
            RemoveOldest(FolderOf(entry.Key));
        });
        if (failure is not null)
        {
            diagnostics.Add(
                DiagnosticCodes.CannotKeep,
                null,
                $"results cannot be kept in \"{FolderName}\": the folder {(failure is UnauthorizedAccessException ? "may not" : "cannot")} be written",
                "make room for it, or let it be written; the report is made all the same, and the next run computes the same again");
        }
    }

    /// <summary>How long the experiment of an entry took; null where that is not known.</summary>
    public TimeSpan? TimeOf(ExperimentKey key) => ReadNumber(TimePathOf(key)) is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null;

    /// <summary>Keeps how long the experiment of an entry took, where the store can be written.</summary>
    public void KeepTime(ExperimentKey key, TimeSpan took) => TryWrite(() => MoveIn(ToText((long)took.TotalMilliseconds), TimePathOf(key)));

    /// <summary>Counts one more audit, where the store can be written.</summary>
    /// <returns>How many there were before; 0 where the count cannot be read.</returns>
    public int CountAudit()
    {
        var path = Path.Combine(folder, AuditCount);
        var before = ReadNumber(path) is { } count and < int.MaxValue ? count : 0;
        TryWrite(() => MoveIn(ToText(before + 1), path));
        return before;
    }

    // Null where all went well. That a hint cannot be kept is nobody's concern: a store that may only be read serves as well as another.
    private Exception? TryWrite(Action write)
    {
        try
        {
            lock (_writing)
            {
                FileLimit.Watch(() =>
                {
                    Prepare();
                    write();
                });
            }

            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception;
        }
    }

    // Nobody misses an entry but a run that is just reading it, and that one has it open already, or computes it again.
    private static void RemoveOldest(string experiment)
    {
        foreach (var file in new DirectoryInfo(experiment).EnumerateFiles("*" + Extension).OrderByDescending(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal).Skip(MostEntries))
        {
            file.Delete();
            File.Delete(Path.ChangeExtension(file.FullName, TimeExtension));
        }
    }

    private IEnumerable<ExperimentKey> OlderKeys(ExperimentKey key) =>
        Directory.Exists(FolderOf(key))
            ? Directory.EnumerateFiles(FolderOf(key), "*" + Extension)
                .Order(StringComparer.Ordinal)
                .Select(ReadFile)
                .OfType<byte[]>()
                .Select(EntryFormat.ReadKey)
                .OfType<ExperimentKey>()
                .Where(older => older.Kind == key.Kind)
            : [];

    private string FolderOf(ExperimentKey key) => Path.Combine(folder, key.Experiment);

    private string PathOf(ExperimentKey key) => Path.Combine(FolderOf(key), key.Digest + Extension);

    private string TimePathOf(ExperimentKey key) => Path.ChangeExtension(PathOf(key), TimeExtension);

    /// <summary>Makes the folder ready for being written to.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Prepare()
    {
        if (_isSwept)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        StagingFolder.RemoveStale(folder);
        var ignore = Path.Combine(folder, ".gitignore");
        if (!File.Exists(ignore))
        {
            // Wherever a project lies, its versions need not hold what can be computed again.
            MoveIn("*\n"u8, ignore);
        }

        _isSwept = true;
    }

    private void MoveIn(ReadOnlySpan<byte> content, string place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var staging = StagingFolder.In(folder);
        var written = Path.Combine(staging.Path, Path.GetFileName(place));
        File.WriteAllBytes(written, content);
        File.Move(written, place, overwrite: true);
    }

    private static byte[] ToText(long number) => Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture) + "\n");

    // These are hints: one that was damaged is as good as none.
    private static int? ReadNumber(string path) =>
        int.TryParse(Encoding.UTF8.GetString(ReadFile(path) ?? []).TrimEnd('\n'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // A file that may not be read is no use, and is told like one that is damaged.
    private static byte[]? ReadFile(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}

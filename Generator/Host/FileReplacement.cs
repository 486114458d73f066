namespace Colophon.Host;

/// <summary>Moves prepared files into a folder, all or none: what a run that is killed half-way leaves, the next run brings to its end.</summary>
/// <remarks>
/// The new files lie whole in a staging folder. By renaming it to the one name that replacements have, a run takes its turn; while a folder of that name stands there, all others wait.
/// It is the journal as well: a mark in it tells whether the replacement goes forward or is taken back, and either may be begun again from any of its steps.
/// </remarks>
internal static class FileReplacement
{
    private const string FolderName = ".replacing";
    private const string NewFiles = "new";
    private const string OldFiles = "old";
    private const string Added = "added";
    private const string Undecided = "undecided";
    private const string Forward = "forward";
    private const string Back = "back";

    // A turn takes as long as copying a few files; longer than this, something is wrong with the one that has it.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(1);

    /// <summary>Writes a new file to where <see cref="Carry"/> takes it from.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Prepare(StagingFolder staging, string name, byte[] content)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(staging.Path, NewFiles)).FullName, name);
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Moves all prepared files to their places.</summary>
    /// <param name="staging">Where they were prepared.</param>
    /// <param name="folder">Full path of the folder that takes them, which holds the staging folder.</param>
    /// <exception cref="IOException">They cannot be moved; what stood there stands there still.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be moved; what stood there stands there still.</exception>
    public static void Carry(StagingFolder staging, string folder)
    {
        File.WriteAllBytes(Path.Combine(staging.Path, Undecided), []);
        TakeTurn(staging, folder);
        SaveOldFiles(staging.Path, folder);
        Mark(staging.Path, Undecided, Forward);
        try
        {
            GoForward(staging.Path, folder);
        }
        catch
        {
            Mark(staging.Path, Forward, Back);
            Settle(staging, () => TakeBack(staging.Path, folder));
            throw;
        }
    }

    /// <summary>Brings a replacement to its end that a run left which was killed; one that is under way is left alone.</summary>
    /// <param name="folder">Full path of the folder whose files were to be replaced.</param>
    /// <exception cref="IOException">A file cannot be moved.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be moved.</exception>
    public static void FinishInterrupted(string folder)
    {
        if (StagingFolder.TryAdopt(Path.Combine(folder, FolderName)) is not { } left)
        {
            return;
        }

        // Disposed only when all is in its place: a folder that cannot be finished now keeps its name, for the run that can.
        if (File.Exists(Path.Combine(left.Path, Forward)))
        {
            Settle(left, () => GoForward(left.Path, folder));
        }
        else if (File.Exists(Path.Combine(left.Path, Back)))
        {
            Settle(left, () => TakeBack(left.Path, folder));
        }
        else
        {
            left.Dispose();
        }
    }

    private static void Settle(StagingFolder left, Action settle)
    {
        try
        {
            settle();
        }
        catch
        {
            left.Release();
            throw;
        }

        left.Dispose();
    }

    private static void TakeTurn(StagingFolder staging, string folder)
    {
        var turn = Path.Combine(folder, FolderName);
        if (!SpinWait.SpinUntil(() => TryTakeTurn(staging, turn, folder), LongestTurn))
        {
            throw new IOException("another run has been writing it for a minute");
        }
    }

    private static bool TryTakeTurn(StagingFolder staging, string turn, string folder)
    {
        try
        {
            // A folder that holds something, as theirs does, is never replaced by a rename.
            staging.Rename(turn);
            return true;
        }
        catch (IOException) when (Directory.Exists(staging.Path))
        {
            // Somebody has the turn, or had it a moment ago.
            FinishInterrupted(folder);
            return false;
        }
    }

    // Copies, so that every file has its place at every moment; only when all are whole is it decided that the new ones come.
    private static void SaveOldFiles(string staging, string folder)
    {
        var old = Directory.CreateDirectory(Path.Combine(staging, OldFiles)).FullName;
        var added = Directory.CreateDirectory(Path.Combine(staging, Added)).FullName;
        foreach (var name in NamesIn(staging, NewFiles))
        {
            var place = Path.Combine(folder, name);
            if (File.Exists(place))
            {
                File.Copy(place, Path.Combine(old, name));
            }
            else
            {
                File.WriteAllBytes(Path.Combine(added, name), []);
            }
        }
    }

    private static void GoForward(string staging, string folder) => MoveAll(staging, NewFiles, folder);

    private static void TakeBack(string staging, string folder)
    {
        MoveAll(staging, OldFiles, folder);
        foreach (var name in NamesIn(staging, Added))
        {
            File.Delete(Path.Combine(folder, name));
        }
    }

    private static void MoveAll(string staging, string from, string folder)
    {
        foreach (var name in NamesIn(staging, from))
        {
            File.Move(Path.Combine(staging, from, name), Path.Combine(folder, name), overwrite: true);
        }
    }

    // A rename is one step, and needs no room on a full disk.
    private static void Mark(string staging, string before, string after) => File.Move(Path.Combine(staging, before), Path.Combine(staging, after));

    private static IEnumerable<string> NamesIn(string staging, string part) =>
        Directory.GetFiles(Path.Combine(staging, part)).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);
}

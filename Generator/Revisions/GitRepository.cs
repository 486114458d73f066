using System.Diagnostics;

namespace Colophon.Revisions;

/// <summary>The git repository that a project lies in, read by the program <c>git</c>.</summary>
/// <remarks>Only what git prints for programs is read (plumbing, <c>--porcelain</c>), so that neither locale nor the user's settings change it.</remarks>
internal sealed class GitRepository
{
    private readonly string _folder;

    private GitRepository(string folder)
    {
        _folder = folder;
    }

    /// <summary>The repository around a folder.</summary>
    /// <param name="folder">Full path of a folder.</param>
    /// <returns>The repository; null where the folder lies in none, or git is not installed.</returns>
    public static GitRepository? Find(string folder) => Run(folder, "rev-parse", "--show-toplevel") is { } top ? new GitRepository(top) : null;

    /// <summary>The commit that is checked out, in hexadecimal; null before the first one.</summary>
    public string? Head() => Run(_folder, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");

    /// <summary>Whether every tracked file is as in the commit that is checked out, and no file is new but those that are ignored.</summary>
    public bool IsClean() => Run(_folder, "status", "--porcelain", "--untracked-files=normal") is "";

    /// <summary>The commit that is checked out around a folder, and whether anything has changed since, by one call of git.</summary>
    /// <param name="folder">Full path of a folder.</param>
    public static Revision RevisionOf(string folder)
    {
        if (Run(folder, "status", "--porcelain=v2", "--branch", "--untracked-files=normal") is not { } told)
        {
            return new Revision(IsWithinOne(folder) ? RevisionState.Unreadable : RevisionState.Unversioned, null);
        }

        // Lines on the branch begin with #; each of the others is a file that is not as in the commit.
        const string Oid = "# branch.oid ";
        var lines = told.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var commit = lines.First(line => line.StartsWith(Oid, StringComparison.Ordinal))[Oid.Length..];
        return commit == "(initial)"
            ? new Revision(RevisionState.Changed, null)
            : new Revision(lines.All(line => line.StartsWith('#')) ? RevisionState.Clean : RevisionState.Changed, commit);
    }

    // A worktree has a file of that name.
    private static bool IsWithinOne(string folder)
    {
        for (var step = folder; step is not null; step = Path.GetDirectoryName(step))
        {
            if (Path.Exists(Path.Combine(step, ".git")))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Run(string folder, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

            // Looking must not write: two runs at a time would be in each other's way.
            start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            errors.Wait();
            git.WaitForExit();
            return git.ExitCode == 0 ? output.TrimEnd('\n') : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no such program.
            return null;
        }
    }
}

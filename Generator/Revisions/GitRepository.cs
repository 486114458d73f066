using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Colophon.Revisions;

/// <summary>The git repository that a project lies in, read by the program <c>git</c>.</summary>
/// <remarks>Only what git prints for programs is read (plumbing, <c>--porcelain</c>), so that neither locale nor the user's settings change it.</remarks>
internal sealed class GitRepository
{
    private GitRepository(string folder)
    {
        Folder = folder;
    }

    /// <summary>Full path of the folder that is checked out.</summary>
    public string Folder { get; }

    /// <summary>The repository around a folder.</summary>
    /// <param name="folder">Full path of a folder.</param>
    /// <returns>The repository; null where the folder lies in none, or git is not installed.</returns>
    public static GitRepository? Find(string folder) => Run(folder, "rev-parse", "--show-toplevel") is { } top ? new GitRepository(top) : null;

    /// <summary>Whether the program <c>git</c> is there at all.</summary>
    public static bool IsInstalled => Run(Path.GetTempPath(), "--version") is not null;

    /// <summary>The commit that is checked out, in hexadecimal; null before the first one.</summary>
    public string? Head() => Resolve("HEAD");

    /// <summary>The commit that a name means, in hexadecimal.</summary>
    /// <param name="revision">A branch, a tag, a commit or what else git understands.</param>
    /// <returns>The commit; null where the name means none.</returns>
    public string? Resolve(string revision) => Run(Folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");

    /// <summary>The names of branches and tags, those of other repositories included.</summary>
    public ImmutableArray<string> Names() => Lines(Run(Folder, "for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"));

    /// <summary>Where a folder lies in the repository: empty, or ending with a slash.</summary>
    public static string PrefixOf(string folder) => Run(folder, "rev-parse", "--show-prefix") ?? "";

    /// <summary>Whether every tracked file is as in the commit that is checked out, and no file is new but those that are ignored.</summary>
    public bool IsClean() => Run(Folder, "status", "--porcelain", "--untracked-files=normal") is "";

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

    /// <summary>Whether a file is as in the commit that is checked out.</summary>
    /// <param name="file">Relative to the repository.</param>
    public bool IsClean(string file) => Run(Folder, "status", "--porcelain", "--untracked-files=all", "--", file) is "";

    /// <summary>The last commit in which a file changed, in hexadecimal; null where no commit has it.</summary>
    /// <param name="file">Relative to the repository.</param>
    public string? LastChangeOf(string file) => Run(Folder, "rev-list", "--max-count=1", "HEAD", "--", file) is { Length: > 0 } commit ? commit : null;

    /// <summary>Every file of a commit, relative to the repository.</summary>
    public ImmutableArray<string> FilesOf(string commit) => Names(Run(Folder, "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit));

    /// <summary>Every file that is there now and that git does not ignore, relative to the repository.</summary>
    public ImmutableArray<string> PresentFiles() =>
        [.. Names(Run(Folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--full-name")).Where(file => File.Exists(Path.Combine(Folder, file))).Distinct(StringComparer.Ordinal)];

    /// <summary>Checks a commit out into a folder that no branch follows.</summary>
    /// <param name="folder">Full path of a folder that is not there yet.</param>
    /// <param name="commit">The commit.</param>
    /// <returns>Whether it is there.</returns>
    public bool AddWorktree(string folder, string commit) => Run(Folder, "worktree", "add", "--quiet", "--force", "--detach", folder, commit) is not null;

    /// <summary>Forgets checkouts whose folders are gone.</summary>
    public void PruneWorktrees() => Run(Folder, "worktree", "prune");

    /// <summary>A word for this repository that no other one on the machine has.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folder)))[..12];

    private static ImmutableArray<string> Lines(string? text) => [.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableArray<string> Names(string? text) => [.. (text ?? "").Split('\0', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

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

    // Looking must not write: two runs at a time would be in each other's way.
    private static string? Run(string folder, params string[] arguments) =>
        ChildProgram.Run("git", folder, [.. arguments], environment: [("GIT_OPTIONAL_LOCKS", "0")]) is { ExitCode: 0 } outcome ? outcome.Output.TrimEnd('\n') : null;
}

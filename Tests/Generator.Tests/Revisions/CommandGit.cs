using System.Diagnostics;

namespace Colophon.Tests.Revisions;

/// <summary>Git as a user types it, in a folder of a test.</summary>
internal static class CommandGit
{
    /// <summary>Runs a command, which must end well.</summary>
    /// <returns>What it printed.</returns>
    public static string Run(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }

    /// <summary>Commits all files, whatever the user of the machine has set up; the repository is made where there is none.</summary>
    /// <returns>The commit.</returns>
    public static string CommitAll(string folder)
    {
        Run(folder, "init", "--quiet", "--initial-branch=main");
        Run(folder, "add", ".");
        Run(folder, "-c", "user.name=Tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "All");
        return Run(folder, "rev-parse", "HEAD").Trim();
    }

    /// <summary>How many checkouts git knows of, the repository's own included.</summary>
    public static int CountWorktrees(string folder) =>
        Run(folder, "worktree", "list", "--porcelain").Split('\n').Count(line => line.StartsWith("worktree ", StringComparison.Ordinal));
}

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

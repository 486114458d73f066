using Colophon.Diagnostics;

namespace Colophon.Revisions;

/// <summary>Finds repositories and commits that a user names, and says what is wrong where there are none.</summary>
internal static class RevisionLookup
{
    /// <summary>The repository around a project.</summary>
    /// <returns>The repository, or null where an error was reported.</returns>
    public static GitRepository? FindRepository(string project, DiagnosticBag diagnostics)
    {
        if (GitRepository.Find(project) is { } repository)
        {
            return repository;
        }

        var (found, hint) = GitRepository.IsInstalled
            ? ("the project lies in no git repository", "only what is committed has older versions: see \"git init\"")
            : ("the program \"git\" was not found", "install git (https://git-scm.com)");
        diagnostics.Add(DiagnosticCodes.NoRepository, null, found, hint);
        return null;
    }

    /// <summary>The commit that a name means.</summary>
    /// <returns>The commit in hexadecimal, or null where an error was reported.</returns>
    public static string? FindCommit(GitRepository repository, string revision, DiagnosticBag diagnostics)
    {
        if (repository.Resolve(revision) is { } commit)
        {
            return commit;
        }

        diagnostics.Add(
            DiagnosticCodes.UnknownRevision,
            null,
            $"git knows no commit \"{revision}\"",
            Suggestion.DidYouMean(revision, repository.Names()) ?? "name a branch, a tag or a commit: \"git log --oneline\" lists them");
        return null;
    }
}

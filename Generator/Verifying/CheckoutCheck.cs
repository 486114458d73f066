using Colophon.Diagnostics;
using Colophon.Revisions;

namespace Colophon.Verifying;

/// <summary>Compares the files at hand with those that a PDF was made from: only where they are the same does a rerun prove anything.</summary>
internal static class CheckoutCheck
{
    /// <summary>Why running again would prove nothing; null where it would, or where neither side has a commit.</summary>
    /// <param name="made">What the PDF says that it was made from; null where it does not say.</param>
    /// <param name="folder">Full path of the project.</param>
    public static Diagnostic? Check(Revision? made, string folder) => made switch
    {
        null or { Commit: null, State: not RevisionState.Changed } => new Diagnostic(
            DiagnosticCodes.NoCommit,
            null,
            "the PDF names no commit that it was made from: that the experiments find the same here says nothing of the code that made it",
            ["keep the project in git, and make the report again"]),
        { Commit: null } => new Diagnostic(
            DiagnosticCodes.UncommittedSource,
            null,
            "the PDF was made from files that were never committed: no checkout has them",
            ["commit the files, make the report again, and verify that one"]),
        { State: RevisionState.Changed, Commit: var commit } => new Diagnostic(
            DiagnosticCodes.UncommittedSource,
            null,
            $"the PDF was made from commit {commit} with changes that were not committed: no checkout has its files",
            [$"commit the changes, make the report again, and verify that one; \"git checkout {commit}\" is only near it"]),
        { Commit: var commit } => Compare(commit, folder),
    };

    private static Diagnostic? Compare(string commit, string folder)
    {
        var (state, head) = GitRepository.RevisionOf(folder);
        return (state, head) switch
        {
            (RevisionState.Unversioned or RevisionState.Unreadable, _) => Other(
                commit,
                state == RevisionState.Unversioned ? "the project lies in no git repository" : "git cannot read the repository of the project",
                GitRepository.IsInstalled ? $"clone the repository, run \"git checkout {commit}\" in it, and verify there" : "install git (https://git-scm.com)"),
            (_, null) => Other(commit, "nothing is committed here yet", CheckOut(commit, folder)),
            _ when head != commit => Other(commit, $"commit {head} is checked out{(state == RevisionState.Changed ? ", with changes that are not committed" : "")}", CheckOut(commit, folder)),
            (RevisionState.Changed, _) => Other(
                commit,
                "files here differ from that commit",
                $"commit or stash the changes, or leave them and verify elsewhere: \"git worktree add --detach FOLDER {commit}\""),
            (RevisionState.Clean, _) => null,
            _ => throw new System.Diagnostics.UnreachableException(state.ToString()),
        };
    }

    private static Diagnostic Other(string commit, string here, string hint) =>
        new(DiagnosticCodes.OtherCommit, null, $"the PDF was made from commit {commit}, but {here}", [hint]);

    private static string CheckOut(string commit, string folder) => GitRepository.Find(folder)?.Resolve(commit) is null
        ? $"this repository does not have that commit: fetch it, or clone the one that has; then run \"git checkout {commit}\""
        : $"run \"git checkout {commit}\", and verify by the program as it is built there";
}

namespace Colophon.Revisions;

/// <summary>How the files of a project are to a commit.</summary>
internal enum RevisionState
{
    /// <summary>Every file is as in the commit.</summary>
    Clean,

    /// <summary>A file was changed, added or removed since; or there is no commit yet.</summary>
    Changed,

    /// <summary>The project lies in no repository.</summary>
    Unversioned,

    /// <summary>There is a repository, but git is not installed or refuses to read it.</summary>
    Unreadable,
}

/// <summary>What of a project's history it was made from.</summary>
/// <param name="State">How the files are to the commit.</param>
/// <param name="Commit">The commit that is checked out, in hexadecimal; null where there is none, or none is known.</param>
internal sealed record Revision(RevisionState State, string? Commit);

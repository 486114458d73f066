using Colophon.Provenance;
using Colophon.Revisions;

namespace Colophon.Tests.Provenance;

/// <summary>What a report might be made with.</summary>
internal static class SampleOrigin
{
    /// <summary>A commit.</summary>
    public const string Commit = "0123456789abcdef0123456789abcdef01234567";

    /// <summary>All of it, in a state of version control.</summary>
    public static ReportOrigin With(RevisionState state = RevisionState.Clean, string? commit = Commit) => new()
    {
        Revision = new Revision(state, commit),
        Runtime = ".NET 10.0.0",
        Packages = [new PackageVersion("Example.One", "1.2.3"), new PackageVersion("Example.Two", "4.5")],
        Rebuild = "dotnet run",
    };
}

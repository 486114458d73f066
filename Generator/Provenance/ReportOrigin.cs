using System.Collections.Immutable;
using Colophon.Revisions;

namespace Colophon.Provenance;

/// <summary>What a report is made with, besides its files and experiments. A run finds it round itself; a test states it.</summary>
/// <remarks>Nothing in it depends on the machine: no processor, no path, no user, no time.</remarks>
internal sealed record ReportOrigin
{
    /// <summary>The commit, and whether the files are as in it.</summary>
    public required Revision Revision { get; init; }

    /// <summary>The runtime with its version, such as ".NET 10.0.1".</summary>
    public required string Runtime { get; init; }

    /// <summary>The packages beside the program, in ordinal order; empty where the program does not list them.</summary>
    public required ImmutableArray<PackageVersion> Packages { get; init; }

    /// <summary>The command that makes the report in a checkout.</summary>
    public required string Rebuild { get; init; }
}

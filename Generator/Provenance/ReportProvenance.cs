using System.Collections.Immutable;
using Colophon.Results;

namespace Colophon.Provenance;

/// <summary>What made a report: all that the colophon says.</summary>
internal sealed record ReportProvenance
{
    // Enough to tell files and commits apart, and short enough for a line.
    private const int ShownDigits = 12;

    /// <summary>The seed of every random stream.</summary>
    public required long Seed { get; init; }

    /// <summary>What it was made with.</summary>
    public required ReportOrigin Origin { get; init; }

    /// <summary>The experiments, in ordinal order of their ids.</summary>
    public required ImmutableArray<ExperimentRecord> Experiments { get; init; }

    /// <summary>Every file of the project that was read, in ordinal order of the paths.</summary>
    public required ImmutableArray<InputFile> Inputs { get; init; }

    /// <summary>The command that makes the report in a checkout, as the author gave it; null for that of <see cref="Origin"/>.</summary>
    public string? Rebuild { get; init; }

    /// <summary>The command that makes the report again, from its commit where one is known.</summary>
    public string Command => (Origin.Revision.Commit is { } commit ? $"git checkout {Shortened(commit)} && " : "") + (Rebuild ?? Origin.Rebuild);

    /// <summary>The first digits of a digest or commit.</summary>
    public static string Shortened(string digest) => digest.Length > ShownDigits ? digest[..ShownDigits] : digest;
}

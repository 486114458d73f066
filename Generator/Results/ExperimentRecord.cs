using System.Collections.Immutable;

namespace Colophon.Results;

/// <summary>What can be said of an experiment that was run, besides what it found.</summary>
/// <param name="Id">The experiment.</param>
/// <param name="Code">SHA-256 of all code of its assembly that it reaches, in hexadecimal; null where nothing can be known of it.</param>
/// <param name="Work">How much it did.</param>
internal sealed record ExperimentRecord(string Id, string? Code, ExperimentWork Work)
{
    /// <summary>The data files that it reads, in ordinal order of their paths.</summary>
    public ImmutableArray<InputFile> Inputs { get; init; } = [];
}

using System.Collections.Immutable;

namespace Colophon.Model;

/// <summary>A report as its author meant it: metadata and blocks, before any page or markup exists.</summary>
/// <remarks>Parsing makes one whose references are open; resolving returns one in which every number stands.</remarks>
internal sealed record ReportDocument
{
    /// <summary>What the front matter said of the report.</summary>
    public required ReportMetadata Metadata { get; init; }

    /// <summary>The abstract, from the block <c>::: {.abstract}</c>; empty where there is none.</summary>
    public ImmutableArray<Block> Abstract { get; init; } = [];

    /// <summary>The body in reading order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>What the author typed that holds digits, values left out: for checks, not for printing.</summary>
    public ImmutableArray<TypedText> Typed { get; init; } = [];
}

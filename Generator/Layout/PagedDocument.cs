using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Layout;

/// <summary>A report set on pages: boxes at positions. Writers only read it.</summary>
/// <remarks>Lengths are points (1/72 inch); positions count from the top left corner of the page, y downwards.</remarks>
internal sealed record PagedDocument
{
    /// <summary>What the report says of itself.</summary>
    public required ReportMetadata Metadata { get; init; }

    /// <summary>Page width.</summary>
    public required double PageWidth { get; init; }

    /// <summary>Page height.</summary>
    public required double PageHeight { get; init; }

    /// <summary>The pages in order.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>The root of the structure tree; its descendants in depth-first order are the reading order.</summary>
    public required StructureElement Structure { get; init; }

    /// <summary>The bookmarks.</summary>
    public required ImmutableArray<OutlineEntry> Outline { get; init; }

    /// <summary>Where each anchor lies.</summary>
    public required ImmutableSortedDictionary<string, Destination> Destinations { get; init; }
}

/// <summary>One page.</summary>
/// <param name="Items">What is on it, in reading order; what has no structure (running heads, rules) is an artifact.</param>
internal sealed record Page(ImmutableArray<PageItem> Items);

/// <summary>A bookmark.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Anchor">The anchor that it leads to.</param>
/// <param name="Children">Bookmarks below it.</param>
internal sealed record OutlineEntry(string Title, string Anchor, ImmutableArray<OutlineEntry> Children);

/// <summary>A place that a link can lead to.</summary>
/// <param name="PageIndex">The page, from 0.</param>
/// <param name="Y">Distance from the top of the page.</param>
internal readonly record struct Destination(int PageIndex, double Y);

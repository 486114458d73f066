using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Model;

namespace Colophon.Tracing;

/// <summary>Every number on the pages of a report: what it is, how it is printed and where.</summary>
internal sealed record Ledger
{
    /// <summary>The report's main template, relative to the project's root.</summary>
    public required string Template { get; init; }

    /// <summary>The divisions of the report that have a bookmark, in the order of the pages.</summary>
    public required ImmutableArray<LedgerSection> Sections { get; init; }

    /// <summary>Every printed value, in reading order.</summary>
    public required ImmutableArray<LedgerValue> Values { get; init; }

    /// <summary>Everything else on the pages that holds a digit, page by page: years, numbers of sections and pages, labels of axes.</summary>
    public required ImmutableArray<PrintedPiece> Others { get; init; }

    /// <summary>The ledger of a report.</summary>
    /// <param name="template">The report's main template, relative to the project's root.</param>
    /// <param name="document">The report, resolved.</param>
    /// <param name="pages">The same report, set.</param>
    public static Ledger Of(string template, ReportDocument document, PagedDocument pages) => new()
    {
        Template = template,
        Sections = [.. SectionsOf(pages, pages.Outline).OrderBy(section => section.Page).ThenBy(section => section.Y)],
        Values = [.. NumberIndex.Of(document, pages).Select(LedgerValue.Of)],
        Others = OtherNumbers.Find(pages),
    };

    /// <summary>The division that a place lies in; empty before the first.</summary>
    /// <param name="page">The page, counted from 1.</param>
    /// <param name="y">Points from its top edge.</param>
    public string SectionAt(int page, double y) =>
        Sections.LastOrDefault(section => section.Page < page || (section.Page == page && section.Y <= y))?.Title ?? "";

    private static IEnumerable<LedgerSection> SectionsOf(PagedDocument pages, ImmutableArray<OutlineEntry> entries) => entries.SelectMany(entry =>
        SectionsOf(pages, entry.Children).Prepend(new LedgerSection(entry.Title, pages.Destinations[entry.Anchor].PageIndex + 1, pages.Destinations[entry.Anchor].Y)));
}

/// <summary>A division of a report.</summary>
/// <param name="Title">Its bookmark.</param>
/// <param name="Page">The page on which it starts, counted from 1.</param>
/// <param name="Y">Where it starts, in points from the top edge.</param>
internal sealed record LedgerSection(string Title, int Page, double Y);

/// <summary>A value that a report prints once.</summary>
/// <param name="Value">The value and how it is printed.</param>
/// <param name="Place">Where a reader meets it, in words.</param>
/// <param name="Section">The section, as <see cref="NumberPlace.Section"/> names it.</param>
/// <param name="Anchor">The nearest name that a link could lead to; empty before the first heading.</param>
/// <param name="Pieces">Where it lies on the pages.</param>
internal sealed record LedgerValue(BoundValue Value, string Place, string Section, string Anchor, ImmutableArray<PrintedPiece> Pieces)
{
    /// <summary>The entry of a printed number.</summary>
    public static LedgerValue Of(PrintedNumber number) =>
        new(number.Value, number.Place.Describe(), number.Place.Section, number.Place.Anchor, number.Pieces);
}

using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Tests.Pdf;

/// <summary>A small language for documents of a few items, on sheets of 200 by 300 points.</summary>
internal static class Sheet
{
    /// <summary>A document of one page.</summary>
    public static PagedDocument Of(params PageItem[] items) => OfPages(items);

    /// <summary>A document of several pages.</summary>
    public static PagedDocument OfPages(params PageItem[][] pages) => new()
    {
        Metadata = new ReportMetadata { Title = [], PlainTitle = "A title" },
        PageWidth = 200,
        PageHeight = 300,
        Pages = [.. pages.Select(items => new Page([.. items]))],
        Structure = new StructureElement(StructureRole.Document),
        Outline = [],
        Destinations = ImmutableSortedDictionary<string, Destination>.Empty,
    };

    /// <summary>The same document with anchors, each named with its page and distance from the top.</summary>
    public static PagedDocument WithAnchors(this PagedDocument document, params (string Id, int Page, double Y)[] anchors) => document with
    {
        Destinations = anchors.ToImmutableSortedDictionary(anchor => anchor.Id, anchor => new Destination(anchor.Page, anchor.Y), StringComparer.Ordinal),
    };

    /// <summary>A line of text, shaped.</summary>
    public static TextRun Line(string text, double x = 20, double baseline = 40, double size = 10, FontFace? face = null)
    {
        face ??= FontSet.Default.Regular;
        var scale = size / face.UnitsPerEm;
        return new TextRun(
            face,
            size,
            x,
            baseline,
            [.. face.Shape(text).Select(glyph => new PlacedGlyph(glyph.Glyph, glyph.Advance * scale, glyph.XOffset * scale, glyph.YOffset * scale, glyph.Text))],
            Color.Black);
    }

    /// <summary>The same run with one glyph changed.</summary>
    public static TextRun With(this TextRun run, int index, Func<PlacedGlyph, PlacedGlyph> change) =>
        run with { Glyphs = run.Glyphs.SetItem(index, change(run.Glyphs[index])) };

    /// <summary>A square of 10 points as a path from its own origin.</summary>
    public static ImmutableArray<PathSegment> Square { get; } =
    [
        new(PathVerb.Move, 0, 0),
        new(PathVerb.Line, 10, 0),
        new(PathVerb.Line, 10, 10),
        new(PathVerb.Line, 0, 10),
        new(PathVerb.Close),
    ];
}

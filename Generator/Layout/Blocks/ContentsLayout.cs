using System.Collections.Immutable;
using System.Globalization;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets the contents: numbers hang in columns, dots on one grid lead to page numbers that end at the right edge.</summary>
/// <remarks>
/// The lines are set before any page number is known, with room for one; <see cref="Complete"/> adds leaders and
/// numbers once the pages are made, which moves nothing.
/// </remarks>
internal sealed class ContentsLayout(Typesetting tools, TextStack text)
{
    /// <summary>Distance of the leaders' dots in points.</summary>
    private const double DotGrid = 5.5;
    private const double PageNumberWidth = 24;
    private const double NumberGap = 8;
    private const double LeastNumberWidth = 9;
    private static readonly ParagraphStyle Style = new() { Alignment = TextAlignment.Left, Hyphenates = false };
    private readonly List<Entry> _entries = [];
    private double[] _lefts = [];

    /// <summary>Sets the title and a line for each heading.</summary>
    public void LayOut(IEnumerable<Heading> headings, StructureElement parent, VerticalList list)
    {
        var entries = headings.ToList();
        if (entries.Count == 0)
        {
            return;
        }

        var element = parent.Add(new StructureElement(StructureRole.Contents));
        LayOutTitle(element, list);
        var topLevel = entries.Min(heading => heading.Level);
        MeasureColumns(entries, topLevel);
        foreach (var heading in entries)
        {
            LayOutEntry(heading, heading.Level - topLevel, element, list);
        }

        list.StartPage();
    }

    /// <summary>The boxes with leaders and page numbers.</summary>
    /// <param name="boxes">All boxes of the report, in which the contents' boxes are where they were added.</param>
    /// <param name="plans">The pages.</param>
    public ImmutableArray<VerticalBox> Complete(ImmutableArray<VerticalBox> boxes, ImmutableArray<PagePlan> plans)
    {
        var pageOf = PagesOfHeadings(boxes, plans);
        var completed = boxes.ToBuilder();
        foreach (var entry in _entries)
        {
            var number = pageOf[entry.Heading.Id].ToString(CultureInfo.InvariantCulture);
            var style = Style with { Alignment = TextAlignment.Right, IsBold = entry.IsBold };
            var line = tools.Paragraphs.LayOut([new Text(number)], style, tools.Design.TextWidth, entry.Link)[0];
            var box = completed[entry.Box];
            completed[entry.Box] = box with
            {
                Content =
                [
                    .. box.Content,
                    new PlacedGroup(0, box.Baseline, [.. Leader(entry.TextEnd, tools.Design.TextWidth - line.Width)]),
                    new PlacedGroup(0, box.Baseline, line.Items),
                ],
            };
        }

        return completed.ToImmutable();
    }

    /// <summary>The page of each heading's anchor, from 1. A heading's box begins with its anchor.</summary>
    private static Dictionary<string, int> PagesOfHeadings(ImmutableArray<VerticalBox> boxes, ImmutableArray<PagePlan> plans)
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var page = 0; page < plans.Length; page++)
        {
            for (var i = plans[page].Start.Box; i < plans[page].End.Box; i++)
            {
                if (!boxes[i].Content.IsEmpty && boxes[i].Content[0].Items is [AnchorItem anchor])
                {
                    pages.TryAdd(anchor.Id, page + 1);
                }
            }
        }

        return pages;
    }

    private void LayOutTitle(StructureElement parent, VerticalList list)
    {
        var element = parent.Add(new StructureElement(StructureRole.Caption));
        var type = new TypeSize(12, 16);
        var column = new BlockContext(0, tools.Design.TextWidth, type, parent);
        list.Add(text.Set([new Text(tools.Labels.Contents)], Style with { Size = type.Size, IsBold = true }, column, element, null));
        list.SpaceAfter(new Space(5));
        list.KeepWithNext();
    }

    /// <summary>Numbers of one level share a column that is as wide as the widest of them.</summary>
    private void MeasureColumns(List<Heading> headings, int topLevel)
    {
        var widths = new double[1 + headings.Max(heading => heading.Level) - topLevel];
        foreach (var heading in headings)
        {
            if (heading.Number is { } number)
            {
                var depth = heading.Level - topLevel;
                var width = tools.Paragraphs.Measure([new Text(number)], Style with { IsBold = depth == 0 }).Natural;
                widths[depth] = Math.Max(widths[depth], width);
            }
        }

        _lefts = new double[widths.Length + 1];
        for (var depth = 0; depth < widths.Length; depth++)
        {
            _lefts[depth + 1] = _lefts[depth] + Math.Max(LeastNumberWidth, widths[depth]) + NumberGap;
        }
    }

    private void LayOutEntry(Heading heading, int depth, StructureElement parent, VerticalList list)
    {
        var item = parent.Add(new StructureElement(StructureRole.ContentsItem));
        var link = item.Add(new StructureElement(StructureRole.Link));
        var style = Style with { IsBold = depth == 0 };
        var indent = heading.Number is null ? _lefts[depth] : _lefts[depth + 1];
        var column = new BlockContext(indent, tools.Design.TextWidth - indent - PageNumberWidth, TypeSize.Body, item);
        var number = heading.Number is { } label ? tools.Paragraphs.LayOut([new Text(label)], style, column.Width, link)[0].Items : [];
        var lines = text.SetLines(Bare(heading.Content), style, column.Width, link, heading.Source);
        var boxes = text.Stack(lines, column);
        if (boxes.Count == 0)
        {
            return;
        }

        var area = new LinkArea(_lefts[depth], 0, tools.Design.TextWidth - _lefts[depth], boxes[0].Height, "#" + heading.Id) { Structure = link };
        boxes[0] = boxes[0] with
        {
            Before = depth == 0 ? new Space(5, 2) : default,
            Content = [new PlacedGroup(0, 0, [area]), new PlacedGroup(_lefts[depth], boxes[0].Baseline, number), .. boxes[0].Content],
        };
        list.Add(boxes);
        _entries.Add(new Entry(heading, list.Count - 1, indent + lines[^1].Width, depth == 0, link));
        if (depth == 0)
        {
            list.KeepWithNext();
        }
    }

    /// <summary>The heading's text alone: a line of the contents is one link already, and notes are marked once.</summary>
    private static ImmutableArray<Inline> Bare(ImmutableArray<Inline> content) => [.. content.SelectMany(inline => Bare(inline))];

    private static ImmutableArray<Inline> Bare(Inline inline) => inline switch
    {
        Footnote or ClaimMark => [],
        ClaimInline claim => Bare(claim.Content),
        Link link => Bare(link.Content),
        CrossReference reference => Bare(reference.Content),
        Citation citation => Bare(citation.Content),
        Emphasis emphasis => [new Emphasis(Bare(emphasis.Content))],
        Strong strong => [new Strong(Bare(strong.Content))],
        _ => [inline],
    };

    private IEnumerable<PageItem> Leader(double from, double to)
    {
        var face = tools.Fonts.Regular;
        var dot = face.Shape(".")[0];
        var first = Math.Ceiling((from + DotGrid) / DotGrid);
        var last = Math.Floor((to - DotGrid) / DotGrid);
        if (last >= first)
        {
            var glyph = new PlacedGlyph(dot.Glyph, DotGrid, 0, 0, ".");
            yield return new TextRun(face, TypeSize.Body.Size, first * DotGrid, 0, [.. Enumerable.Repeat(glyph, (int)(last - first) + 1)], Palette.Quiet);
        }
    }

    /// <summary>A line that waits for its page number.</summary>
    private sealed record Entry(Heading Heading, int Box, double TextEnd, bool IsBold, StructureElement Link);
}

using System.Collections.Immutable;

namespace Colophon.Layout.Paragraphs;

/// <summary>Sets the lines of a paragraph whose ends are chosen: shapes what stays together, shares out the space, places it all.</summary>
internal sealed class LineBuilder(List<ParagraphItem> items, TextShaper shaper, ParagraphStyle style, double columnWidth)
{
    // What a line needs even where nothing in it is that tall, so that lines keep their distance.
    private const double StrutAscent = 0.75;
    private const double StrutDepth = 0.25;

    // Less than this is a rounding, not a line that sticks out, in points.
    private const double OverfullThreshold = 0.05;

    private readonly List<LinePiece> _pieces = [];
    private readonly LinePlacer _placer = new(StrutAscent * style.Size, StrutDepth * style.Size);

    /// <summary>Sets the lines.</summary>
    /// <param name="breaks">The items at which lines end.</param>
    public ImmutableArray<LineBox> Build(ImmutableArray<int> breaks)
    {
        var lines = ImmutableArray.CreateBuilder<LineBox>(breaks.Length);
        var start = 0;
        foreach (var end in breaks)
        {
            lines.Add(BuildLine(start, end));
            start = end + 1;
        }

        return lines.MoveToImmutable();
    }

    private LineBox BuildLine(int start, int end)
    {
        var indent = start == 0 ? style.FirstLineIndent : 0;
        Gather(start, end);
        var (left, right) = style.Alignment == TextAlignment.Justified && _pieces.Count > 0
            ? (OpticalMargin.Left(_pieces[0].Part), OpticalMargin.Right(_pieces[^1].EndsInHyphen ? new HyphenPart(_pieces[^1].Part!.Style) : _pieces[^1].Part))
            : (0, 0);
        var available = columnWidth - indent + left + right;
        var (natural, stretch, shrink, hasFill) = Sum(start, end);
        var ratio = Ratio(available - natural, hasFill ? 0 : stretch, shrink);
        var width = natural + (ratio * (ratio < 0 ? shrink : stretch));
        var x = indent - left + (Math.Max(0, available - width) * ShareOnTheLeft(style.Alignment));
        var line = _placer.Place(_pieces, x, ratio, SpaceAfter(end));
        var overfull = width - available;
        return line with { Width = width - left - right, Overfull = overfull > OverfullThreshold ? overfull : 0 };
    }

    /// <summary>
    /// The space at which a line ends. It takes no room, but is written: who copies the text, or follows the structure of a tagged PDF from
    /// line to line, finds it between the words. Null where a word was broken, and at the paragraph's end.
    /// </summary>
    private SpacePart? SpaceAfter(int end) => items[end].Part as SpacePart
        ?? (items[end].IsForced && end < items.Count - 1 && _pieces.Count > 0 && _pieces[^1].Part is { } last ? new SpacePart(last.Style, ' ') : null);

    private static double ShareOnTheLeft(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Justified or TextAlignment.Left => 0,
        TextAlignment.Center => 0.5,
        TextAlignment.Right => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "not an alignment"),
    };

    private static double Ratio(double missing, double stretch, double shrink) =>
        missing >= 0
            ? (stretch > 0 ? missing / stretch : 0)
            : (shrink > 0 ? Math.Max(-1, missing / shrink) : 0);

    /// <summary>Finds what the line holds; pieces of one word that stay together are shaped together.</summary>
    private void Gather(int start, int end)
    {
        _pieces.Clear();
        WordPart? word = null;
        for (var i = FirstBox(start, end); i < end; i++)
        {
            var item = items[i];
            if (item.Part is WordPart part)
            {
                if (word is not null && (!ReferenceEquals(word.Word, part.Word) || word.End != part.Start || !ReferenceEquals(word.Style, part.Style)))
                {
                    AddWord(word, endsInHyphen: false);
                    word = null;
                }

                word = word is null ? part : word with { End = part.End };
            }
            else if (item.Kind != ItemKind.Penalty && !item.IsFill)
            {
                // What fills up a last line is left out: the line ends with the mark before it, which may hang into the margin.
                AddWord(word, endsInHyphen: false);
                word = null;
                _pieces.Add(new LinePiece(item.Part, null, item.Width, item.Stretch, item.Shrink));
            }
        }

        AddWord(word, endsInHyphen: items[end].Part is HyphenPart);
    }

    private void AddWord(WordPart? word, bool endsInHyphen)
    {
        if (word is null)
        {
            return;
        }

        var shape = shaper.Shape(word.Style.Face, endsInHyphen ? word.Text + "-" : word.Text, !word.Style.IsCode);
        _pieces.Add(new LinePiece(word, shape, shape.Width * word.Style.Size, 0, 0) { EndsInHyphen = endsInHyphen });
    }

    private int FirstBox(int start, int end)
    {
        while (start < end && items[start].Kind != ItemKind.Box)
        {
            start++;
        }

        return start;
    }

    private (double Width, double Stretch, double Shrink, bool HasFill) Sum(int start, int end)
    {
        var (width, stretch, shrink) = (0.0, 0.0, 0.0);
        foreach (var piece in _pieces)
        {
            width += piece.Width;
            stretch += piece.Stretch;
            shrink += piece.Shrink;
        }

        return (width, stretch, shrink, end > start && items[end - 1].IsFill);
    }
}

/// <summary>A word, a space or a box in a line.</summary>
/// <param name="Part">What is drawn; null for space that draws nothing.</param>
/// <param name="Shape">The glyphs of a word; null for all else.</param>
/// <param name="Width">Natural width in points.</param>
/// <param name="Stretch">How far it stretches at ratio 1, in points.</param>
/// <param name="Shrink">How far it shrinks at ratio -1, in points.</param>
internal readonly record struct LinePiece(InlinePart? Part, ShapedText? Shape, double Width, double Stretch, double Shrink)
{
    /// <summary>Whether the last glyph is a hyphen that is there for the line end alone.</summary>
    public bool EndsInHyphen { get; init; }

    /// <summary>The width in points when the line's space is shared out.</summary>
    public double WidthAt(double ratio) => Width + (ratio * (ratio < 0 ? Shrink : Stretch));
}

using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Colophon.Layout.Fonts;
using Colophon.Layout.Formulas;
using Colophon.Layout.Paragraphs.Hyphenation;
using Colophon.Layout.Pictures;
using Colophon.Model;

namespace Colophon.Layout.Paragraphs;

/// <summary>Breaks running text into lines by the algorithm of Knuth and Plass (1981). Safe to use from several threads.</summary>
/// <remarks>
/// The way of a paragraph: its inlines are collected into boxes, glue and penalties (<see cref="ItemCollector"/>), words shaped on
/// the way (<see cref="TextShaper"/>); line ends are chosen (<see cref="LineBreaker"/>), with words hyphenated
/// only where it does not come out well without; then lines are built (<see cref="LineBuilder"/>).
/// </remarks>
/// <param name="fonts">The faces.</param>
/// <param name="formulas">Sets the formulas in the text.</param>
/// <param name="language">The language of the text by BCP 47, which decides the hyphenation.</param>
/// <param name="onMissingGlyph">Told the code points, in the order of a text, that no face can print; may be called from several threads.</param>
internal sealed class ParagraphLayout(FontSet fonts, FormulaLayout formulas, string language, Action<int>? onMissingGlyph = null)
{
    // Ems by which a line of badness 100 stays short in a paragraph whose edge is not straight, but no more than a share of the column.
    private const double RagStretch = 3;
    private const double RagShare = 0.125;

    private readonly Hyphenator _hyphenator = new(language);
    private readonly TextShaper _shaper = new(fonts);
    private readonly PictureLayout _pictures = new(fonts);

    /// <summary>Sets a paragraph.</summary>
    /// <param name="content">The text, resolved.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="width">Width of the column in points.</param>
    /// <param name="structure">The element that the text belongs to; inline elements become its children.</param>
    /// <returns>The lines; none where there is nothing to print.</returns>
    public ImmutableArray<LineBox> LayOut(ImmutableArray<Inline> content, ParagraphStyle style, double width, StructureElement? structure)
    {
        var items = Collect(content, style, structure);
        if (items.Count == 0)
        {
            return [];
        }

        ReportMissing(items);
        var (final, breaks) = Break(items, style, width);
        return new LineBuilder(final, _shaper, style, width).Build(breaks);
    }

    /// <summary>The width of the text on one line, and the width of its widest unbreakable piece, in points; with hyphens where the style has them.</summary>
    public (double Natural, double Minimum) Measure(ImmutableArray<Inline> content, ParagraphStyle style)
    {
        var items = Collect(content, style, structure: null);
        items = style.Hyphenates ? ItemHyphenator.Hyphenate(items, _hyphenator, _shaper) : items;
        return ContentMeasure.Measure(CollectionsMarshal.AsSpan(items), style.FirstLineIndent);
    }

    private List<ParagraphItem> Collect(ImmutableArray<Inline> content, ParagraphStyle style, StructureElement? structure) =>
        new ItemCollector(fonts, _shaper, formulas.LayOutInline, _pictures, style).Collect(content, structure);

    /// <summary>Tries without hyphens, then with them, then with ever more patience.</summary>
    private (List<ParagraphItem> Items, ImmutableArray<int> Breaks) Break(List<ParagraphItem> items, ParagraphStyle style, double width)
    {
        var settings = SettingsFor(items, style, width);
        var current = Hang(items, style);
        var mayHyphenate = style.Hyphenates;
        foreach (var pass in Passes(style))
        {
            var breaks = LineBreaker.Break(CollectionsMarshal.AsSpan(current), settings, pass);
            if (!breaks.IsDefault)
            {
                return (current, breaks);
            }

            if (mayHyphenate)
            {
                mayHyphenate = false;
                current = Hang(ItemHyphenator.Hyphenate(items, _hyphenator, _shaper), style);
            }
        }

        throw new UnreachableException("the final pass always has a result");
    }

    /// <summary>The attempts, in order; all but the first may hyphenate.</summary>
    private static ImmutableArray<BreakPass> Passes(ParagraphStyle style) =>
    [
        // Plain TeX's first tolerance; without a straight edge, a line may well stay twice as short before a word is broken.
        new(style.Alignment == TextAlignment.Justified ? 100 : 800, 0, IsFinal: false),
        new(200, 0, IsFinal: false),
        new(500, style.Size, IsFinal: false),
        new(10_000, 3 * style.Size, IsFinal: true),
    ];

    private static LineBreakSettings SettingsFor(List<ParagraphItem> items, ParagraphStyle style, double width) => new()
    {
        Width = width,
        FirstWidth = width - style.FirstLineIndent,
        FirstWidthAfter = style.Alignment == TextAlignment.Justified ? -OpticalMargin.Start(items) : 0,
        LineStretch = style.Alignment == TextAlignment.Justified ? 0 : Math.Min(RagStretch * style.Size, RagShare * width),
        ShortLastLine = 2.5 * style.Size,
    };

    private static List<ParagraphItem> Hang(List<ParagraphItem> items, ParagraphStyle style) =>
        style.Alignment == TextAlignment.Justified ? OpticalMargin.Apply(items) : items;

    private void ReportMissing(List<ParagraphItem> items)
    {
        if (onMissingGlyph is null)
        {
            return;
        }

        foreach (var item in items)
        {
            if (item.Part is WordPart { Start: 0 } word)
            {
                foreach (var codePoint in word.Word.Missing)
                {
                    onMissingGlyph(codePoint);
                }
            }
        }
    }
}

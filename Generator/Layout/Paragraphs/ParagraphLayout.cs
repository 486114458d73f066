using System.Collections.Immutable;
using Colophon.Layout.Fonts;
using Colophon.Layout.Formulas;
using Colophon.Model;

namespace Colophon.Layout.Paragraphs;

/// <summary>Breaks running text into lines by the algorithm of Knuth and Plass (1981). Safe to use from several threads.</summary>
internal sealed class ParagraphLayout(FontSet fonts, FormulaLayout formulas, string language)
{
    /// <summary>Sets a paragraph.</summary>
    /// <param name="content">The text, resolved.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="width">Width of the column in points.</param>
    /// <param name="structure">The element that the text belongs to; inline elements become its children.</param>
    public ImmutableArray<LineBox> LayOut(ImmutableArray<Inline> content, ParagraphStyle style, double width, StructureElement? structure) =>
        throw new NotImplementedException(fonts.ToString() + formulas + language);

    /// <summary>The width of the text on one line, and the width of its widest unbreakable piece, in points.</summary>
    public (double Natural, double Minimum) Measure(ImmutableArray<Inline> content, ParagraphStyle style) =>
        throw new NotImplementedException();
}

using Colophon.Diagnostics;
using Colophon.Layout.Fonts;
using Colophon.Layout.Formulas;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Layout.Pictures;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>What every kind of block needs to be set. Safe to share between threads.</summary>
/// <param name="Fonts">The faces.</param>
/// <param name="Paragraphs">Sets running text.</param>
/// <param name="Formulas">Sets formulas.</param>
/// <param name="Pictures">Places pictures.</param>
/// <param name="Design">The page.</param>
/// <param name="Diagnostics">Takes what the author should mend.</param>
internal sealed record Typesetting(
    FontSet Fonts,
    ParagraphLayout Paragraphs,
    FormulaLayout Formulas,
    PictureLayout Pictures,
    PageDesign Design,
    DiagnosticBag Diagnostics)
{
    /// <summary>The engine's own words in the report's language; English by default.</summary>
    public LabelWords Labels { get; init; } = LabelWords.English;
}

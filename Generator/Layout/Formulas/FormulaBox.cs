using System.Collections.Immutable;

namespace Colophon.Layout.Formulas;

/// <summary>A formula set in boxes. Its origin is the left end of its baseline; items count y downwards from there.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Ascent">Height above the baseline in points.</param>
/// <param name="Depth">Depth below the baseline in points; positive downwards.</param>
/// <param name="Items">What is drawn.</param>
internal sealed record FormulaBox(double Width, double Ascent, double Depth, ImmutableArray<PageItem> Items)
{
    /// <summary>Baseline of each row where the root is a table, so that numbers can stand beside rows; a single 0 otherwise.</summary>
    public ImmutableArray<double> RowBaselines { get; init; } = [0];

    /// <summary>Its rows, where the root is a table of several rows without lines, so that a page may end between them; none otherwise.</summary>
    public ImmutableArray<FormulaRow> Rows { get; init; } = [];
}

/// <summary>A row of a formula. Lengths count y downwards from the baseline of the whole formula, as its items do.</summary>
/// <param name="Top">Its upper edge in points.</param>
/// <param name="Bottom">Its lower edge in points.</param>
/// <param name="Items">What is drawn.</param>
internal readonly record struct FormulaRow(double Top, double Bottom, ImmutableArray<PageItem> Items);

/// <summary>A stretch of an inline formula within which no line may end.</summary>
/// <param name="Box">What is drawn.</param>
/// <param name="SpaceAfter">Space to the next piece in points; dropped where a line ends.</param>
/// <param name="BreakPenalty">Knuth–Plass penalty of a line end after this piece; null for the last piece.</param>
internal sealed record FormulaPiece(FormulaBox Box, double SpaceAfter, int? BreakPenalty);

using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Tracing;

/// <summary>A value of a result that a report prints once.</summary>
/// <param name="Value">The value and how it is printed.</param>
/// <param name="Place">Where a reader meets it.</param>
/// <param name="Pieces">Where it lies on the pages, in their order: once, but for values that break across lines and heads that are repeated. Empty before layout.</param>
internal sealed record PrintedNumber(BoundValue Value, NumberPlace Place, ImmutableArray<PrintedPiece> Pieces);

/// <summary>Glyphs that follow each other on one baseline of a page.</summary>
/// <param name="Page">The page, counted from 1.</param>
/// <param name="X">Start of the baseline in points from the left edge.</param>
/// <param name="Baseline">The baseline in points from the top edge.</param>
/// <param name="Width">How far the pen moves, in points.</param>
/// <param name="Text">What it says when copied.</param>
internal sealed record PrintedPiece(int Page, double X, double Baseline, double Width, string Text)
{
    /// <summary>Clockwise turn about the start of the baseline, in degrees.</summary>
    public double Turn { get; init; }
}

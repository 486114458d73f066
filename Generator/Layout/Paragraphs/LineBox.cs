using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Layout.Paragraphs;

/// <summary>A line of text. Its origin is the left edge of the column on the baseline; items count y downwards from there.</summary>
/// <param name="Width">Width of what is set, in points; at most the column's width unless the line is overfull.</param>
/// <param name="Ascent">Height above the baseline of the highest thing in the line, in points.</param>
/// <param name="Depth">Depth below the baseline, in points.</param>
/// <param name="Items">What is drawn.</param>
/// <param name="Footnotes">Footnotes whose marks are in the line, which must come on the same page.</param>
internal sealed record LineBox(double Width, double Ascent, double Depth, ImmutableArray<PageItem> Items, ImmutableArray<Footnote> Footnotes)
{
    /// <summary>How far the line sticks out of its column in points; 0 for a line that fits.</summary>
    public double Overfull { get; init; }
}

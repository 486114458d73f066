using Colophon.Model;

namespace Colophon.Layout.Pages;

/// <summary>An area behind successive boxes, drawn on each page from the first of its boxes to the last.</summary>
/// <remarks>Two frames are the same only when they are the same object, so that neighbouring callouts stay apart.</remarks>
internal sealed class Frame
{
    /// <summary>Left edge, from the left edge of the text block in points.</summary>
    public required double X { get; init; }

    /// <summary>Width in points.</summary>
    public required double Width { get; init; }

    /// <summary>Background; null for none.</summary>
    public Color? Tint { get; init; }

    /// <summary>Colour of the bar along the left edge; null for none.</summary>
    public Color? Bar { get; init; }

    /// <summary>Width of the bar in points.</summary>
    public double BarWidth { get; init; } = 2;

    /// <summary>The frame around this one; null for the outermost.</summary>
    public Frame? Parent { get; init; }

    /// <summary>The area and the bar, from one height on the page to another.</summary>
    public IEnumerable<PageItem> Draw(double left, double top, double bottom)
    {
        if (Tint is { } tint)
        {
            yield return new RuleItem(left + X, top, Width, bottom - top, tint);
        }

        if (Bar is { } bar)
        {
            yield return new RuleItem(left + X, top, BarWidth, bottom - top, bar);
        }
    }
}

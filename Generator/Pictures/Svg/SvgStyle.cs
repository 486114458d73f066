using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>What an element inherits from those around it (SVG 2, 6.5); lengths in user units.</summary>
internal sealed record SvgStyle
{
    /// <summary>Colour of fills; null for none.</summary>
    public Color? Fill { get; init; } = Model.Color.Black;

    /// <summary>Opacity of fills, apart from the colour's own.</summary>
    public double FillOpacity { get; init; } = 1;

    /// <summary>Whether overlaps are filled by the even-odd rule.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>Whether clip paths are filled by the even-odd rule.</summary>
    public bool IsClipEvenOdd { get; init; }

    /// <summary>Colour of strokes; null for none.</summary>
    public Color? Stroke { get; init; }

    /// <summary>Opacity of strokes, apart from the colour's own.</summary>
    public double StrokeOpacity { get; init; } = 1;

    /// <summary>Width of strokes.</summary>
    public double StrokeWidth { get; init; } = 1;

    /// <summary>Ends of strokes.</summary>
    public LineCap Cap { get; init; }

    /// <summary>Corners of strokes.</summary>
    public LineJoin Join { get; init; }

    /// <summary>Dashes and gaps; empty for solid strokes.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];

    /// <summary>What <c>currentColor</c> means.</summary>
    public Color Color { get; init; } = Model.Color.Black;

    /// <summary>Font size.</summary>
    public double FontSize { get; init; } = 16;

    /// <summary>Whether words are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether words are italic.</summary>
    public bool IsItalic { get; init; }

    /// <summary>How far words stand above their line, by the <c>baseline-shift</c> of all elements around them.</summary>
    public double Rise { get; init; }

    /// <summary>Which point words are placed by.</summary>
    public TextAnchor Anchor { get; init; }

    /// <summary>False for <c>visibility: hidden</c>.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>The opacities of this element and of all groups around it, multiplied.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>False for <c>display: none</c>; not inherited, as nothing below is looked at.</summary>
    public bool IsDisplayed { get; init; } = true;

    /// <summary>The id of the element's own clip path; null for none. Not inherited.</summary>
    public string? ClipId { get; init; }

    /// <summary>The colour that fills are drawn with, all opacities in it; null where nothing shows.</summary>
    public Color? PaintedFill => Paint(Fill, FillOpacity);

    /// <summary>The colour that strokes are drawn with, all opacities in it; null where nothing shows.</summary>
    public Color? PaintedStroke => StrokeWidth > 0 ? Paint(Stroke, StrokeOpacity) : null;

    private Color? Paint(Color? color, double opacity)
    {
        // Four digits are as fine as eight bits can show, and hide the noise of 25/255.
        var whole = Math.Round((color?.Opacity ?? 0) * opacity * Opacity, 4);
        return whole > 0 ? color!.Value with { Opacity = whole } : null;
    }
}

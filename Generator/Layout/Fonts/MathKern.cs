using System.Collections.Immutable;

namespace Colophon.Layout.Fonts;

/// <summary>A corner of a glyph where a script may be drawn in.</summary>
internal enum MathKernCorner
{
    /// <summary>Where a superscript stands.</summary>
    TopRight,

    /// <summary>The corner of a subscript that meets its base.</summary>
    TopLeft,

    /// <summary>Where a subscript stands.</summary>
    BottomRight,

    /// <summary>The corner of a superscript that meets its base.</summary>
    BottomLeft,
}

/// <summary>How far scripts are drawn into one corner of a glyph: a staircase over heights (OpenType 1.9, MathKern).</summary>
/// <param name="Heights">Heights at which the next value begins to hold, ascending, in font units.</param>
/// <param name="Values">Kerns in font units, one more than there are heights.</param>
internal sealed record MathKern(ImmutableArray<int> Heights, ImmutableArray<int> Values)
{
    /// <summary>The kern at a height above the glyph's baseline, both in font units.</summary>
    public int At(double height)
    {
        var step = 0;
        while (step < Heights.Length && height >= Heights[step])
        {
            step++;
        }

        return Values[step];
    }
}

using System.Collections.Immutable;

namespace Colophon.Layout.Formulas;

/// <summary>
/// A part of a formula with its measures in points. Its origin is the left end of its baseline. Boxes form a tree
/// that is drawn once, when everything has its place.
/// </summary>
internal abstract class MathBox
{
    /// <summary>Nothing at all: what invisible operators leave.</summary>
    public static MathBox Nothing { get; } = new GroupBox([]) { Width = 0, Ascent = 0, Depth = 0 };

    /// <summary>How far the next box is away.</summary>
    public required double Width { get; init; }

    /// <summary>Height above the baseline, never negative.</summary>
    public required double Ascent { get; init; }

    /// <summary>Depth below the baseline, never negative.</summary>
    public required double Depth { get; init; }

    /// <summary>How far the last letter leans out of the width; superscripts, and upright neighbours, keep clear of it.</summary>
    public double ItalicCorrection { get; init; }

    /// <summary>Where an accent is centred, from the left; null for the middle.</summary>
    public double? AccentAttachment { get; init; }

    /// <summary>What kind of thing scripts would be attached to.</summary>
    public BoxKind Kind { get; init; } = BoxKind.Construct;

    /// <summary>Whether it begins with a slanted letter.</summary>
    public bool StartsSlanted { get; init; }

    /// <summary>The glyph at its left on its baseline, whose cut-ins apply when it is a script; null where there is no such glyph.</summary>
    public EdgeGlyph? First { get; init; }

    /// <summary>The glyph at its right on its baseline, whose cut-ins apply to its scripts; null where there is no such glyph.</summary>
    public EdgeGlyph? Last { get; init; }

    /// <summary>Baselines of its rows, downwards, where it is a table; a single 0 otherwise.</summary>
    public ImmutableArray<double> RowBaselines { get; init; } = [0];

    /// <summary>Its rows, where it is a table that falls apart into them: one of several rows without lines. None otherwise.</summary>
    public ImmutableArray<PlacedBox> Rows { get; init; } = [];

    /// <summary>Its width up to where the last letter leans.</summary>
    public double WidthWithLean => Kind == BoxKind.LargeOperator ? Width : Width + ItalicCorrection;

    /// <summary>Draws it with its origin at a point, y downwards.</summary>
    public abstract void Draw(FormulaCanvas canvas, double x, double y);
}

/// <summary>What scripts are attached to.</summary>
internal enum BoxKind
{
    /// <summary>Something composed: scripts follow its height and depth.</summary>
    Construct,

    /// <summary>A letter, a name or a number: scripts stand at the same height beside all of them.</summary>
    Symbol,

    /// <summary>Blank space that somebody asked for.</summary>
    Space,

    /// <summary>A sum or an integral: its italic correction says how far a subscript is drawn in.</summary>
    LargeOperator,
}

/// <summary>A glyph at the edge of a box.</summary>
/// <param name="Glyph">Its index in the mathematical face.</param>
/// <param name="Size">Its font size in points.</param>
internal readonly record struct EdgeGlyph(ushort Glyph, double Size);

/// <summary>A box at a place within another, y downwards.</summary>
internal readonly record struct PlacedBox(MathBox Box, double X, double Y);

using System.Collections.Immutable;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout;

/// <summary>Something drawn, or sensitive to a click, at a position.</summary>
internal abstract record PageItem
{
    /// <summary>The block or inline that it came from; null for artifacts such as rules and running heads.</summary>
    public StructureElement? Structure { get; init; }

    /// <summary>The same item, moved.</summary>
    public abstract PageItem Move(double dx, double dy);
}

/// <summary>Glyphs of one face and size on one baseline.</summary>
/// <param name="Face">The font.</param>
/// <param name="Size">Font size.</param>
/// <param name="X">Start of the baseline.</param>
/// <param name="Baseline">The baseline.</param>
/// <param name="Glyphs">The glyphs, spaces between words among them.</param>
/// <param name="Fill">Their colour.</param>
internal sealed record TextRun(FontFace Face, double Size, double X, double Baseline, ImmutableArray<PlacedGlyph> Glyphs, Color Fill) : PageItem
{
    /// <summary>Clockwise turn about the start of the baseline, in degrees.</summary>
    public double Rotation { get; init; }

    /// <inheritdoc/>
    public override PageItem Move(double dx, double dy) => this with { X = X + dx, Baseline = Baseline + dy };
}

/// <summary>A glyph within a run.</summary>
/// <param name="Glyph">Its index in the font.</param>
/// <param name="Advance">How far the pen moves after it, in points, justification included.</param>
/// <param name="XOffset">Shift to the right of the pen, in points.</param>
/// <param name="YOffset">Shift upwards from the baseline, in points.</param>
/// <param name="Text">
/// What it says when copied: several characters for a ligature, U+00AD for the hyphen of a broken word, empty for
/// a glyph whose neighbour says it all.
/// </param>
internal readonly record struct PlacedGlyph(ushort Glyph, double Advance, double XOffset, double YOffset, string Text)
{
    /// <summary>The result that it prints as part of a formula; null for all else. In running text the run's structure says it.</summary>
    public BoundValue? Value { get; init; }
}

/// <summary>A filled rectangle: fraction bars, table rules, backgrounds.</summary>
internal sealed record RuleItem(double X, double Y, double Width, double Height, Color Fill) : PageItem
{
    /// <inheritdoc/>
    public override PageItem Move(double dx, double dy) => this with { X = X + dx, Y = Y + dy };
}

/// <summary>A path of a picture, in a coordinate system whose origin is (X, Y) and whose unit is <paramref name="Scale"/> points.</summary>
internal sealed record PathItem(PicturePath Path, double X, double Y, double Scale) : PageItem
{
    /// <inheritdoc/>
    public override PageItem Move(double dx, double dy) => this with { X = X + dx, Y = Y + dy };
}

/// <summary>Items that show only inside an outline, which has its own origin and scale.</summary>
internal sealed record ClipItem(ImmutableArray<PathSegment> Clip, double X, double Y, double Scale, ImmutableArray<PageItem> Items) : PageItem
{
    /// <inheritdoc/>
    public override PageItem Move(double dx, double dy) =>
        this with { X = X + dx, Y = Y + dy, Items = [.. Items.Select(item => item.Move(dx, dy))] };
}

/// <summary>Pixels in a rectangle.</summary>
internal sealed record ImageItem(RasterPicture Picture, double X, double Y, double Width, double Height) : PageItem
{
    /// <inheritdoc/>
    public override PageItem Move(double dx, double dy) => this with { X = X + dx, Y = Y + dy };
}

/// <summary>A rectangle that can be clicked.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Target">A URI, or '#' and an anchor of the report.</param>
internal sealed record LinkArea(double X, double Y, double Width, double Height, string Target) : PageItem
{
    /// <inheritdoc/>
    public override PageItem Move(double dx, double dy) => this with { X = X + dx, Y = Y + dy };
}

/// <summary>A point that links can lead to; it draws nothing.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Y">Distance from the top of the page.</param>
internal sealed record AnchorItem(string Id, double Y) : PageItem
{
    /// <inheritdoc/>
    public override PageItem Move(double dx, double dy) => this with { Y = Y + dy };
}

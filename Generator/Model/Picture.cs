using System.Collections.Immutable;

namespace Colophon.Model;

/// <summary>Something drawn.</summary>
/// <param name="Width">Natural width in points, 1/72 inch.</param>
/// <param name="Height">Natural height in points.</param>
internal abstract record Picture(double Width, double Height);

/// <summary>Pixels, decoded once: 8-bit RGB rows from the top, and optional 8-bit opacity.</summary>
/// <param name="Width">Natural width in points.</param>
/// <param name="Height">Natural height in points.</param>
/// <param name="PixelWidth">Pixels a row.</param>
/// <param name="PixelHeight">Rows.</param>
/// <param name="Rgb">Three bytes a pixel.</param>
/// <param name="Opacity">One byte a pixel; default where every pixel is opaque.</param>
/// <param name="Encoded">The file as the author gave it, for the web page.</param>
/// <param name="MediaType">"image/png" or "image/jpeg".</param>
internal sealed record RasterPicture(
    double Width,
    double Height,
    int PixelWidth,
    int PixelHeight,
    ImmutableArray<byte> Rgb,
    ImmutableArray<byte> Opacity,
    ImmutableArray<byte> Encoded,
    string MediaType) : Picture(Width, Height);

/// <summary>Shapes and words. Coordinates are points from the top left corner, y downwards, all transforms applied.</summary>
/// <param name="Width">Natural width in points.</param>
/// <param name="Height">Natural height in points.</param>
/// <param name="Elements">What is drawn, back to front.</param>
internal sealed record VectorPicture(double Width, double Height, ImmutableArray<PictureElement> Elements) : Picture(Width, Height);

/// <summary>A shape, a word or a clipped group.</summary>
internal abstract record PictureElement;

/// <summary>A path that is filled, stroked or both.</summary>
/// <param name="Segments">The outline.</param>
internal sealed record PicturePath(ImmutableArray<PathSegment> Segments) : PictureElement
{
    /// <summary>Fill colour; null for none.</summary>
    public Color? Fill { get; init; }

    /// <summary>Whether overlaps are filled by the even-odd rule instead of the non-zero one.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>Stroke colour; null for none.</summary>
    public Color? Stroke { get; init; }

    /// <summary>Stroke width in points.</summary>
    public double StrokeWidth { get; init; } = 1;

    /// <summary>How the ends of a stroke look.</summary>
    public LineCap Cap { get; init; }

    /// <summary>How the corners of a stroke look.</summary>
    public LineJoin Join { get; init; }

    /// <summary>Lengths of dashes and gaps in points; empty for a solid line.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];
}

/// <summary>Which point of its words a <see cref="PictureText"/> is placed by.</summary>
internal enum TextAnchor
{
    /// <summary>Their start.</summary>
    Start,

    /// <summary>Their middle.</summary>
    Middle,

    /// <summary>Their end.</summary>
    End,
}

/// <summary>Words in a picture, set in the report's text face.</summary>
/// <param name="Content">The words.</param>
/// <param name="X">The anchor's place on the baseline: its start unless <see cref="Anchor"/> says otherwise.</param>
/// <param name="Y">The baseline.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Fill">Their colour.</param>
internal sealed record PictureText(string Content, double X, double Y, double Size, Color Fill) : PictureElement
{
    /// <summary>Which point of the words stands at (<see cref="X"/>, <see cref="Y"/>).</summary>
    public TextAnchor Anchor { get; init; }

    /// <summary>Clockwise turn about the anchor, in degrees.</summary>
    public double Rotation { get; init; }

    /// <summary>Whether set in bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether set in italics.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Words that go on behind <see cref="Content"/> in another style, such as indices; empty for most.</summary>
    public ImmutableArray<PictureSpan> Continued { get; init; } = [];
}

/// <summary>Words within a <see cref="PictureText"/> that look different from its first.</summary>
/// <param name="Content">The words.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Fill">Their colour.</param>
internal sealed record PictureSpan(string Content, double Size, Color Fill)
{
    /// <summary>How far they stand above the baseline of the first words, in points; negative for what is lowered.</summary>
    public double Rise { get; init; }

    /// <summary>Whether set in bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether set in italics.</summary>
    public bool IsItalic { get; init; }
}

/// <summary>Elements that show only inside an outline.</summary>
/// <param name="Clip">The outline.</param>
/// <param name="Elements">What is clipped.</param>
internal sealed record PictureClip(ImmutableArray<PathSegment> Clip, ImmutableArray<PictureElement> Elements) : PictureElement;

/// <summary>How the ends of a stroke look.</summary>
internal enum LineCap
{
    /// <summary>Cut at the end.</summary>
    Butt,

    /// <summary>A half disc beyond the end.</summary>
    Round,

    /// <summary>Half a square beyond the end.</summary>
    Square,
}

/// <summary>How the corners of a stroke look.</summary>
internal enum LineJoin
{
    /// <summary>Pointed.</summary>
    Miter,

    /// <summary>Rounded.</summary>
    Round,

    /// <summary>Cut off.</summary>
    Bevel,
}

/// <summary>What a path segment does.</summary>
internal enum PathVerb
{
    /// <summary>Starts a new contour at (X1, Y1).</summary>
    Move,

    /// <summary>A straight line to (X1, Y1).</summary>
    Line,

    /// <summary>A cubic Bézier curve by (X1, Y1) and (X2, Y2) to (X3, Y3).</summary>
    Cubic,

    /// <summary>Back to the start of the contour.</summary>
    Close,
}

/// <summary>One step of an outline; points that a verb does not use are 0.</summary>
internal readonly record struct PathSegment(PathVerb Verb, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0, double X3 = 0, double Y3 = 0);

/// <summary>An sRGB colour with opacity.</summary>
/// <param name="R">Red, 0 to 255.</param>
/// <param name="G">Green, 0 to 255.</param>
/// <param name="B">Blue, 0 to 255.</param>
/// <param name="Opacity">0 (clear) to 1 (solid).</param>
internal readonly record struct Color(byte R, byte G, byte B, double Opacity = 1)
{
    /// <summary>Solid black.</summary>
    public static Color Black { get; } = new(0, 0, 0);

    /// <summary>Solid white.</summary>
    public static Color White { get; } = new(255, 255, 255);
}

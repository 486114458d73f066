using System.Collections.Immutable;
using Colophon.Model;
using Colophon.Numerics;

namespace Colophon.Pictures.Svg;

/// <summary>A map of the plane, written as SVG writes it: x' = A x + C y + E, y' = B x + D y + F.</summary>
internal readonly record struct AffineTransform(double A, double B, double C, double D, double E, double F)
{
    /// <summary>The map that moves nothing.</summary>
    public static AffineTransform Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much lengths grow on the whole: the square root of the growth of areas.</summary>
    public double Scale => Math.Sqrt(Math.Abs(Determinant));

    /// <summary>Growth of areas, negative where the map mirrors.</summary>
    public double Determinant => (A * D) - (B * C);

    /// <summary>Clockwise turn of the x axis in degrees, rounded to 0.0001 so that single-precision writers still turn by 90.</summary>
    public double Rotation => Math.Round(PortableMath.Atan2(B, A) * 180 / Math.PI, 4) + 0.0;

    /// <summary>Whether all six numbers are finite.</summary>
    public bool IsFinite => double.IsFinite(A + B + C + D + E + F);

    /// <summary>A shift.</summary>
    public static AffineTransform Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>A clockwise turn about the origin.</summary>
    public static AffineTransform Turn(double degrees)
    {
        // Exact at quarter turns, which are by far the most frequent and must not smear axis-parallel lines.
        var (sine, cosine) = PortableMath.SinCosTurns(degrees % 360 / 360);
        return new AffineTransform(cosine, sine, -sine, cosine, 0, 0);
    }

    /// <summary>First <paramref name="inner"/>, then <paramref name="outer"/>.</summary>
    public static AffineTransform operator *(AffineTransform outer, AffineTransform inner) => new(
        (outer.A * inner.A) + (outer.C * inner.B),
        (outer.B * inner.A) + (outer.D * inner.B),
        (outer.A * inner.C) + (outer.C * inner.D),
        (outer.B * inner.C) + (outer.D * inner.D),
        (outer.A * inner.E) + (outer.C * inner.F) + outer.E,
        (outer.B * inner.E) + (outer.D * inner.F) + outer.F);

    /// <summary>Where a point goes.</summary>
    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>Where an outline goes.</summary>
    public ImmutableArray<PathSegment> Apply(ImmutableArray<PathSegment> outline)
    {
        var moved = ImmutableArray.CreateBuilder<PathSegment>(outline.Length);
        foreach (var segment in outline)
        {
            moved.Add(Apply(segment));
        }

        return moved.MoveToImmutable();
    }

    private PathSegment Apply(PathSegment segment)
    {
        switch (segment.Verb)
        {
            case PathVerb.Move or PathVerb.Line:
                var (x, y) = Apply(segment.X1, segment.Y1);
                return new PathSegment(segment.Verb, x, y);
            case PathVerb.Cubic:
                var (x1, y1) = Apply(segment.X1, segment.Y1);
                var (x2, y2) = Apply(segment.X2, segment.Y2);
                var (x3, y3) = Apply(segment.X3, segment.Y3);
                return new PathSegment(PathVerb.Cubic, x1, y1, x2, y2, x3, y3);
            case PathVerb.Close:
                return segment;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}

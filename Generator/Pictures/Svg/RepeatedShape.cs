using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Finds shapes that stand at many places, such as the points of a scatter plot.</summary>
internal static class RepeatedShape
{
    // ScottPlot rounds coordinates to single precision; this is finer than what is written.
    private const double Tolerance = 0.004;

    /// <summary>How many of the paths, from the first on, are the first one moved.</summary>
    /// <param name="paths">At least one path.</param>
    public static int CountMoved(ReadOnlySpan<PictureElement> paths)
    {
        var first = ((PicturePath)paths[0]).Segments;
        var count = 1;
        while (count < paths.Length && IsMoved(first, ((PicturePath)paths[count]).Segments))
        {
            count++;
        }

        return count;
    }

    /// <summary>The outline, moved so that it starts at the origin.</summary>
    /// <param name="outline">An outline that starts with a move.</param>
    public static ImmutableArray<PathSegment> AtOrigin(ImmutableArray<PathSegment> outline) =>
        AffineTransform.Translation(-outline[0].X1, -outline[0].Y1).Apply(outline);

    private static bool IsMoved(ImmutableArray<PathSegment> first, ImmutableArray<PathSegment> other)
    {
        if (first.IsEmpty || first.Length != other.Length)
        {
            return false;
        }

        var (right, down) = (other[0].X1 - first[0].X1, other[0].Y1 - first[0].Y1);
        for (var i = 0; i < first.Length; i++)
        {
            if (!IsMoved(first[i], other[i], right, down))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMoved(PathSegment a, PathSegment b, double right, double down) => a.Verb == b.Verb && a.Verb switch
    {
        PathVerb.Close => true,
        PathVerb.Move or PathVerb.Line => IsNear(a.X1 + right, b.X1) && IsNear(a.Y1 + down, b.Y1),
        PathVerb.Cubic => IsNear(a.X1 + right, b.X1) && IsNear(a.Y1 + down, b.Y1) && IsNear(a.X2 + right, b.X2) && IsNear(a.Y2 + down, b.Y2)
            && IsNear(a.X3 + right, b.X3) && IsNear(a.Y3 + down, b.Y3),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool IsNear(double a, double b) => Math.Abs(a - b) < Tolerance;
}

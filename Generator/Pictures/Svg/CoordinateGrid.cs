using System.Globalization;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>The fineness to which a picture's coordinates are written.</summary>
/// <param name="Decimals">Digits after the point.</param>
/// <remarks>Steps on the grid are whole numbers, so that relative coordinates never drift.</remarks>
internal readonly record struct CoordinateGrid(int Decimals)
{
    private double StepsPerPoint => Decimals == 2 ? 100 : 10_000;

    /// <summary>A hundredth of a point, finer for small pictures, which may be shown large.</summary>
    public static CoordinateGrid For(VectorPicture picture) => new(Math.Max(picture.Width, picture.Height) < 100 ? 4 : 2);

    /// <summary>The step nearest to a coordinate.</summary>
    public long Step(double coordinate) => (long)Math.Round(coordinate * StepsPerPoint, MidpointRounding.AwayFromZero);

    /// <summary>A coordinate in its shortest form.</summary>
    public string Format(double coordinate) => Format(Step(coordinate));

    /// <summary>A number of steps in its shortest form, in points: ".5", "-12.25".</summary>
    public string Format(long steps)
    {
        var text = (steps / (decimal)StepsPerPoint).ToString("0.####", CultureInfo.InvariantCulture);
        return text.StartsWith("0.", StringComparison.Ordinal) ? text[1..]
            : text.StartsWith("-0.", StringComparison.Ordinal) ? "-" + text[2..]
            : text;
    }
}

using Colophon.Numerics;

namespace Colophon.Pictures.Svg;

/// <summary>Reads the <c>transform</c> attribute (SVG 2, 8.5).</summary>
internal static class TransformList
{
    /// <summary>Reads a list such as "translate(4 256) rotate(-90)"; the last one acts first.</summary>
    public static bool TryParse(string text, out AffineTransform transform)
    {
        transform = AffineTransform.Identity;
        var scanner = new SvgScanner(text);
        scanner.SkipSeparator();
        while (!scanner.IsAtEnd)
        {
            if (!TryParseOne(ref scanner, out var one))
            {
                return false;
            }

            transform *= one;
            scanner.SkipSeparator();
        }

        return transform.IsFinite;
    }

    private static bool TryParseOne(ref SvgScanner scanner, out AffineTransform transform)
    {
        transform = AffineTransform.Identity;
        var name = scanner.ReadName().ToString();
        scanner.SkipSpace();
        if (!scanner.TryRead('(') || ReadArguments(ref scanner) is not { } arguments || Make(name, arguments) is not { } made)
        {
            return false;
        }

        transform = made;
        return true;
    }

    private static double[]? ReadArguments(ref SvgScanner scanner)
    {
        const int MostArguments = 6;
        var arguments = new List<double>(MostArguments);
        scanner.SkipSpace();
        while (!scanner.TryRead(')'))
        {
            if (arguments.Count == MostArguments || !scanner.TryReadNumber(out var number))
            {
                return null;
            }

            arguments.Add(number);
            scanner.SkipSeparator();
        }

        return [.. arguments];
    }

    private static AffineTransform? Make(string name, double[] arguments) => (name, arguments) switch
    {
        ("matrix", [var a, var b, var c, var d, var e, var f]) => new AffineTransform(a, b, c, d, e, f),
        ("translate", [var x]) => AffineTransform.Translation(x, 0),
        ("translate", [var x, var y]) => AffineTransform.Translation(x, y),
        ("scale", [var both]) => new AffineTransform(both, 0, 0, both, 0, 0),
        ("scale", [var x, var y]) => new AffineTransform(x, 0, 0, y, 0, 0),
        ("rotate", [var degrees]) => AffineTransform.Turn(degrees),
        ("rotate", [var degrees, var x, var y]) =>
            AffineTransform.Translation(x, y) * AffineTransform.Turn(degrees) * AffineTransform.Translation(-x, -y),
        ("skewX", [var degrees]) => new AffineTransform(1, 0, Tangent(degrees), 1, 0, 0),
        ("skewY", [var degrees]) => new AffineTransform(1, Tangent(degrees), 0, 1, 0, 0),
        _ => null,
    };

    private static double Tangent(double degrees)
    {
        var (sine, cosine) = PortableMath.SinCosTurns(degrees / 360);
        return sine / cosine;
    }
}

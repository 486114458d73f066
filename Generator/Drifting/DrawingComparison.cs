using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml;
using Colophon.Pictures.Svg;

namespace Colophon.Drifting;

/// <summary>Compares two drawings by the numbers in them.</summary>
internal static class DrawingComparison
{
    private static readonly FrozenSet<string> Lengths = FrozenSet.Create(StringComparer.Ordinal, "font-size", "stroke-dasharray", "stroke-width", "viewBox", "x", "y");

    /// <summary>How far anything moved at most along one axis, or a length changed, in the unit of the drawing.</summary>
    /// <param name="accepted">A drawing in SVG.</param>
    /// <param name="now">The other one.</param>
    /// <returns>The distance; null where they differ in anything else: in what is drawn, in words, colours or styles, or in the commands of an outline.</returns>
    public static double? LargestMove(string accepted, string now)
    {
        using var old = Open(accepted);
        using var present = Open(now);
        try
        {
            var largest = 0.0;
            while (old.Read() & present.Read())
            {
                if ((old.NodeType, old.Name, old.Depth, old.Value) != (present.NodeType, present.Name, present.Depth, present.Value) || MoveOfElement(old, present) is not double move)
                {
                    return null;
                }

                largest = Math.Max(largest, move);
            }

            // Drawings have two decimals; what the sixth has comes from subtracting.
            return old.EOF && present.EOF ? Math.Round(largest, 6) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static XmlReader Open(string svg) => XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });

    private static double? MoveOfElement(XmlReader old, XmlReader present)
    {
        if (old.AttributeCount != present.AttributeCount)
        {
            return null;
        }

        double? largest = 0;
        for (var i = 0; i < old.AttributeCount; i++)
        {
            old.MoveToAttribute(i);
            present.MoveToAttribute(i);
            largest = old.Name == present.Name && MoveOfValue(old.Name, old.Value, present.Value) is double move ? Math.Max(largest.Value, move) : null;
            if (largest is null)
            {
                return null;
            }
        }

        old.MoveToElement();
        present.MoveToElement();
        return largest;
    }

    private static double? MoveOfValue(string attribute, string old, string present) => attribute switch
    {
        _ when old == present => 0,
        "d" => MoveOfOutline(old, present),
        "transform" => MoveOfTransform(old, present),
        _ when Lengths.Contains(attribute) => Numbers(old) is { } a && Numbers(present) is { } b && a.Length == b.Length ? Largest(a, b) : null,
        _ => null,
    };

    // As points on the page: the same outline may be written by other commands once it has moved.
    private static double? MoveOfOutline(string old, string present)
    {
        if (!PathData.TryParse(old, out var before, out _) || !PathData.TryParse(present, out var after, out _) || !before.Select(segment => segment.Verb).SequenceEqual(after.Select(segment => segment.Verb)))
        {
            return null;
        }

        return before.Zip(after, (a, b) => Largest([a.X1, a.Y1, a.X2, a.Y2, a.X3, a.Y3], [b.X1, b.Y1, b.X2, b.Y2, b.X3, b.Y3])).DefaultIfEmpty().Max();
    }

    // Turned or stretched otherwise, things may be anywhere.
    private static double? MoveOfTransform(string old, string present) =>
        TransformList.TryParse(old, out var before) && TransformList.TryParse(present, out var after) && (before with { E = after.E, F = after.F }) == after
            ? Largest([before.E, before.F], [after.E, after.F])
            : null;

    private static double Largest(ImmutableArray<double> old, ImmutableArray<double> present) => old.Zip(present, (a, b) => Math.Abs(a - b)).DefaultIfEmpty().Max();

    private static ImmutableArray<double>? Numbers(string text)
    {
        var scanner = new SvgScanner(text);
        var numbers = ImmutableArray.CreateBuilder<double>();
        for (scanner.SkipSpace(); !scanner.IsAtEnd; scanner.SkipSeparator())
        {
            if (!scanner.TryReadNumber(out var number))
            {
                return null;
            }

            numbers.Add(number);
        }

        return numbers.ToImmutable();
    }
}

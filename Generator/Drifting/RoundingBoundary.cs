using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Colophon.Results;
using Colophon.Tracing;

namespace Colophon.Drifting;

/// <summary>A printed number whose last digit its stated error leaves open.</summary>
/// <param name="Path">The value's path; of something made of a value, with the filters.</param>
/// <param name="FullPrecision">The value.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Other">What would be printed of another number within the error.</param>
/// <param name="Error">The stated error of what is printed.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Page">The page, counted from 1; null where the report was not set.</param>
internal sealed record RoundingBoundary(string Path, string FullPrecision, string Printed, string Other, double Error, NumberPlace Place, int? Page)
{
    private const string SignFilter = "sign";

    /// <summary>The numbers of a report that lie so, in reading order.</summary>
    /// <remarks>What filters make of a value is judged where they multiply, divide, add or subtract a number of the template.</remarks>
    public static ImmutableArray<RoundingBoundary> Find(ReportSide report, ImmutableArray<ToleranceRule> rules)
    {
        var found = ImmutableArray.CreateBuilder<RoundingBoundary>();
        foreach (var number in report.Numbers)
        {
            var parts = number.Value.Path.Split(" | ");
            var steps = PathPattern.Split(parts[0]);
            if (rules.FirstOrDefault(rule => rule.Pattern.Matches(steps)) is { } rule
                && ResultPath.TryParse(parts[0], out var path)
                && NumberChange.ValueOf(path.Find(report.Values).Node) is double origin
                && rule.ErrorOf(origin) is double stated
                && ErrorAfter(parts[1..], stated) is double error
                && double.TryParse(number.Value.FullPrecision, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                && OtherPrint(value, error, number.Value.Format) is { } other)
            {
                found.Add(new RoundingBoundary(number.Value.Path, number.Value.FullPrecision, number.Value.Text, other, error, number.Place, number.Pieces.IsEmpty ? null : number.Pieces[0].Page));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>What a number may print as instead of what it does, if it is off by up to an error; null where that changes no digit.</summary>
    /// <param name="value">The number.</param>
    /// <param name="error">The error, not negative.</param>
    /// <param name="filters">The filters that print it, such as "fixed: 2 | sign".</param>
    public static string? OtherPrint(double value, double error, string filters)
    {
        var names = filters.Split(" | ");
        var hasSign = names is [_, SignFilter];
        if ((names.Length > 1 && !hasSign) || NumberFormat.Parse(names[0]) is not { } format || format.LastPlace(value) is not int place || !double.IsFinite(error))
        {
            return null;
        }

        // Below a power of ten, digits are finer.
        if (Math.Abs(value) > error && format.LastPlace(Math.Abs(value) - error) is int finer)
        {
            place = Math.Max(place, finer);
        }

        // In binary, a sum with an error this small would itself be rounded.
        var (exact, margin) = (ExactNumber.Of(value), ExactNumber.Of(error));
        var (low, here, high) = ((exact + -margin).RoundedTo(place), exact.RoundedTo(place), (exact + margin).RoundedTo(place));
        var printed = Print(here);
        return new[] { low, high }.Where(end => end != here).Select(Print).FirstOrDefault(print => print != printed);

        string Print(BigInteger units)
        {
            var number = double.Parse(string.Create(CultureInfo.InvariantCulture, $"{units}E{-place}"), NumberStyles.Float, CultureInfo.InvariantCulture);
            var text = format.Format(number);
            return hasSign && text.AsSpan().IndexOfAnyInRange('1', '9') >= 0 && number > 0 ? "+" + text : text;
        }
    }

    /// <summary>The boundary in words.</summary>
    public override string ToString() => $"\"{Path}\" prints “{Printed}”, but within its stated error of {CanonicalJson.Format(Error)} it may be “{Other}”";

    private static double? ErrorAfter(string[] filters, double error)
    {
        foreach (var filter in filters)
        {
            var (name, argument) = filter.Split(": ", 2) is [var before, var after] ? (before, after) : (filter, "0");
            if (!double.TryParse(argument, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            switch (name)
            {
                case "times":
                    error *= Math.Abs(number);
                    break;
                case "divided_by":
                    error /= Math.Abs(number);
                    break;
                case "plus" or "minus" or "abs":
                    break;
                default:
                    return null;
            }
        }

        return error;
    }
}

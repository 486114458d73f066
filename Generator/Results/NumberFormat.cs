using System.Globalization;

namespace Colophon.Results;

/// <summary>How a number is printed; the same everywhere, whatever the locale.</summary>
/// <remarks>
/// The minus sign is U+2212; a narrow no-break space (U+202F) stands before % and between groups of three digits. Rounding
/// starts from the exact binary value, so 0.145, which is a little less in binary, is 14 %.
/// </remarks>
public sealed record NumberFormat
{
    private readonly Kind _kind;
    private readonly int _digits;

    private NumberFormat(Kind kind, int digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, 17);
        _kind = kind;
        _digits = digits;
    }

    private enum Kind
    {
        Fixed,
        Percent,
        Significant,
        Scientific,
        Integer,
    }

    /// <summary>A whole number, in groups of three from five digits on: "1400", "70 000".</summary>
    public static NumberFormat Integer { get; } = new(Kind.Integer, 0);

    /// <summary>A number of decimals, 0 to 17: "0.132".</summary>
    public static NumberFormat Fixed(int decimals) => new(Kind.Fixed, decimals);

    /// <summary>A share in per cent with a number of decimals, 0 to 17: "13.18 %".</summary>
    public static NumberFormat Percent(int decimals) => new(Kind.Percent, decimals);

    /// <summary>A number of significant digits, 1 to 17: "0.01234" or, far from 1, "1.234×10⁻⁷".</summary>
    public static NumberFormat Significant(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        return new(Kind.Significant, digits);
    }

    /// <summary>A power of ten with a number of decimals, 0 to 17: "1.23×10⁻⁵".</summary>
    public static NumberFormat Scientific(int decimals) => new(Kind.Scientific, decimals);

    /// <summary>The format that a filter of a template gives, such as "percent: 2"; null where it is none.</summary>
    internal static NumberFormat? Parse(string filter)
    {
        var (name, argument) = filter.Split(": ", 2) is [var before, var after] ? (before, after) : (filter, "0");
        if (!int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) || digits > 17)
        {
            return null;
        }

        return name switch
        {
            "fixed" => Fixed(digits),
            "percent" => Percent(digits),
            "scientific" => Scientific(digits),
            "significant" when digits > 0 => Significant(digits),
            "integer" => Integer,
            _ => null,
        };
    }

    /// <summary>The decimal place at which this format rounds a number: 2 for hundredths, −3 for thousands; null where no digit is rounded.</summary>
    internal int? LastPlace(double value) => _kind switch
    {
        _ when !double.IsFinite(value) => null,
        Kind.Fixed or Kind.Integer => _digits,
        Kind.Percent => _digits + 2,
        _ when value == 0 => null,
        Kind.Scientific => _digits - Exponent(value),
        Kind.Significant => _digits - 1 - Exponent(value),
        _ => throw new System.Diagnostics.UnreachableException(_kind.ToString()),
    };

    // With more digits than a double has, so that 9.99 is not rounded up to the next power.
    private static int Exponent(double value)
    {
        var text = value.ToString("E25", CultureInfo.InvariantCulture);
        return int.Parse(text.AsSpan(text.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    /// <summary>The number as it is printed; "NaN" and "∞" for what is no finite number.</summary>
    public string Format(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "∞" : "\u2212∞";
        }

        return _kind switch
        {
            Kind.Fixed => NumberText.Fixed(value, _digits),
            Kind.Percent => NumberText.Percent(value, _digits),
            Kind.Significant => NumberText.Significant(value, _digits),
            Kind.Scientific => NumberText.Scientific(value, _digits),
            Kind.Integer => NumberText.Integer(value),
            _ => throw new System.Diagnostics.UnreachableException(_kind.ToString()),
        };
    }

    /// <summary>The filter that gives this format in a template, such as "percent: 2".</summary>
    public override string ToString() => _kind switch
    {
        Kind.Integer => "integer",
        _ => _kind.ToString().ToLowerInvariant() + ": " + _digits.ToString(CultureInfo.InvariantCulture),
    };
}

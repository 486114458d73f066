using System.Globalization;
using System.Text;

namespace Colophon.Results;

/// <summary>How a number is printed; the same everywhere, whatever the locale.</summary>
/// <remarks>The minus sign is U+2212; a narrow no-break space (U+202F) stands before % and between groups of three digits.</remarks>
public sealed record NumberFormat
{
    private const char Minus = '\u2212';
    private const char NarrowSpace = '\u202F';
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

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

    /// <summary>The number as it is printed; "NaN" and "∞" for what is no finite number.</summary>
    public string Format(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "∞" : Minus + "∞";
        }

        var text = _kind switch
        {
            Kind.Fixed => value.ToString("F" + Digits, CultureInfo.InvariantCulture),
            Kind.Percent => PercentText(value),
            Kind.Significant => SignificantText(value),
            Kind.Scientific => ScientificText(value, _digits),
            Kind.Integer => Grouped(value.ToString("F0", CultureInfo.InvariantCulture)),
            _ => throw new System.Diagnostics.UnreachableException(_kind.ToString()),
        };
        return WithTrueMinus(text);
    }

    /// <summary>The filter that gives this format in a template, such as "percent: 2".</summary>
    public override string ToString() => _kind switch
    {
        Kind.Integer => "integer",
        _ => _kind.ToString().ToLowerInvariant() + ": " + Digits,
    };

    private string Digits => _digits.ToString(CultureInfo.InvariantCulture);

    // Decimal shifts the point exactly where it can hold the number: 0.145 × 100 in binary would print as 14.499… .
    private string PercentText(double value) =>
        (Math.Abs(value) is > 1e-12 and < 1e12 ? ((decimal)value * 100).ToString("F" + Digits, CultureInfo.InvariantCulture) : (value * 100).ToString("F" + Digits, CultureInfo.InvariantCulture))
        + NarrowSpace + "%";

    private string SignificantText(double value)
    {
        var scientific = value.ToString("E" + (_digits - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var exponent = int.Parse(scientific.AsSpan(scientific.IndexOf('E') + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return exponent is < -4 or >= 6
            ? ScientificText(value, _digits - 1)
            : value.ToString("F" + Math.Max(0, _digits - 1 - exponent).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static string ScientificText(double value, int decimals)
    {
        var text = value.ToString("E" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var split = text.IndexOf('E');
        var exponent = int.Parse(text.AsSpan(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var result = new StringBuilder(text, 0, split, 32).Append("×10");
        if (exponent < 0)
        {
            result.Append('⁻');
        }

        foreach (var digit in Math.Abs(exponent).ToString(CultureInfo.InvariantCulture))
        {
            result.Append(Superscripts[digit - '0']);
        }

        return result.ToString();
    }

    private static string Grouped(string digits)
    {
        var start = digits[0] == '-' ? 1 : 0;
        if (digits.Length - start < 5)
        {
            return digits;
        }

        var result = new StringBuilder(digits);
        for (var i = digits.Length - 3; i > start; i -= 3)
        {
            result.Insert(i, NarrowSpace);
        }

        return result.ToString();
    }

    // "-0.00" says no more than "0.00", and a hyphen is no minus.
    private static string WithTrueMinus(string text)
    {
        if (text[0] != '-')
        {
            return text;
        }

        return text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? text[1..] : Minus + text[1..];
    }
}

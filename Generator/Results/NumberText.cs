using System.Globalization;

namespace Colophon.Results;

/// <summary>Writes numbers as a typesetter does: U+2212 for minus, narrow no-break spaces between groups of three digits.</summary>
/// <remarks>
/// Digits come from the exact binary value, an exact half rounded to the even digit (ISO 80000-1, annex B, rule A), whatever the
/// culture. Groups begin at five digits, as most publishers ask. A number that rounds to zero has no sign.
/// </remarks>
internal static class NumberText
{
    /// <summary>The narrow no-break space between groups of digits and before a percent sign.</summary>
    public const char NarrowSpace = '\u202F';

    private const char Minus = '\u2212';

    /// <summary>With a fixed number of decimals: <c>12 345.68</c>.</summary>
    public static string Fixed(double value, int decimals) => Signed(value, Digits(value, 'F', decimals));

    /// <summary>In hundredths: <c>13.24 %</c>.</summary>
    /// <remarks>The point is moved in the text, since a product with 100 would round once more.</remarks>
    public static string Percent(double value, int decimals)
    {
        var digits = Digits(value, 'F', decimals + 2).Replace(".", "", StringComparison.Ordinal);
        var whole = digits[..^decimals].TrimStart('0');
        var text = decimals == 0 ? "" : "." + digits[^decimals..];
        return Signed(value, (whole.Length == 0 ? "0" : whole) + text) + NarrowSpace + "%";
    }

    /// <summary>As a mantissa with a number of decimals and a power of ten: <c>1.23×10⁻⁵</c>.</summary>
    public static string Scientific(double value, int decimals)
    {
        var (mantissa, exponent) = Split(Digits(value, 'E', decimals));
        return Signed(value, mantissa) + "×10" + Superscript(exponent);
    }

    /// <summary>With a number of significant digits: plainly from 0.0001 to 999 999, else as a power of ten.</summary>
    public static string Significant(double value, int digits)
    {
        var (mantissa, exponent) = Split(Digits(value, 'E', digits - 1));
        if (value != 0 && exponent is < -4 or >= 6)
        {
            return Scientific(value, digits - 1);
        }

        if (exponent < digits)
        {
            return Signed(value, Digits(value, 'F', Math.Max(0, digits - 1 - exponent)));
        }

        var leading = mantissa.Replace(".", "", StringComparison.Ordinal);
        return Signed(value, leading.PadRight(exponent + 1, '0'));
    }

    /// <summary>To the nearest whole number: <c>12 345</c>.</summary>
    public static string Integer(double value) => Fixed(value, 0);

    /// <summary>A whole number: <c>12 345</c>.</summary>
    public static string Integer(long value) => Signed(value, value.ToString(CultureInfo.InvariantCulture).TrimStart('-'));

    /// <summary>With all digits that the number needs, and how many they are.</summary>
    public static (string Text, int Digits) Shortest(double value)
    {
        // "E16" would add digits; "R" gives the fewest, in one of two notations.
        var text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        if (!text.Contains('E', StringComparison.Ordinal))
        {
            return (Signed(value, text), text.Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length);
        }

        var (mantissa, exponent) = Split(text);
        return (Signed(value, mantissa) + "×10" + Superscript(exponent), mantissa.Count(char.IsAsciiDigit));
    }

    private static string Digits(double value, char format, int decimals) =>
        Math.Abs(value).ToString(string.Create(CultureInfo.InvariantCulture, $"{format}{decimals}"), CultureInfo.InvariantCulture);

    private static (string Mantissa, int Exponent) Split(string text)
    {
        var e = text.IndexOf('E', StringComparison.Ordinal);
        return (text[..e], int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }

    private static string Signed(double value, string digits)
    {
        var isZero = digits.AsSpan().IndexOfAnyInRange('1', '9') < 0;
        return (value < 0 && !isZero ? Minus.ToString() : "") + Grouped(digits);
    }

    private static string Grouped(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var firstGroup = whole.Length < 5 ? 0 : whole.Length - 3;
        for (var i = firstGroup; i > 0; i -= 3)
        {
            whole = whole.Insert(i, NarrowSpace.ToString());
        }

        return point < 0 ? whole : whole + digits[point..];
    }

    private static string Superscript(int number)
    {
        const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        var digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        return (number < 0 ? "⁻" : "") + string.Concat(digits.Select(digit => Raised[digit - '0']));
    }
}

using System.Globalization;
using Colophon.Results;

namespace Colophon.Verifying;

/// <summary>Makes the text of a value again from its full precision and the format that the ledger names.</summary>
internal static class PrintedForm
{
    private const string Separator = " | ";
    private const int MostDigits = 17;

    /// <summary>The text that is printed; null where the ledger does not say enough to know, as for a text or words that stand for no number.</summary>
    /// <param name="fullPrecision">The value.</param>
    /// <param name="format">The formatting filters, such as <c>percent: 2 | sign</c>.</param>
    public static string? Of(string fullPrecision, string format)
    {
        if (FullPrecision.ToNumber(fullPrecision) is not { } number)
        {
            return null;
        }

        var text = NumberText.Shortest(number).Text;
        foreach (var filter in format.Length == 0 ? [] : format.Split(Separator))
        {
            if (Apply(filter, fullPrecision, number, text) is not { } next)
            {
                return null;
            }

            text = next;
        }

        return text;
    }

    private static string? Apply(string filter, string fullPrecision, double number, string text)
    {
        var (name, argument) = filter.Split(':', 2) is [var left, var right] ? (left, right.Trim()) : (filter, "0");
        if (!int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) || digits > MostDigits)
        {
            return null;
        }

        return name switch
        {
            "integer" when long.TryParse(fullPrecision, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => NumberText.Integer(whole),
            "integer" => NumberText.Integer(number),
            "fixed" => NumberText.Fixed(number, digits),
            "percent" => NumberText.Percent(number, digits),
            "scientific" => NumberText.Scientific(number, digits),
            "significant" when digits > 0 => NumberText.Significant(number, digits),
            "sign" => number > 0 && text.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? "+" + text : text,
            _ => null,
        };
    }
}

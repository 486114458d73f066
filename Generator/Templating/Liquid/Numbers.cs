using System.Globalization;
using Colophon.Results;
using Colophon.Templating.Values;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>Leads between the doubles of results and the decimals of Fluid.</summary>
internal static class Numbers
{
    /// <summary>The number that a value is; null where it is not a number.</summary>
    /// <remarks>
    /// Fluid computes in decimals, which have neither infinities nor exponents: 1e-30 would become 0. So whatever touches a result
    /// is computed in doubles.
    /// </remarks>
    public static double? ToDouble(FluidValue value) => value switch
    {
        ResultValue { Node: ResultNumber number } => number.Value,
        ResultValue { Node: ResultInteger integer } => integer.Value,
        NumberValue number => FromDecimal(number.ToNumberValue()),
        _ => null,
    };

    /// <summary>The nearest decimal; 0 for what is not a number, the largest decimal for what is too large.</summary>
    public static decimal ToDecimal(double value)
    {
        if (double.IsNaN(value))
        {
            return 0;
        }

        // The cast would keep 15 digits; the shortest text has all of them.
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact
            : value > 0 ? decimal.MaxValue : decimal.MinValue;
    }

    /// <summary>The node for a number that Fluid computed.</summary>
    public static ResultNode ToNode(decimal value) =>
        decimal.Truncate(value) == value && value is >= long.MinValue and <= long.MaxValue
            ? new ResultInteger((long)value)
            : new ResultNumber(FromDecimal(value));

    // Through text, since the cast of a decimal may be off by its last bit.
    private static double FromDecimal(decimal value) =>
        double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}

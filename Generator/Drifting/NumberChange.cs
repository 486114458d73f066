using Colophon.Results;

namespace Colophon.Drifting;

/// <summary>How far a number moved.</summary>
/// <param name="Absolute">The new number minus the old one, signed; not a number or infinite where one of them is.</param>
/// <param name="Relative">That divided by the size of the old number, signed; null where that was 0 or is not finite.</param>
/// <param name="Ulps">How many doubles lie between the two, the new one counted; null for whole numbers and what is not a number.</param>
internal sealed record NumberChange(double Absolute, double? Relative, ulong? Ulps)
{
    /// <summary>The change between two numbers, of whatever kind; null where one of them is no number.</summary>
    public static NumberChange? Between(ResultNode? accepted, ResultNode? now) => (accepted, now) switch
    {
        (ResultInteger old, ResultInteger present) => Of((double)((Int128)present.Value - old.Value), old.Value, null),
        _ when ValueOf(accepted) is double old && ValueOf(now) is double present => Of(present - old, old, Distance(old, present)),
        _ => null,
    };

    /// <summary>A number of either kind as a double; null where it is no number.</summary>
    public static double? ValueOf(ResultNode? node) => node switch
    {
        ResultNumber number => number.Value,
        ResultInteger integer => integer.Value,
        _ => null,
    };

    private static NumberChange Of(double difference, double old, ulong? ulps) =>
        new(difference, old != 0 && double.IsFinite(old) && double.IsFinite(difference) ? difference / Math.Abs(old) : null, ulps);

    private static ulong? Distance(double a, double b)
    {
        if (double.IsNaN(a) || double.IsNaN(b))
        {
            return null;
        }

        var difference = Rank(a) - Rank(b);
        return (ulong)Int128.Abs(difference);
    }

    // Doubles in the order of their bits, in which the two zeros are neighbours.
    private static Int128 Rank(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return bits >= 0 ? bits : -1 - (Int128)(bits & long.MaxValue);
    }
}

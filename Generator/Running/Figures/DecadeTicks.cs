using System.Globalization;
using ScottPlot;

namespace Colophon.Running.Figures;

/// <summary>Ticks of a logarithmic axis: powers of ten, and 1, 2 and 5 times such where less than two of them are in view.</summary>
internal sealed class DecadeTicks : ITickGenerator
{
    // Room for one label, in pixels.
    private const double LabelWidth = 34;
    private const double LabelHeight = 18;

    // Logarithms of limits such as 0.01 may miss the whole number by a rounding.
    private const double Tolerance = 1e-9;
    private const int MostDecadesWithMinorTicks = 9;
    private const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /// <inheritdoc/>
    public Tick[] Ticks { get; private set; } = [];

    /// <inheritdoc/>
    public int MaxTickCount { get; set; } = int.MaxValue;

    /// <inheritdoc/>
    public void Regenerate(CoordinateRange range, Edge edge, PixelLength size, Paint paint, LabelStyle labelStyle)
    {
        var room = size.Length / (edge is Edge.Left or Edge.Right ? LabelHeight : LabelWidth);
        Ticks = [.. Between(Math.Min(range.Min, range.Max), Math.Max(range.Min, range.Max), room)];
    }

    /// <summary>The ticks between two common logarithms.</summary>
    /// <param name="from">The lower end.</param>
    /// <param name="to">The upper end.</param>
    /// <param name="room">How many labels there is room for.</param>
    internal static IEnumerable<Tick> Between(double from, double to, double room)
    {
        var (first, last) = ((int)Math.Ceiling(from - Tolerance), (int)Math.Floor(to + Tolerance));
        if (last - first < 1)
        {
            return Within(from, to);
        }

        var step = (int)Math.Max(1, Math.Ceiling((last - first + 1) / Math.Max(1, room)));
        var decades = Enumerable.Range(first, last - first + 1);

        // Zero keeps its label whatever the step, so that panels with other limits show the same powers.
        var major = decades.Where(power => power % step == 0).Select(power => Tick.Major(power, Power(power)));
        var minor = step == 1 && last - first < MostDecadesWithMinorTicks ? Multiples(from, to).Select(tick => Tick.Minor(tick.Position)) : [];
        return major.Concat(minor);
    }

    /// <summary>"10⁻²".</summary>
    internal static string Power(int exponent) => "10" + string.Concat(
        exponent.ToString(CultureInfo.InvariantCulture).Select(digit => digit == '-' ? '\u207B' : Superscripts[digit - '0']));

    private static IEnumerable<Tick> Within(double from, double to)
    {
        for (var power = (int)Math.Floor(from); power <= to + Tolerance; power++)
        {
            foreach (var factor in new[] { 1, 2, 5 })
            {
                var position = power + LogScale.Of(factor);
                if (position >= from - Tolerance && position <= to + Tolerance)
                {
                    yield return Tick.Major(position, Multiple(factor, power));
                }
            }
        }
    }

    private static IEnumerable<(double Position, int Factor)> Multiples(double from, double to)
    {
        for (var power = (int)Math.Floor(from); power <= to; power++)
        {
            for (var factor = 2; factor <= 9; factor++)
            {
                var position = power + LogScale.Of(factor);
                if (position >= from && position <= to)
                {
                    yield return (position, factor);
                }
            }
        }
    }

    /// <summary>"0.02", or "2 · 10⁻⁶" where zeros would have to be counted.</summary>
    private static string Multiple(int factor, int power)
    {
        const int LongestFraction = -4;
        const int LongestInteger = 4;
        if (power is < LongestFraction or > LongestInteger)
        {
            return factor == 1 ? Power(power) : string.Create(CultureInfo.InvariantCulture, $"{factor}\u2009·\u2009{Power(power)}");
        }

        var value = (decimal)factor;
        for (var i = 0; i < Math.Abs(power); i++)
        {
            value = power < 0 ? value / 10 : value * 10;
        }

        return value.ToString("0.####", CultureInfo.InvariantCulture);
    }
}

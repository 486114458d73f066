using System.Globalization;

namespace Colophon.Cli;

/// <summary>Reads times as a user writes them: a number and a unit.</summary>
internal static class WrittenTime
{
    private static readonly (string Unit, TimeSpan Length)[] Units =
    [
        ("ms", TimeSpan.FromMilliseconds(1)),
        ("s", TimeSpan.FromSeconds(1)),
        ("m", TimeSpan.FromMinutes(1)),
        ("h", TimeSpan.FromHours(1)),
    ];

    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Reads a time: 500ms, 1.5s, 5m, 1h, or 0 without a unit.</summary>
    /// <returns>False where it is not one, or longer than a day.</returns>
    public static bool TryParse(string text, out TimeSpan time)
    {
        time = TimeSpan.Zero;
        if (text == "0")
        {
            return true;
        }

        var (unit, length) = Array.Find(Units, unit => text.EndsWith(unit.Unit, StringComparison.Ordinal));
        if (unit is null
            || !double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || !(number * length.TotalHours <= Longest.TotalHours))
        {
            return false;
        }

        time = number * length;
        return true;
    }
}

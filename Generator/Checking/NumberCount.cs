using System.Globalization;

namespace Colophon.Checking;

/// <summary>How the numbers of a report that look like results came into it.</summary>
/// <param name="Bound">How often a number of a result is printed.</param>
/// <param name="Given">How many numbers were typed by hand, and said to be meant so.</param>
/// <param name="Orphans">How many were typed by hand, and nothing was said.</param>
internal sealed record NumberCount(int Bound, int Given, int Orphans)
{
    /// <summary>Such as "1,234 numbers bound, 56 given, 0 orphans".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Bound:N0} {(Bound == 1 ? "number" : "numbers")} bound, {Given:N0} given, {Orphans:N0} {(Orphans == 1 ? "orphan" : "orphans")}");
}

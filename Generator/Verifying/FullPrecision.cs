using System.Globalization;
using Colophon.Results;

namespace Colophon.Verifying;

/// <summary>Values as a ledger writes them: numbers in the shortest form that gives them back.</summary>
internal static class FullPrecision
{
    /// <summary>A value in that form; null for a list or a group.</summary>
    public static string? Of(ResultNode node) => node switch
    {
        ResultNumber number => CanonicalJson.Format(number.Value),
        ResultInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        ResultText text => text.Value,
        ResultBoolean truth => truth.Value ? "true" : "false",
        ResultObject or ResultArray => null,
        _ => throw new System.Diagnostics.UnreachableException(node.GetType().Name),
    };

    /// <summary>Whether two such texts mean one value: a whole number may be written as a real one, and 0 has a sign in some.</summary>
    public static bool AreEqual(string one, string other) => one == other || (ToNumber(one) is { } number && ToNumber(other) == number);

    /// <summary>The number that a text gives; null for what is no finite number.</summary>
    public static double? ToNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}

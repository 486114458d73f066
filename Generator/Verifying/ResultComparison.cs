using System.Collections.Immutable;
using Colophon.Results;

namespace Colophon.Verifying;

/// <summary>A value that two runs found otherwise.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Before">What the first one found, in full precision; null where it has nothing there.</param>
/// <param name="Now">What the second one found; null where it has nothing there.</param>
internal sealed record ResultDifference(string Path, string? Before, string? Now);

/// <summary>Compares results value by value.</summary>
internal static class ResultComparison
{
    /// <summary>Every value that differs, in the order of the results.</summary>
    /// <param name="before">What was found first.</param>
    /// <param name="now">What was found later.</param>
    public static ImmutableArray<ResultDifference> Of(ResultObject before, ResultObject now) => [.. Compare("", before, now)];

    private static IEnumerable<ResultDifference> Compare(string path, ResultNode? before, ResultNode? now)
    {
        switch (before, now)
        {
            case (ResultObject one, ResultObject other):
                return one.Members.Keys.Union(other.Members.Keys).Order(StringComparer.Ordinal)
                    .SelectMany(name => Compare(path + ResultStep.Member(name), one.Members.GetValueOrDefault(name), other.Members.GetValueOrDefault(name)));
            case (ResultArray one, ResultArray other):
                return Enumerable.Range(0, Math.Max(one.Items.Length, other.Items.Length))
                    .SelectMany(i => Compare(path + ResultStep.Item(i), one.Items.ElementAtOrDefault(i), other.Items.ElementAtOrDefault(i)));
            default:
                var (was, isNow) = (Shown(before), Shown(now));
                return was is not null && isNow is not null && before!.GetType() == now!.GetType() && was == isNow
                    ? []
                    : [new ResultDifference(path.TrimStart('.'), was, isNow)];
        }
    }

    private static string? Shown(ResultNode? node) => node is null ? null : FullPrecision.Of(node) ?? "a group of values";
}

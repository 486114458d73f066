using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Colophon.Revisions.Explaining;

/// <summary>Says why values drifted, in lines for a terminal.</summary>
internal static class ExplanationText
{
    private const int MostValuesNamed = 5;

    /// <summary>The lines: a table of what each factor restores alone, then what follows.</summary>
    /// <param name="explanation">What was found.</param>
    /// <param name="baseline">What the factors were put back to, as a person reads it.</param>
    public static ImmutableArray<string> Lines(Explanation explanation, string baseline)
    {
        var all = explanation.Drifted.Count;
        var width = explanation.Tried.Select(tried => tried.Factor.Name.Length).Append("put back alone".Length).Max();
        return
        [
            $"{"put back alone".PadRight(width)}  restores, of {Values(all)} that drifted since {baseline}",
            .. explanation.Tried.Select(tried => $"{tried.Factor.Name.PadRight(width)}  {Outcome(tried.Trial)}"),
            .. explanation.Causes.Select(cause => Sentence(cause, all)),
            .. explanation.Unexplained.IsEmpty ? ImmutableArray<string>.Empty : [Unexplained(explanation)],
        ];
    }

    private static string Outcome(Trial trial) => trial.Failure is { } reason ? $"cannot be tried alone: {reason}" : trial.Restored.Count.ToString(CultureInfo.InvariantCulture);

    private static string Sentence(Cause cause, int all)
    {
        var moved = cause.Values.Count == all
            ? all == 1 ? "the value" : $"all {Values(all)}"
            : string.Create(CultureInfo.InvariantCulture, $"{cause.Values.Count} of {Values(all)}{Names(cause.Values)}");
        var count = cause.Factors.Length == 2 ? "two" : cause.Factors.Length.ToString(CultureInfo.InvariantCulture);
        var names = string.Join(" and ", cause.Factors.Select(factor => factor.Name));
        return cause.Kind switch
        {
            CauseKind.Alone => $"{names} moved {moved}",
            CauseKind.AnyOne => $"it took {count} to move {moved}: {names}; putting back any one of them restores what they moved",
            CauseKind.Together => $"it takes {count} to restore {moved}: {names}",
            _ => throw new UnreachableException(cause.Kind.ToString()),
        };
    }

    private static string Unexplained(Explanation explanation)
    {
        var (count, all) = (explanation.Unexplained.Count, explanation.Drifted.Count);
        var values = count == all ? all == 1 ? "the value" : $"any of {Values(all)}" : string.Create(CultureInfo.InvariantCulture, $"{count} of {Values(all)}{Names(explanation.Unexplained)}");
        var together = explanation.Together switch
        {
            null => "",
            { Failure: { } reason } => $"; all together cannot be tried: {reason}",
            _ => ", not even all together",
        };
        return $"nothing that was tried restores {values}{together}: the cause lies elsewhere, or what was accepted is not what that commit computes";
    }

    private static string Names(ImmutableSortedSet<string> values) =>
        $" ({string.Join(", ", values.Take(MostValuesNamed))}{(values.Count > MostValuesNamed ? ", …" : "")})";

    private static string Values(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "value" : "values")}");
}

using Colophon.Store.Auditing;

namespace Colophon.Cli;

/// <summary>Says what an audit did.</summary>
internal static class AuditWords
{
    private const double Confident = 0.95;

    /// <summary>One line for a build.</summary>
    public static string Summary(AuditOutcome outcome) => outcome.Equal.IsEmpty
        ? Format($"audited none of {outcome.Entries} kept: none takes less than the budget")
        : Format($"audited {outcome.Equal.Length} of {outcome.Entries} kept: {string.Join(", ", outcome.Equal)}");

    /// <summary>What is known of the store, and how surely, in lines.</summary>
    public static string Statement(AuditOutcome outcome) => outcome switch
    {
        { Entries: 0 } => "nothing was taken from the store: every experiment was computed now",
        { IsComplete: true } => Format($"all {outcome.Entries} entries were computed again and are equal"),
        { Equal.IsEmpty: true } => Format($"none of {outcome.Entries} entries was computed again: each takes longer than the budget"),
        _ => string.Join('\n', [Sample(outcome), Confidence(outcome.Entries, outcome.Equal.Length), .. TooLong(outcome)]),
    };

    private static string Sample(AuditOutcome outcome)
    {
        var share = outcome.ShareOfWork is { } work ? Format($" ({Percent(work)} of the stored work)") : "";
        return Format($"{outcome.Equal.Length} of {outcome.Entries} entries{share} were computed again and are equal: {string.Join(", ", outcome.Equal)}");
    }

    private static string Confidence(int entries, int audited)
    {
        var one = AuditConfidence.ProbabilityToFind(entries, audited, wrong: 1);
        var fewest = AuditConfidence.FewestFound(entries, audited, Confident);
        var more = fewest is 1 or null ? "" : Format($"; were {fewest} or more, with at least {Percent(Confident)}");
        return Format($"were 1 of the {entries} wrong, any as likely as another, this would have been found with a probability of at least {Percent(one)}{more}");
    }

    private static string[] TooLong(AuditOutcome outcome) =>
        outcome.TooLong.IsEmpty ? [] : [$"longer than the budget, and never audited within it: {string.Join(", ", outcome.TooLong)}"];

    // Rounded down: no more is said than is so. What lies a rounding error below a whole percent is meant to be it.
    private static string Percent(double share) => Format($"{Math.Floor((share * 100) + 1e-9)} %");

    private static string Format(FormattableString text) => FormattableString.Invariant(text);
}

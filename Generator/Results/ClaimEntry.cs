using System.Collections.Immutable;

namespace Colophon.Results;

/// <summary>A tested claim as it lies in the results, at <c>claims.K8</c>.</summary>
/// <param name="Id">Its name, such as "K8".</param>
/// <param name="Values">All that the results hold of it.</param>
internal sealed record ClaimEntry(string Id, ResultObject Values)
{
    /// <summary>The member of the results that holds all claims.</summary>
    public const string Group = "claims";

    /// <summary>The words for verdicts.</summary>
    public static ImmutableArray<string> Verdicts { get; } = ["true", "false", "depends"];

    /// <summary>The word for a claim whose verdict follows from mathematics.</summary>
    public const string Derived = "derived";

    /// <summary>The word for a claim whose verdict comes from the run.</summary>
    public const string Measured = "measured";

    /// <summary>The experiment that stated it.</summary>
    public string Experiment => Text("experiment");

    /// <summary><see cref="Derived"/> or <see cref="Measured"/>.</summary>
    public string Kind => Text("kind");

    /// <summary>What is claimed, in Markdown.</summary>
    public string Statement => Text("statement");

    /// <summary>One of <see cref="Verdicts"/>.</summary>
    public string Verdict => Text("verdict");

    /// <summary>The values that decided the verdict, by name.</summary>
    public ResultObject Evidence => (ResultObject)Values.Members["evidence"];

    /// <summary>In how many repetitions it held, and of how many; null where it is not about repetitions.</summary>
    public (long Held, long Of)? Count =>
        Values.Members.TryGetValue("held", out var held) && Values.Members.TryGetValue("of", out var of)
            ? (((ResultInteger)held).Value, ((ResultInteger)of).Value)
            : null;

    /// <summary>A verdict as a sentence says it of a claim: "is true", "is false", "depends".</summary>
    /// <param name="verdict">One of <see cref="Verdicts"/>.</param>
    public static string PredicateOf(string verdict) => verdict == "depends" ? verdict : "is " + verdict;

    /// <summary>The path of one of its values, such as <c>claims.K8.held</c>.</summary>
    public string PathOf(string member) => $"{Group}.{Id}.{member}";

    /// <summary>The claims of a report by id.</summary>
    public static ImmutableSortedDictionary<string, ClaimEntry> In(ReportResults results) =>
        results.Values.Members.TryGetValue(Group, out var node) && node is ResultObject claims
            ? claims.Members.ToImmutableSortedDictionary(member => member.Key, member => new ClaimEntry(member.Key, (ResultObject)member.Value), StringComparer.Ordinal)
            : ImmutableSortedDictionary.Create<string, ClaimEntry>(StringComparer.Ordinal);

    private string Text(string member) => ((ResultText)Values.Members[member]).Value;
}

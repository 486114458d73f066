using CsCheck;

namespace Colophon.Tests.Resolving;

public sealed class HostileReportTests
{
    private const string Report =
        "# A {#sec-a}\n\n@sec-a @fig-a [@k, p. 1; -@b] @k^[note @eq-a] [x](#sec-a)\n\n$$x$$ {#eq-a}\n\n![c](figure:a/b){#fig-a alt=q}\n\n"
        + "| a |\n|---|\n| @tbl-a $y$ |\n\n: Cap {#tbl-a}\n\n*a $$z$$ b*\n\n[c [d]{claim=K2}]{claim=K8}\n\n::: {claim=K8}\n- a\n:::\n\n::: {#ledger}\n:::\n\n::: {#refs}\n:::\n";

    private const string Bibtex =
        "@string{p = \"P\"}\n@book{k, author = {von A, B and {C} and others}, title = {T $x$ \\emph{y} {\\\"o}}, publisher = p # {q}, year = 2001, edition = 2}\n"
        + "@article{b, author = \"D, E\", title = \"U\", journal = {J}, pages = {1--2}, year = 2001, doi = {10.1/x}}\n";

    private static readonly string[] Insertions =
    [
        "", "\n", "$", "[", "]", "{", "}", "@", "@k", "#", "\\", "\"", "=", ",", "and", "\\'", "\\foo", "-", "[", "]{claim=K8}", "\n:::\n", "\n@book{", "%",
    ];

    [Fact]
    public void Any_mutation_of_a_report_and_its_bibliography_is_resolved_without_an_exception()
    {
        var mutation = Gen.Select(Gen.Int[0, 400], Gen.Int[0, 9], Gen.Int[0, Insertions.Length - 1]);
        mutation.Array[3].SamplePinned(
            mutations => Assert.NotNull(Resolved.Of(Mutate(Report, mutations[0]), mutations[1..].Aggregate(Bibtex, Mutate)).Dump),
            count: 2_000);
    }

    private static string Mutate(string text, (int At, int Length, int Insertion) mutation)
    {
        var at = mutation.At % text.Length;
        return text.Remove(at, Math.Min(mutation.Length, text.Length - at)).Insert(at, Insertions[mutation.Insertion]);
    }
}

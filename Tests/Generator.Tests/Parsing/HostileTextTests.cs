using System.Collections.Immutable;
using Colophon.Model;
using CsCheck;

namespace Colophon.Tests.Parsing;

public sealed class HostileTextTests
{
    private const string Sample =
        "# A {#sec-a}\n\n\"Text\" *em* **strong** `code` [l](u) $x^2$ @fig-a [@k, p. 1; -@b]^[note [a]].\n\n$$\nx\n$$ {#eq-a}\n\n"
        + "[A *b*^[c [d]{claim=K8}].]{claim=K8 asserts=false} ::: x\n\n::: {claim=\"K2 K8\"}\n[e]{claim=none}\n:::\n\n::: {#ledger}\n:::\n\n> - a\n>   1. b\n\n::: {.callout-note title=\"T\"}\n| a | b |\n|---|:-:|\n| 1 | 2 |\n: Cap {#tbl-a}\n:::\n\n[^1]: n\n    m\n\n<!-- c -->\n\n"
        + "![c](figure:a/b){#fig-a width=5% alt=\"q\"}\n\n    code\n\n```py\nx\n```\nSetext\n===\n[r]: u 't'\n";

    private static readonly string[] Insertions =
    [
        "", "\n", "$", "]{claim=K8}", "::: {claim=K8}\n", "{asserts=x}", "[", "]", "{", "}", ":::", "@", "`", "*", "|", "^", "<", ">", "\t", "\\", "\"", "\uE000", "\uE0005\uE001", "- ",
    ];

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("**a _b ")]
    [InlineData("^[")]
    [InlineData("[a]{claim=K8}")]
    [InlineData("[a]{claim=")]
    [InlineData("::: {claim=K8}\n")]
    [InlineData("[@a; ")]
    [InlineData("$")]
    [InlineData("$$\n")]
    [InlineData("`a``")]
    [InlineData("{#a ")]
    [InlineData("\"a '")]
    [InlineData("::: {.callout-note}\n")]
    [InlineData("<!-- ")]
    [InlineData("<a ")]
    [InlineData("[a](")]
    [InlineData("| a ")]
    [InlineData("|-")]
    [InlineData("[^a]: ")]
    [InlineData("\\")]
    [InlineData("$a ")]
    [InlineData("[`a``$b ")]
    [InlineData("@{a")]
    [InlineData("1x\n")]
    [InlineData("# A\n")]
    public void Repetition_without_end_is_read_or_refused_in_bounded_time(string piece)
    {
        var reading = Reading.Of(string.Concat(Enumerable.Repeat(piece, 5_000)));

        Assert.NotNull(reading.Dump);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("::: {.callout-note}\n")]
    [InlineData("*a **b ")]
    [InlineData("::: {claim=K8}\n")]
    public void What_is_nested_too_deeply_is_a_diagnostic(string piece)
    {
        var closing = piece.StartsWith('*') ? string.Concat(Enumerable.Repeat("b** a*", 300)) : "x";
        var reading = Reading.Of(string.Concat(Enumerable.Repeat(piece, 300)) + closing);

        Assert.Contains("RPT305 the text is nested more than 100 levels deep", reading.Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_mutation_of_a_report_is_read_without_an_exception()
    {
        var mutation = Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Int[0, 12], Gen.Int[0, Insertions.Length - 1]);
        mutation.Array[3].SamplePinned(
            mutations =>
            {
                var text = mutations.Aggregate(Sample, Mutate);
                var lines = text.Count(character => character == '\n') + 1;
                var reading = Reading.Of(text);
                Assert.All(WordsOf(reading.Document.Blocks), words => Assert.DoesNotContain("\n", words, StringComparison.Ordinal));
                Assert.All(reading.Bag.ToOrdered(), diagnostic => Assert.InRange(diagnostic.Source!.Value.Line, 1, lines));
            },
            count: 2_000);
    }

    private static IEnumerable<string> WordsOf(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(block => block is Paragraph paragraph ? paragraph.Content : block is Heading heading ? heading.Content : [])
            .OfType<Text>()
            .Select(text => text.Value);

    private static string Mutate(string text, (int At, int Length, int Insertion) mutation)
    {
        var at = Math.Min(mutation.At, text.Length);
        return text.Remove(at, Math.Min(mutation.Length, text.Length - at)).Insert(at, Insertions[mutation.Insertion]);
    }
}

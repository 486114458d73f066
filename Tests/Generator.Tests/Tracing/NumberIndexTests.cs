using System.Collections.Immutable;
using Colophon.Tests.EndToEnd;
using Colophon.Tracing;

namespace Colophon.Tests.Tracing;

public sealed class NumberIndexTests
{
    [Theory]
    [InlineData("A rate of {{ study.error | percent: 1 }}.", "the opening")]
    [InlineData("# One {#sec-one}\n\nA rate of {{ study.error | percent: 1 }}.", "Section 1")]
    [InlineData("# One {.unnumbered}\n\nA rate of {{ study.error | percent: 1 }}.", "“One”")]
    [InlineData("# One\n\n# About {{ study.error | percent: 1 }}", "Section 2")]
    [InlineData("# One\n\n> - A *rate* of $r = {{ study.error | percent: 1 }}$.", "Section 1")]
    [InlineData("# One\n\nA note^[Of {{ study.error | percent: 1 }}.].", "Section 1")]
    [InlineData("# One\n\n$$ r = {{ study.error | percent: 1 }} $$ {#eq-rate}", "Section 1, Equation 1")]
    [InlineData("# One\n\n$$ r = {{ study.error | percent: 1 }} $$", "Section 1, a displayed formula")]
    [InlineData("# One\n\n![At {{ study.error | percent: 1 }}.](figure:study/curve){#fig-curve alt=\"x\"}", "Section 1, caption of Figure 1")]
    [InlineData("# One\n\n| rule | rate |\n|---|---|\n| a | 1 |\n| b | {{ study.error | percent: 1 }} |\n\n: Rates. {#tbl-rates}", "Section 1, Table 1, row 2, column “rate”")]
    [InlineData("# One\n\n| rule | rate |\n|---|---|\n| a | 1 |\n\n: Of {{ study.error | percent: 1 }}. {#tbl-rates}", "Section 1, caption of Table 1")]
    public async Task Each_number_has_a_place_that_a_reader_finds(string body, string place)
    {
        var number = Assert.Single(await NumbersOfAsync(body));

        Assert.Equal("study.error", number.Value.Path);
        Assert.Equal(place, number.Place.Describe());
    }

    [Fact]
    public async Task A_number_in_a_table_of_an_experiment_has_its_cell()
    {
        var numbers = await NumbersOfAsync("# One\n\n::: {#tbl-errors source=\"table:study/errors\"}\nErrors.\n:::");

        Assert.Equal(
            ["study.tables.errors[0].risk: Section 1, Table 1, row 1, column “Risk 𝑅”", "study.tables.errors[1].risk: Section 1, Table 1, row 2, column “Risk 𝑅”"],
            numbers.Select(number => $"{number.Value.Path}: {number.Place.Describe()}"));
    }

    [Fact]
    public async Task A_number_leads_to_the_line_in_which_the_author_wrote_it()
    {
        var number = Assert.Single(await NumbersOfAsync("# One\n\nA rate\nof {{ study.error | percent: 1 }}."));

        Assert.Equal("Templates/sample/report.md:8:7", number.Place.Source.ToString());
    }

    [Fact]
    public async Task A_number_lies_on_its_page_as_it_is_printed()
    {
        var number = Assert.Single(await NumbersOfAsync("A rate of {{ study.error | percent: 1 }}."));

        var piece = Assert.Single(number.Pieces);
        Assert.Equal((1, number.Value.Text), (piece.Page, piece.Text));
        Assert.InRange(piece.Width, 15, 60);
    }

    [Fact]
    public async Task In_a_formula_it_is_told_from_its_neighbours()
    {
        var numbers = await NumbersOfAsync("So $1 < {{ study.size }} + {{ dice.throws }} x$ and $$ \\frac{ {{ study.size }} }{2} $$");

        Assert.Equal(["12\u202F345", "1000", "12\u202F345"], numbers.Select(number => Assert.Single(number.Pieces).Text));
        Assert.True(numbers[0].Pieces[0].X + numbers[0].Pieces[0].Width < numbers[1].Pieces[0].X);
    }

    [Fact]
    public async Task What_is_printed_twice_is_listed_twice_with_a_piece_each()
    {
        var numbers = await NumbersOfAsync("{% capture rate %}{{ study.error | percent: 1 }}{% endcapture %}First {{ rate }}, then {{ rate }}.");

        Assert.Equal(2, numbers.Length);
        Assert.All(numbers, number => Assert.Single(number.Pieces));
        Assert.NotEqual(numbers[0].Pieces[0].X, numbers[1].Pieces[0].X);
    }

    [Fact]
    public async Task A_value_that_breaks_across_lines_has_a_piece_on_each()
    {
        var number = Assert.Single(await NumbersOfAsync(string.Concat(Enumerable.Repeat("word ", 15)) + "{{ study.name }}"), number => number.Pieces.Length > 0);

        Assert.Equal("equal variances", string.Join(' ', number.Pieces.Select(piece => piece.Text.Trim())));
        Assert.Equal(number.Pieces.Length, number.Pieces.Select(piece => piece.Baseline).Distinct().Count());
    }

    private static async Task<ImmutableArray<PrintedNumber>> NumbersOfAsync(string body)
    {
        var report = await MakingReport.OfBodyAsync(body);
        Assert.Equal("", report.Said);
        return NumberIndex.Of(report.Outputs!.Document, report.Outputs.Pages);
    }
}

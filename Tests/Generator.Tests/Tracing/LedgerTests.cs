using Colophon.Tests.EndToEnd;
using Colophon.Tracing;

namespace Colophon.Tests.Tracing;

public sealed class LedgerTests
{
    [Fact]
    public async Task Read_back_it_is_written_as_before()
    {
        var written = LedgerFormat.Write(await LedgerAsync("# One\n\nA rate of {{ study.error | percent: 1 }} in 1985: $x_1 = {{ study.shift | fixed: 1 }}$."));

        Assert.Equal(written, LedgerFormat.Write(LedgerFormat.Read(written)));
    }

    [Theory]
    [InlineData("Nothing of {{ study.error | percent: 1 }}.", "")]
    [InlineData("In 1985, or −3.5 times.", "1985, −3.5")]
    [InlineData("A factor of 2³, and ½.", "2³, ½.")]
    [InlineData("Rates: 7{{ study.error | percent: 1 }}8 here.", "7 8")]
    [InlineData("$a_1 = 2$", "1 2")]
    public async Task Each_word_with_a_digit_that_belongs_to_no_value_is_listed(string body, string words) =>
        Assert.Equal(words, string.Join(' ', (await LedgerAsync("# A {.unnumbered}\n\n" + body)).Others.Select(piece => piece.Text).SkipLast(2)));

    [Fact]
    public async Task The_number_of_a_page_and_that_of_all_pages_are_listed() =>
        Assert.Equal(["1", "1"], (await LedgerAsync("Words.")).Others.Select(piece => piece.Text));

    [Fact]
    public async Task A_place_has_the_section_that_starts_before_it()
    {
        var ledger = await LedgerAsync("# One {.unnumbered}\n\nWords.\n\n# Two {.unnumbered}\n\nIn 1985.");
        var year = ledger.Others.Single(piece => piece.Text == "1985.");

        Assert.Equal(("", "Two"), (ledger.SectionAt(1, 0), ledger.SectionAt(year.Page, year.Baseline)));
        Assert.Equal("Templates/sample/report.md", ledger.Template);
    }

    private static async Task<Ledger> LedgerAsync(string body)
    {
        var outputs = (await MakingReport.OfAsync("---\ntitle: Sample\ntoc: false\n---\n\n" + body)).Outputs!;
        return Ledger.Of("Templates/sample/report.md", outputs.Document, outputs.Pages);
    }
}

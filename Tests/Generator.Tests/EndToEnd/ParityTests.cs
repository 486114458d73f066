using System.Collections.Immutable;
using System.Text;
using Colophon.Tests.Parity;
using Colophon.Tracing;

namespace Colophon.Tests.EndToEnd;

/// <summary>All outputs of a report show the same numbers at the same anchors, and where they do not, it is noticed.</summary>
public sealed class ParityTests
{
    private const string Body =
        """
        At first, {{ study.error | percent: 1 }}.

        # One {#sec-one}

        Of {{ study.size | integer }} points^[Not {{ study.shift | fixed: 1 }}.] in $n = {{ dice.throws | integer }}$ throws, “{{ study.name }}”.

        $$ r = \frac{ {{ study.error | significant: 2 }} }{ {{ study.baseline }} } $$ {#eq-rate}

        ## About {{ study.rows[0].risk | fixed: 2 }} {#sec-about}

        ::: {#tbl-errors source="table:study/errors"}
        Errors below {{ study.baseline | percent: 0 }}.
        :::

        ![At {{ study.tiny | scientific: 1 }}.](figure:study/curve){#fig-curve alt="A curve"}

        | rule | rate |
        |------|-----:|
        | a    | {{ study.rows[1].risk | fixed: 3 }} |

        The mean is {{ dice.mean | fixed: 1 | sign }}.
        """;

    [Fact]
    public async Task All_outputs_show_the_same_numbers_at_the_same_anchors()
    {
        var (pdf, web, csv) = await ReadAsync();

        Assert.Equal(14, csv.Count);
        Assert.Equal("", string.Join('\n', OutputParity.Differences(("PDF", pdf), ("web page", web), ("CSV file", csv))));
    }

    [Theory]
    [InlineData("study.size", "sec-one")]
    [InlineData("study.baseline", "eq-rate")]
    [InlineData("study.tables.errors[1].risk", "tbl-errors")]
    [InlineData("study.rows[0].risk", "sec-about")]
    public async Task A_number_that_one_output_lacks_is_named(string path, string anchor)
    {
        var (pdf, web, csv) = await ReadAsync();
        var cut = csv.Single(number => number.Path == path && number.Anchor == anchor);

        Assert.Equal(
            $"the CSV file lacks 1 of 1: {cut}",
            string.Join('\n', OutputParity.Differences(("PDF", pdf), ("web page", web), ("CSV file", [.. csv.Where(number => number != cut)]))));
    }

    [Fact]
    public async Task A_digit_that_differs_in_the_web_page_is_noticed()
    {
        var report = await MakeAsync();
        var forged = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(report.Html).Replace(">13.2\u202F%<", ">13.3\u202F%<", StringComparison.Ordinal));

        var differences = OutputParity.Differences(("web page", WebNumbers.Read(report.Html)), ("forged page", WebNumbers.Read(forged)));

        Assert.Equal(2, differences.Count);
        Assert.Contains("the forged page lacks 1 of 1: \"13.2\u202F%\"", differences[0], StringComparison.Ordinal);
        Assert.Contains("the web page lacks 1 of 1: \"13.3\u202F%\"", differences[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_lies_elsewhere_in_the_PDF_is_noticed()
    {
        var report = await MakeAsync();
        var numbers = NumberIndex.Of(report.Document, report.Pages);
        var moved = numbers.Select((number, i) => i == 1 ? number with { Pieces = [.. number.Pieces.Select(piece => piece with { Baseline = piece.Baseline + 100 })] } : number);

        var differences = OutputParity.Differences(("PDF", PdfNumbers.Read(report.Pdf, [.. moved])), ("web page", WebNumbers.Read(report.Html)));

        Assert.Contains(differences, difference => difference.StartsWith("the PDF lacks 1 of 1: \"12\u202F345\" (study.size = 12345) at \"sec-one\"", StringComparison.Ordinal));
    }

    private static async Task<ReportOutputs> MakeAsync()
    {
        var report = await MakingReport.OfBodyAsync(Body);
        Assert.Equal("", report.Said);
        return report.Outputs!;
    }

    private static async Task<(IReadOnlyList<ReadNumber> Pdf, IReadOnlyList<ReadNumber> Web, IReadOnlyList<ReadNumber> Csv)> ReadAsync()
    {
        var report = await MakeAsync();
        ImmutableArray<PrintedNumber> numbers = NumberIndex.Of(report.Document, report.Pages);
        return (PdfNumbers.Read(report.Pdf, numbers), WebNumbers.Read(report.Html), CsvNumbers.Read(NumbersCsv.Write(numbers)));
    }
}

using System.Text;
using Colophon.Model;
using Colophon.Tests.EndToEnd;
using Colophon.Tests.Parity;
using Colophon.Tracing;

namespace Colophon.Tests.Tracing;

public sealed class NumbersCsvTests
{
    [Fact]
    public async Task A_line_tells_of_a_number_where_it_is_and_what_it_is()
    {
        var report = await MakingReport.OfBodyAsync("# One {#sec-one}\n\nA rate of {{ study.error | percent: 1 }}.\n\n::: {#tbl-errors source=\"table:study/errors\"}\nErrors.\n:::");

        Assert.Equal(
            """
            anchor,section,holder,name,row,column,path,value,format,printed
            sec-one,Section 1,text,,,,study.error,0.13239851,percent: 1,13.2 %
            tbl-errors,Section 1,table cell,Table 1,1,Risk 𝑅,study.tables.errors[0].risk,0.25,fixed: 3,0.250
            tbl-errors,Section 1,table cell,Table 1,2,Risk 𝑅,study.tables.errors[1].risk,0.125,fixed: 3,0.125

            """.ReplaceLineEndings("\r\n"),
            Encoding.UTF8.GetString(NumbersCsv.Write(NumberIndex.Of(report.Outputs!.Document))).Replace('\u202F', ' '));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("+13.2 %", "+13.2 %")]
    [InlineData("-1.5E-30", "-1.5E-30")]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("@sum", "'@sum")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("+x", "'+x")]
    [InlineData("'tis", "''tis")]
    public void What_a_spreadsheet_would_take_for_a_formula_is_kept_a_text(string text, string field)
    {
        var csv = NumbersCsv.Write([new PrintedNumber(new BoundValue("a.b", text, "", ""), new NumberPlace(null, "", NumberHolder.Text, ""), [])]);

        Assert.EndsWith($"\r\n,,text,,,,a.b,{field},,\r\n", Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
        Assert.Equal(text, Assert.Single(CsvNumbers.Read(csv)).Value);
    }
}

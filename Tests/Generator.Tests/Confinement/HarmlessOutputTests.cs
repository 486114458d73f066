using System.Text;
using Colophon.Templating.Liquid;
using Colophon.Tests.EndToEnd;

namespace Colophon.Tests.Confinement;

/// <summary>Nothing that a template says can run code, reach the network or write a file: neither here nor where the report is read.</summary>
public sealed class HarmlessOutputTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

    [Theory]
    [InlineData("[a](javascript:alert)")]
    [InlineData("[a](JAVA&#83;CRIPT:alert)")]
    [InlineData("[a](java&#10;script:alert)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("<javascript:alert>")]
    [InlineData("<file:///etc/passwd>")]
    [InlineData("[a][r]\n\n[r]: javascript:alert")]
    [InlineData("a^[[b](data:x)]")]
    public async Task A_link_that_leads_to_no_page_is_refused(string body) =>
        Assert.Contains("error RPT328", (await MakingReport.OfBodyAsync(body)).Said, StringComparison.Ordinal);

    [Fact]
    public async Task Nor_may_a_bibliography_lead_there()
    {
        var making = await MakingReport.OfAsync(
            "---\ntitle: S\nbibliography: r.bib\n---\n@k\n",
            ("r.bib", MakingReport.Bytes("@online{k, title = {T}, url = {javascript:alert}}")));

        Assert.Contains("r.bib:1:31: error RPT526: the address \"javascript:alert\" of \"k\" leads to no page", making.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<iframe src=\"http://example.org\"></iframe>")]
    public async Task HTML_is_refused(string body) =>
        Assert.Contains("error RPT301", (await MakingReport.OfBodyAsync(body)).Said, StringComparison.Ordinal);

    [Theory]
    [InlineData("<script>alert(1)</script>", "RPT612")]
    [InlineData("<image href=\"http://example.org/a.png\"/>", "RPT612")]
    [InlineData("<foreignObject><b/></foreignObject>", "RPT612")]
    [InlineData("<style>@import url(http://example.org/a.css);\npath{fill:red}</style><path d=\"M0 0L1 1\"/>", "RPT612")]
    [InlineData("<path d=\"M0 0L1 1L2 1\" fill=\"url(http://example.org/a)\"/>", "RPT61")]
    [InlineData("<use href=\"http://example.org/a.svg#b\"/>", "RPT61")]
    [InlineData("<animate attributeName=\"x\"/>", "RPT612")]
    public async Task What_a_drawing_would_load_or_run_is_refused(string content, string code) =>
        Assert.Contains("error " + code, (await WithDrawing(Svg + content + "</svg>")).Said, StringComparison.Ordinal);

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + Svg + "<text>&a;</text></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>" + Svg + "<text>&b;</text></svg>")]
    public async Task Entities_of_a_drawing_are_unknown(string drawing) =>
        Assert.Contains("error RPT610", (await WithDrawing(drawing)).Said, StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_of_a_drawing_but_its_shapes_and_words_gets_into_the_page()
    {
        var making = await WithDrawing(Svg.Replace("viewBox", "onload=\"alert(1)\" viewBox", StringComparison.Ordinal) + "<a href=\"javascript:alert(1)\"><path onclick=\"alert(1)\" d=\"M0 0L1 1L2 1\"/></a></svg>");

        Assert.NotNull(making.Outputs);
        Assert.DoesNotContain("alert", Encoding.UTF8.GetString(making.Outputs.Html), StringComparison.Ordinal);
        Assert.DoesNotContain("alert", Encoding.Latin1.GetString(making.Outputs.Pdf), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date")]
    [InlineData("json")]
    [InlineData("url_encode")]
    [InlineData("format_string")]
    public void What_reads_the_clock_or_the_machine_is_no_filter(string filter) => Assert.False(LiquidFilters.All.ContainsKey(filter));

    [Theory]
    [InlineData("{{ 'a'.GetType.Assembly }}")]
    [InlineData("{{ study.GetType }}")]
    [InlineData("{{ study.name.Length }}")]
    [InlineData("{{ environment.PATH }}")]
    public async Task No_member_of_the_program_is_a_value(string body) =>
        Assert.Null((await MakingReport.OfBodyAsync(body)).Outputs);

    [Theory]
    [InlineData("title: !!System.Diagnostics.Process x")]
    [InlineData("title: &a x")]
    [InlineData("title: *a")]
    public async Task Tags_anchors_and_aliases_of_YAML_are_refused(string line) =>
        Assert.Contains("error RPT104", (await MakingReport.OfAsync($"---\n{line}\n---\nx\n")).Said, StringComparison.Ordinal);

    private static Task<MakingReport> WithDrawing(string drawing) =>
        MakingReport.OfAsync("---\ntitle: S\n---\n![d](d.svg){alt=x}\n", ("d.svg", MakingReport.Bytes(drawing)));
}

using Colophon.Checking;
using Colophon.Model;
using Colophon.Tests.EndToEnd;

namespace Colophon.Tests.Checking;

public sealed class OrphanCheckTests
{
    [Theory]
    [InlineData("The risk is 0.132 here.", "0.132")]
    [InlineData("It is .5 or so.", ".5")]
    [InlineData("It lost 13.2 % and 7 %, then 20 percent.", "13.2 %|7 %|20")]
    [InlineData("At 13% in all.", "13%")]
    [InlineData("It is 1.3×10⁻⁵ or 2×10⁵, below 10⁻⁹.", "1.3×10⁻⁵|2×10⁵|10⁻⁹")]
    [InlineData("Over 700 seeds, 1,000 or 12 000 of them", "700|1,000|12 000")]
    [InlineData("In 2000 runs of 1500 points.", "2000|1500")]
    [InlineData("It took 12 ms, or 3 s, and 5kB.", "12|3|5")]
    [InlineData("A value of 5 ± 2.", "5|2")]
    [InlineData("A 1000-fold gain, from −250 to 250.", "1000|250|250")]
    [InlineData("A MSE of 0.93 (AUC 0.99).", "0.93|0.99")]
    [InlineData("Between 0.1–0.2.", "0.1|0.2")]
    [InlineData("A factor of 2.5x.", "2.5")]
    public void In_running_text_these_look_like_results(string text, string expected) => Assert.Equal(expected.Split('|'), ProseNumbers.In(text, LabelWords.English).Select(number => number.Text));

    [Theory]
    [InlineData("Two classes, 7 cases, 12 of them.")]
    [InlineData("Parts G1, U3, K19, L2 and xoshiro256.")]
    [InlineData("By ISO 32000-2, RFC 4180, UTF-8, SHA-256 and FIPS 180-4.")]
    [InlineData("See Section 2.1, Figures 3.1 and 3.2, eq. (2.5), pp. 120–134, vol. 313, §14.8.")]
    [InlineData("In 1958, Rosenblatt said; since 1969 it is known (Minsky, 1969).")]
    [InlineData("On 27 November 2026, 2026-11-27 or 27.11.2026, at 12:30, in November 2026, from 1914–1918.")]
    [InlineData("The 21st, the 100th, the 1960s, a 3D plot.")]
    [InlineData("Version 1.10.3 of .NET 10, number #250.")]
    public void And_these_do_not(string text) => Assert.Empty(ProseNumbers.In(text, LabelWords.English));

    [Theory]
    [InlineData("de", "Siehe Abschnitt 2.1, Abbildungen 3.1 und Tabelle 4.2, am 27. November 2026.")]
    [InlineData("fr", "Voir la section 2.1, l’équation 3.1, le 27 novembre 2026.")]
    [InlineData("es", "Véase la figura 2.1 y la tabla 3.4, del 27 de noviembre de 2026.")]
    [InlineData("ru", "В разделе 2.1 и таблице 3.1 от 27 ноября 2026 года.")]
    [InlineData("tr", "Şekil 2.1 ve Bölüm 3.2, 27 Kasım 2026.")]
    [InlineData("kk", "2.1-бөлімде және 3.2-суретте.")]
    public void In_other_languages_the_words_of_the_language_name_things(string language, string text) => Assert.Empty(ProseNumbers.In(text, LabelWords.Find(language)!));

    [Theory]
    [InlineData("Die Rate ist 0.132 nach 700 Läufen.", "0.132|700")]
    [InlineData("Eine Tabelle mit 0.132 darin.", "0.132")]
    public void In_other_languages_results_look_the_same(string text, string expected) => Assert.Equal(expected.Split('|'), ProseNumbers.In(text, LabelWords.Find("de")!).Select(number => number.Text));

    [Theory]
    [InlineData(@"\lambda = 0.7", "0.7")]
    [InlineData(@"n = 1000, m = 1{,}000, k = 12\,000", @"1000|1,000|12,000")]
    [InlineData(@"p < 10^{-12}", "10^{-12}")]
    [InlineData(@"5\,\% + 7\%", "5,%|7%")]
    [InlineData(@"e^{-2.625 t}", "2.625")]
    [InlineData(@"\frac{1}{1000}", "1000")]
    public void In_formulas_these_look_like_results(string latex, string expected) => Assert.Equal(expected.Split('|'), FormulaNumbers.In(latex).Select(number => number.Text));

    [Theory]
    [InlineData(@"x_{1000} + y^{128} + \tfrac12 \sqrt{15} + 2x + 10^5")]
    [InlineData(@"a \label{eq-1000} \tag{2.1} \\[6.5pt] b \hspace{1.5em} \kern 0.5em c")]
    [InlineData(@"x^12 \begin{array}{ll} 1 & 2 \end{array}")]
    public void And_these_do_not_in_formulas(string latex) => Assert.Empty(FormulaNumbers.In(latex));

    [Fact]
    public async Task Each_is_pointed_out_where_it_was_typed_with_the_value_that_prints_it()
    {
        var report = await MakingReport.OfBodyAsync("A rate of 13.2 % and\n*also* $r = 0.777$.");

        Assert.Equal(
            """
            report.md:5:11: warning RPT910: the number "13.2 %" looks like a result, but comes from none
                5 | A rate of 13.2 % and
                  |           ^
              hint: if it is a result, bind it: {{ study.error | percent: 1 }} prints this
              hint: if it is meant as it is, say so: [13.2 %]{.given}
            report.md:6:13: warning RPT910: the number "0.777" looks like a result, but comes from none
                6 | *also* $r = 0.777$.
                  |             ^
              hint: if it is a result, bind it to its value: {{ path | filter }}
              hint: if it is meant as it is, say so: [$…$]{.given}, or {.given} after the closing $$
            2 warnings

            """.ReplaceLineEndings("\n"),
            report.Said);
        Assert.Equal(new NumberCount(0, 0, 2), report.Outputs!.Numbers);
    }

    [Theory]
    [InlineData("# Of 700\n\nText.", "5:6")]
    [InlineData("- a\n- > of 700", "6:8")]
    [InlineData("| a |\n|---|\n| 700 |\n\n: A caption. {#tbl-a}", "7:3")]
    [InlineData("| a |\n|---|\n| b |\n\n: Of 700. {#tbl-a}", "9:6")]
    [InlineData("A note^[of 700].", "5:12")]
    [InlineData("A note[^n].\n\n[^n]: Of 700.", "7:10")]
    [InlineData("![Of 700.](figure:study/curve){alt=\"x\"}", "5:6")]
    [InlineData("::: {.callout-note title=\"Of 700\"}\nText.\n:::", "5:30")]
    [InlineData("{% for i in (1..3) %}Of 700. {% endfor %}", "5:25")]
    [InlineData("\"So -- it is...\" it said \\* of 700.", "5:32")]
    [InlineData("$$\nx = 700\n$$", "6:5")]
    public async Task It_is_found_wherever_it_is_typed(string body, string place)
    {
        var report = await MakingReport.OfBodyAsync(body);

        Assert.StartsWith($"report.md:{place}: warning RPT910: the number \"700\"", report.Said, StringComparison.Ordinal);
        Assert.EndsWith("1 warning\n", report.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`0.132`, [a link](https://example.org/1000) and <https://example.org/1000>.")]
    [InlineData("    0.132\n")]
    [InlineData("It is {{ study.error | fixed: 3 }} in $r = {{ study.size }}$.")]
    [InlineData("It says: {{ study.finding | markdown }}")]
    [InlineData("::: {#tbl-errors source=\"table:study/errors\"}\nErrors.\n:::")]
    public async Task What_the_author_did_not_type_as_a_number_is_left_alone(string body) => Assert.Equal("", (await MakingReport.OfBodyAsync(body)).Said);

    [Theory]
    [InlineData("[0.132]{.given}", 1)]
    [InlineData("[all 700 and $x = 0.5$]{.given}", 2)]
    [InlineData("[about [700]{.given}]{.given}", 1)]
    [InlineData("$$ x = 0.5 $$ {.given}", 1)]
    [InlineData("$$ x = 0.5 $$ {#eq-x .given}\n\n@eq-x", 1)]
    [InlineData("::: {.given}\nAll 700.\n\n- 0.5\n:::", 2)]
    [InlineData("::: {.callout-note .given}\nAll 700.\n:::", 1)]
    [InlineData("[It is 0.5.]{claim=K8 asserts=false .given}", 1)]
    [InlineData("::: {claim=K8 asserts=false .given}\nIt is 0.5.\n:::", 1)]
    public async Task What_is_given_is_counted_and_leaves_no_trace(string body, int given)
    {
        var report = await MakingReport.OfBodyAsync(body);

        Assert.Equal("", report.Said);
        Assert.Equal((given, 0), (report.Outputs!.Numbers.Given, report.Outputs.Numbers.Orphans));
        Assert.DoesNotContain("given", System.Text.Encoding.UTF8.GetString(report.Outputs.Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_is_rendered_twice_was_typed_once()
    {
        var report = await MakingReport.OfAsync(
            "---\ntitle: Sample\n---\n\n{% render \"p.md\" %}\n\n{% render \"p.md\" %}", ("p.md", MakingReport.Bytes("It is 0.5.\n")));

        Assert.Equal(1, report.Outputs!.Numbers.Orphans);
    }

    [Fact]
    public async Task The_title_is_text_too()
    {
        var report = await MakingReport.OfAsync("---\ntitle: Of 700 seeds\n---\n\nText.");

        Assert.StartsWith("report.md:2:8: warning RPT910", report.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_count_is_told_in_a_line() =>
        Assert.Equal("1,583 numbers bound, 2 given, 1 orphan", new NumberCount(1583, 2, 1).ToString());
}

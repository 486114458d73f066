namespace Colophon.Tests.EndToEnd;

/// <summary>The engine's own words are those of the report's language, in the PDF as on the web page.</summary>
public sealed class LanguageTests
{
    private const string Body = """

        ::: {.abstract}
        In short.
        :::

        # One {#sec-one}

        See @sec-one, @fig-line, @tbl-rows, @eq-sum and [-@fig-line].^[A note.]

        ![A line.](figure:study/curve){#fig-line alt="a line"}

        | a |
        |---|
        | 1 |

        : Rows. {#tbl-rows}

        $$ 1 + 1 $$ {#eq-sum}

        ::: {.callout-warning}
        Beware.
        :::
        """;

    [Theory]
    [InlineData("en", "Contents", "Abstract", "Warning", "Section\u00A01, Figure\u00A01, Table\u00A01, Equation\u00A0(1) and 1", "Figure\u00A01.")]
    [InlineData("de-AT", "Inhalt", "Zusammenfassung", "Warnung", "Abschnitt\u00A01, Abbildung\u00A01, Tabelle\u00A01, Gleichung\u00A0(1) and 1", "Abbildung\u00A01.")]
    [InlineData("fr", "Table des matières", "Résumé", "Avertissement", "Section\u00A01, Figure\u00A01, Tableau\u00A01, Équation\u00A0(1) and 1", "Figure\u00A01.")]
    [InlineData("es", "Índice", "Resumen", "Advertencia", "Sección\u00A01, Figura\u00A01, Tabla\u00A01, Ecuación\u00A0(1) and 1", "Figura\u00A01.")]
    [InlineData("it", "Indice", "Sommario", "Avvertenza", "Sezione\u00A01, Figura\u00A01, Tabella\u00A01, Equazione\u00A0(1) and 1", "Figura\u00A01.")]
    [InlineData("ru", "Содержание", "Аннотация", "Предупреждение", "Раздел\u00A01, Рисунок\u00A01, Таблица\u00A01, Уравнение\u00A0(1) and 1", "Рисунок\u00A01.")]
    [InlineData("tr", "İçindekiler", "Özet", "Uyarı", "Bölüm\u00A01, Şekil\u00A01, Tablo\u00A01, Denklem\u00A0(1) and 1", "Şekil\u00A01.")]
    [InlineData("kk", "Мазмұны", "Аңдатпа", "Назар аударыңыз", "1-бөлім, 1-сурет, 1-кесте, (1)-теңдеу and 1", "1-сурет.")]
    [InlineData("kk-Latn", "Mazmūny", "Añdatpa", "Nazar audaryñyz", "1-bölım, 1-suret, 1-keste, (1)-teñdeu and 1", "1-suret.")]
    public async Task Labels_are_those_of_the_language(string language, string contents, string summary, string warning, string references, string caption)
    {
        var report = await MakingReport.OfAsync($"---\ntitle: T\nlang: {language}\n---\n{Body}\n", []);

        Assert.Equal("", report.Said);
        var web = System.Text.Encoding.UTF8.GetString(report.Outputs!.Html);
        var printed = string.Concat(report.Outputs.Pages.Pages.SelectMany(page => page.Items.OfType<Colophon.Layout.TextRun>()).Select(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text))));
        Assert.All([contents, summary, warning], word =>
        {
            Assert.Contains($">{word}<", web, StringComparison.Ordinal);
            Assert.Contains(word.Split(' ')[0], printed, StringComparison.Ordinal);
        });
        Assert.Contains(references, System.Text.RegularExpressions.Regex.Replace(web, "<[^>]*>", ""), StringComparison.Ordinal);
        Assert.Contains($"<span class=\"label\">{caption}</span>", web, StringComparison.Ordinal);
        Assert.Contains(caption, printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_without_words_is_a_warning_and_English()
    {
        var report = await MakingReport.OfAsync("---\ntitle: T\nlang: sv\n---\n\n# A {#sec-a}\n\n@sec-a.\n", []);

        Assert.Contains("report.md:3:7: warning RPT112: no words such as \"Figure\" and \"Contents\" are known in the language \"sv\"; the English ones are printed", report.Said, StringComparison.Ordinal);
        Assert.Contains("hint: words are known in de, en, es, fr, it, kk, kk-latn, ru, tr", report.Said, StringComparison.Ordinal);
        Assert.Contains("Section\u00A01", System.Text.Encoding.UTF8.GetString(report.Outputs!.Html), StringComparison.Ordinal);
    }
}

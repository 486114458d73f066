using Colophon.Model;
using Colophon.Templating;
using CsCheck;

namespace Colophon.Tests.Templating;

public class ComposedSourceMapTests
{
    [Theory]
    [InlineData("first", 4, 1)]
    [InlineData("after", 4, 26)]
    [InlineData("second line", 5, 1)]
    [InlineData("looped", 6, 27)]
    [InlineData("verbatim", 7, 11)]
    [InlineData("last", 8, 1)]
    public void Text_leads_back_to_its_line_and_column(string words, int line, int column)
    {
        var composed = Composing.Of(
            """
            first {{ study.rate }}   after
            second line
            {% for x in study.rows -%}looped {% endfor %}
             {% raw %}verbatim {{ {% endraw %}
            last
            """);

        Assert.Equal(new SourceSpan("Templates/energy/report.md", line, column), PlaceOf(words, composed));
    }

    [Fact]
    public void A_value_leads_back_to_its_expression()
    {
        var composed = Composing.Of("x {{   study.rate | fixed: 1 }}");

        Assert.Equal(new SourceSpan("Templates/energy/report.md", 4, 8), composed.Markdown!.SourceMap.Find(composed.Text.IndexOf(ComposedMarkdown.ValueStart, StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_of_a_part_leads_back_to_the_part_and_what_follows_to_the_report()
    {
        var composed = Composing.Of("{% include \"a.md\" %}\nbelow", ("a.md", "one\r\n\r\n{{ study.rate }} three\r\n"));

        Assert.Equal(new SourceSpan("Templates/energy/a.md", 3, 18), PlaceOf("three", composed));
        Assert.Equal(new SourceSpan("Templates/energy/report.md", 5, 1), PlaceOf("below", composed));
    }

    [Fact]
    public void Every_line_of_captured_text_leads_back_to_where_it_is_printed()
    {
        var composed = Composing.Of("{% capture c %}one\ntwo{% endcapture %}\n\n{{ c }} end");

        Assert.Equal(new SourceSpan("Templates/energy/report.md", 7, 4), PlaceOf("one", composed));
        Assert.Equal(new SourceSpan("Templates/energy/report.md", 7, 4), PlaceOf("two", composed));
        Assert.Equal(new SourceSpan("Templates/energy/report.md", 7, 8), PlaceOf(" end", composed));
    }

    [Fact]
    public void Every_letter_of_text_leads_back_to_the_same_letter()
    {
        // Capital letters occur only in text, small ones only in tags, so that the two cannot be mistaken.
        string[] tags =
        [
            "{{ study.rate }}", "{{- study.rate -}}", "{% if true %}X Y\n{% endif %}", "{%- if false -%}Z{%- endif -%}",
            "{% for r in study.rows -%} Q{{ r.label }}\nR {% endfor %}", "{% render \"p.md\" -%}", "{% raw -%} {{ V }} {% endraw %}", "{% # note %}",
        ];
        var text = Gen.Char["ABCD \n"].Array[0, 12].Select(letters => new string(letters));
        var piece = Gen.OneOf(text, Gen.Int[0, tags.Length - 1].Select(i => tags[i]));
        const string Part = "P\n\n {{- study.rate }} P P\n";

        piece.Array[0, 12].SamplePinned(
            pieces =>
            {
                var body = string.Concat(pieces);
                var composed = Composing.Of(body, ("p.md", Part));
                Assert.Empty(composed.Said);
                var report = ("---\ntitle: Energy\n---\n" + body).Split('\n');
                for (var i = 0; i < composed.Text.Length; i++)
                {
                    if (char.IsAsciiLetterUpper(composed.Text[i]))
                    {
                        var place = composed.Markdown!.SourceMap.Find(i);
                        var lines = place.File.EndsWith("p.md", StringComparison.Ordinal) ? Part.Split('\n') : report;
                        Assert.Equal(composed.Text[i], lines[place.Line - 1][place.Column - 1]);
                    }
                }
            },
            count: 300);
    }

    private static SourceSpan PlaceOf(string words, Composing composed) =>
        composed.Markdown!.SourceMap.Find(composed.Text.IndexOf(words, StringComparison.Ordinal));
}

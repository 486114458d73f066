using System.Globalization;
using Colophon.Templating.Liquid;
using CsCheck;

namespace Colophon.Tests.Templating;

public class TemplateDiagnosticsTests
{
    [Fact]
    public void Every_unknown_path_of_a_report_is_found_in_one_run()
    {
        var composed = Composing.Of(
            """
            errs on {{ gaussian-equl.bayes.error | percent: 2 }} or {{ gaussian-equal.bays.error }}
            {% if gaussian-equal.converge %}x{% endif %}
            {% for r in study.row %}x{% endfor %}
              {% assign e = study.rats | times: 2 %}{{ e }}{{ e | fixed: 1 }}
            """);

        Assert.Equal(
            [
                "report.md:4:12 RPT201 no value at \"gaussian-equl.bayes.error\"",
                "report.md:4:60 RPT201 no value at \"gaussian-equal.bays.error\"",
                "report.md:5:7 RPT201 no value at \"gaussian-equal.converge\"",
                "report.md:6:13 RPT201 no value at \"study.row\"",
                "report.md:7:17 RPT201 no value at \"study.rats\"",
            ],
            composed.Said);
    }

    [Theory]
    [InlineData("{{ gaussian-equl.bayes.error }}", "did you mean \"gaussian-equal\"?")]
    [InlineData("{{ gaussian-equal.bayes.eror }}", "did you mean \"error\"?")]
    [InlineData("{{ gaussian-equal.zzz }}", "use one of the names in \"gaussian-equal\": bayes, converged, name, perceptron")]
    [InlineData("{{ study.rows[3].error }}", "\"study.rows\" is a list: write an index from [0] to [2]")]
    [InlineData("{{ study.rows.error }}", "\"study.rows\" is a list: write an index from [0] to [2]")]
    [InlineData("{{ study.rate.x }}", "\"study.rate\" is a number: nothing lies below it")]
    [InlineData("{{ study.rows | map: \"eror\" }}", "did you mean \"error\"?")]
    [InlineData("{% assign rate = 1 %}{{ rat }}", "did you mean \"rate\"?")]
    [InlineData("$\\mathbf{{x}}$", "keep two braces of LaTeX apart, as in \"{ {x} }\"; to Liquid they are an output")]
    [InlineData("{% for i in (1..1) %}{{ forloop.indx }}{% endfor %}", "\"forloop\" is a variable of the template, not a result")]
    public void A_hint_says_what_there_is_instead(string body, string hint) =>
        Assert.Equal(hint, Composing.Of(body).Hint);

    [Fact]
    public void A_mistake_in_a_loop_is_said_once() =>
        Assert.Equal(
            ["report.md:4:29 RPT201 no value at \"study.rows[0].eror\""],
            Composing.Of("{% for x in study.rows %}{{ x.eror }}{% endfor %}").Said);

    [Fact]
    public void A_mistake_in_a_part_is_placed_in_the_part() =>
        Assert.Equal(
            ["parts/s.md:2:4 RPT201 no value at \"gaussian-unequal.nam\""],
            Composing.Of("\n\n{% render \"parts/s.md\", s: gaussian-unequal %}", ("parts/s.md", "x\n{{ s.nam }}")).Said);

    [Fact]
    public void An_argument_of_a_part_is_looked_up_where_it_is_written() =>
        Assert.Equal(
            ["report.md:4:27 RPT201 no value at \"gaussian-uneqal\""],
            Composing.Of("{% render \"parts/s.md\", s:gaussian-uneqal %}", ("parts/s.md", "{{ s.name }}")).Said);

    [Theory]
    [InlineData("a {{ study.rate", "4:3 RPT202 \"{{\" is not closed")]
    [InlineData("a {% if true", "4:3 RPT202 \"{%\" is not closed")]
    [InlineData("a {{ study.rate\n{{ study.shift }}", "4:3 RPT202 \"{{\" is not closed")]
    [InlineData("a {{ study.rate %} b", "4:3 RPT202 \"{{\" is not closed")]
    [InlineData("a\n{% fro x in study.rows %}b", "5:4 RPT203 there is no tag \"fro\"")]
    [InlineData("{% tablerow x in study.rows %}", "4:4 RPT203 there is no tag \"tablerow\"")]
    [InlineData("{% %}", "4:4 RPT203 a tag has no name")]
    [InlineData("{{ study.rate | precent: 2 }}", "4:17 RPT204 there is no filter \"precent\"")]
    [InlineData("{% if false %}{{ study.rate | precent: 2 }}{% endif %}", "4:31 RPT204 there is no filter \"precent\"")]
    [InlineData("{{ \"a | b\" | upcase | lowcase }}", "4:23 RPT204 there is no filter \"lowcase\"")]
    [InlineData("{{ \"now\" | date: \"%Y\" }}", "4:12 RPT204 there is no filter \"date\"")]
    [InlineData("a\n  {% for x in study.rows %}b", "5:6 RPT205 \"for\" has no \"endfor\"")]
    [InlineData("{% if true %}{% for x in study.rows %}{% endif %}", "4:17 RPT205 \"for\" has no \"endfor\"")]
    [InlineData("{% comment %} x", "4:4 RPT205 \"comment\" has no \"endcomment\"")]
    [InlineData("{% raw %} {{", "4:4 RPT205 \"raw\" has no \"endraw\"")]
    [InlineData("a {% endif %}", "4:6 RPT206 \"endif\" closes nothing")]
    [InlineData("a {% else %}", "4:6 RPT206 \"else\" stands outside its block")]
    [InlineData("{% for x in study.rows %}{% elsif true %}{% endfor %}", "4:29 RPT206 \"elsif\" stands outside its block")]
    [InlineData("{% for x of study.rows %}{% endfor %}", "4:1 RPT207 \"{% for x of study.rows %}\" does not read as Liquid")]
    [InlineData("a {{ }} b", "4:3 RPT207 \"{{ }}\" does not read as Liquid")]
    [InlineData("a {{ study.rate | }} b", "4:3 RPT207 \"{{ study.rate | }}\" does not read as Liquid")]
    [InlineData("{% assign = 3 %}", "4:1 RPT207 \"{% assign = 3 %}\" does not read as Liquid")]
    [InlineData("{% if %}{% endif %}", "4:1 RPT207 \"{% if %}\" does not read as Liquid")]
    [InlineData("{% if true %}{% elsif %}{% endif %}", "4:14 RPT207 \"{% elsif %}\" does not read as Liquid")]
    [InlineData("{% case 1 %}{% when %}{% endcase %}", "4:13 RPT207 \"{% when %}\" does not read as Liquid")]
    [InlineData("{% render %}", "4:1 RPT207 \"{% render %}\" does not read as Liquid")]
    [InlineData("$x^{{{ study.rate }}}$", "4:4 RPT207 \"{{{ study.rate }}\" does not read as Liquid")]
    public void Liquid_that_does_not_read_is_placed_where_it_goes_wrong(string body, string said) =>
        Assert.Equal(["report.md:" + said], Composing.Of(body).Said);

    [Theory]
    [InlineData("a {{ study.rate", "close it with \"}}\", or put text that is not Liquid between {% raw %} and {% endraw %}")]
    [InlineData("{% fro x in study.rows %}", "did you mean \"for\"?")]
    [InlineData("{% endfro %}", "did you mean \"endfor\"?")]
    [InlineData("{{ study.rate | precent: 2 }}", "did you mean \"percent\"?")]
    [InlineData("{% for x in study.rows %}", "close the block with {% endfor %}")]
    [InlineData("{% endif %}", "remove it, or open the block with {% if … %}")]
    [InlineData("{% when 1 %}", "write it directly inside \"case\"")]
    [InlineData("{% for x of study.rows %}{% endfor %}", "write it as \"{% for item in list %} … {% endfor %}\", or put text that is not Liquid between {% raw %} and {% endraw %}")]
    [InlineData("$x^{{{ study.rate }}}$", "keep a brace of LaTeX apart from those of Liquid: \"{ {{ name }} }\"")]
    public void A_hint_says_how_Liquid_is_written(string body, string hint) =>
        Assert.Equal(hint, Composing.Of(body).Hint);

    [Fact]
    public void Every_tag_that_does_not_read_is_found_in_one_run()
    {
        var composed = Composing.Of("{{ | }}\n{% fro %}\n{{ study.rate | fixt: 1 }}\n{% if true %}\n{% assign x %}\n");

        Assert.Equal(
            [
                "report.md:4:1 RPT207 \"{{ | }}\" does not read as Liquid",
                "report.md:5:4 RPT203 there is no tag \"fro\"",
                "report.md:6:17 RPT204 there is no filter \"fixt\"",
                "report.md:7:4 RPT205 \"if\" has no \"endif\"",
                "report.md:8:1 RPT207 \"{% assign x %}\" does not read as Liquid",
            ],
            composed.Said);
        Assert.Null(composed.Markdown);
    }

    [Fact]
    public void A_part_that_does_not_read_does_not_hide_what_else_is_wrong()
    {
        var composed = Composing.Of("{% render \"a.md\" %}{{ nothing }}", ("a.md", "{% if %}"));

        Assert.Equal(
            [
                "a.md:1:1 RPT207 \"{% if %}\" does not read as Liquid",
                "a.md:1:4 RPT205 \"if\" has no \"endif\"",
                "report.md:4:23 RPT201 no value at \"nothing\"",
            ],
            composed.Said);
    }

    [Theory]
    [InlineData("{{ a }} {% endif %} {{ b }}", "4:4 a, 4:12 RPT206, 4:24 b")]
    [InlineData("{{ a }} {% else %} {{ b }}", "4:4 a, 4:12 RPT206, 4:23 b")]
    [InlineData("{{ a }} {% for x in study.rows %} {{ x.nothing }}", "4:4 a, 4:12 RPT205")]
    [InlineData("{% if true %}{% for x in study.rows %} {{ x.nothing }} {% endif %} {{ b }}", "4:17 RPT205, 4:71 b")]
    [InlineData("{% for x of study.rows %} {{ x.nothing }} {% endfor %} {{ b }}", "4:1 RPT207, 4:59 b")]
    [InlineData("{% if %} {{ x.nothing }} {% else %} y {% endif %} {{ b }}", "4:1 RPT207, 4:54 b")]
    [InlineData("{% for x in study.rows %} {{ x | precent }} {{ | }}", "4:4 RPT205, 4:34 RPT204, 4:45 RPT207")]
    public void A_broken_block_does_not_hide_what_is_wrong_outside_it(string body, string said) =>
        Assert.Equal(
            said.Split(", ").Select(mistake => "report.md:" + mistake.Replace(" a", " RPT201 no value at \"a\"", StringComparison.Ordinal).Replace(" b", " RPT201 no value at \"b\"", StringComparison.Ordinal)),
            Composing.Of(body).Said.Select(line => line.Contains("RPT201", StringComparison.Ordinal) ? line : string.Join(' ', line.Split(' ').Take(2))));

    [Theory]
    [InlineData("{% for x in study.rows %}{% assign a = 1 %}{{ a }}\n{{ a }}")]
    [InlineData("{% fro x in study.rows %}{{ x.label }}")]
    [InlineData("{% assign a of 1 %}{{ a }}")]
    public void Where_a_name_may_have_got_its_meaning_in_what_is_broken_nothing_is_said_of_the_rest(string body)
    {
        var composed = Composing.Of(body);

        Assert.Single(composed.Said);
        Assert.Null(composed.Markdown);
    }

    [Theory]
    [InlineData("parts/scenaro.md", "RPT208 there is no part \"parts/scenaro.md\"")]
    [InlineData("../secret.md", "RPT209 \"../secret.md\" leads out of the folder of the report")]
    [InlineData("parts/../../secret.md", "RPT209 \"parts/../../secret.md\" leads out of the folder of the report")]
    [InlineData("/etc/passwd", "RPT209 \"/etc/passwd\" leads out of the folder of the report")]
    [InlineData("C:/secret.md", "RPT209 \"C:/secret.md\" leads out of the folder of the report")]
    [InlineData("parts\\\\secret.md", "RPT209 \"parts\\secret.md\" leads out of the folder of the report")]
    public void Only_parts_below_the_folder_of_the_report_are_found(string name, string said) =>
        Assert.Equal(["report.md:4:13 " + said], Composing.Of($"a {{% render \"{name}\" %}}", ("parts/scenario.md", ""), ("../secret.md", "secret")).Said);

    [Fact]
    public void An_unknown_part_is_compared_with_those_there_are() =>
        Assert.Equal("did you mean \"parts/scenario.md\"?", Composing.Of("{% render \"parts/scenaro.md\" %}", ("parts/scenario.md", "")).Hint);

    [Fact]
    public void A_part_cannot_render_itself()
    {
        var composed = Composing.Of("{% render \"a.md\" %}", ("a.md", "a{% include \"b.md\" %}"), ("b.md", "b\n{% render \"a.md\" %}"));

        Assert.Equal(["b.md:2:11 RPT213 \"a.md\" renders itself: a.md, b.md, a.md"], composed.Said);
    }

    [Fact]
    public void A_part_cannot_have_front_matter() =>
        Assert.Equal(["a.md:1:1 RPT212 a part cannot have front matter"], Composing.Of("{% render \"a.md\" %}", ("a.md", "---\ntitle: x\n---\n")).Said);

    [Fact]
    public void A_part_may_start_with_a_thematic_break() =>
        Assert.Equal("---\nx", Composing.Read("{% render \"a.md\" %}", ("a.md", "---\nx")));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_counted()
    {
        var composed = Composing.OfFile([.. "---\ntitle: x\n---\ncaf"u8, 0xE9, .. " au lait"u8]);

        Assert.Equal(["report.md:4:4 RPT210 byte 20 is not UTF-8"], composed.Said);
        Assert.Equal("save the file as UTF-8", composed.Hint);
    }

    [Fact]
    public void Characters_that_the_engine_keeps_for_itself_are_refused() =>
        Assert.Equal(
            ["report.md:4:3 RPT211 U+E000 is reserved", "report.md:5:1 RPT211 U+E001 is reserved"],
            Composing.Of("a \uE000 b\n\uE001").Said);

    [Theory]
    [InlineData("{{ study.ratio | fixed: 2 }}", "4:4 RPT215 the value at \"study.ratio\" is not a number")]
    [InlineData("{{ study.limit }}", "4:4 RPT215 the value at \"study.limit\" is infinite")]
    [InlineData("{{ study.rate | divided_by: 0 | fixed: 1 }}", "4:4 RPT215 the value at \"study.rate | divided_by: 0\" is infinite")]
    [InlineData("{{ gaussian-equal.name | fixed: 2 }}", "4:26 RPT216 \"fixed\" needs a number, but \"gaussian-equal.name\" is text")]
    [InlineData("{{ study.rows | percent }}", "4:17 RPT216 \"percent\" needs a number, but \"study.rows\" is a list")]
    [InlineData("{{ study.rate | plus: \"x\" }}", "4:17 RPT216 \"plus\" needs a number, but \"x\" is text")]
    [InlineData("{{ study.rate | fixed: 99 }}", "4:17 RPT216 \"fixed\" takes a whole number from 0 to 17, but \"99\" is given")]
    [InlineData("{{ study.rate | significant: 0 }}", "4:17 RPT216 \"significant\" takes a whole number from 1 to 17, but \"0\" is given")]
    [InlineData("{{ study.rate | fixed }}", "4:17 RPT216 \"fixed\" takes one argument, but 0 are given")]
    [InlineData("{{ study.rate | markdown }}", "4:17 RPT216 \"markdown\" needs a text, but \"study.rate\" is none")]
    [InlineData("{{ study.rows | markdown }}", "4:17 RPT216 \"markdown\" needs a text, but \"study.rows\" is none")]
    [InlineData("{{ study.odd | markdown }}", "4:16 RPT216 \"study.odd\" holds a character of Unicode’s private use, which the engine keeps for itself")]
    [InlineData("{{ study.rate | integer: 2 }}", "4:17 RPT216 \"integer\" takes no argument, but 1 is given")]
    [InlineData("{{ study.rows }}", "4:4 RPT217 \"study.rows\" is a list of 3 values, not one value")]
    [InlineData("{{ gaussian-unequal }}", "4:4 RPT217 \"gaussian-unequal\" is a group of values, not one value")]
    [InlineData("{{ gaussian-equal.bayes.error }}", "4:4 RPT218 \"gaussian-equal.bayes.error\" is printed with all its 8 digits")]
    public void What_cannot_be_printed_as_asked_is_said(string body, string said) =>
        Assert.Equal(["report.md:" + said], Composing.Of(body).Said);

    [Fact]
    public void A_number_that_is_not_finite_prints_as_the_author_says() =>
        Assert.Equal("undefined 0.1", Composing.Read(
            "{{ study.ratio | otherwise: \"undefined\" | fixed: 2 }} {{ study.rate | fixed: 1 | otherwise: \"-\" }}"));

    [Fact]
    public void Captured_text_cannot_be_cut_within_a_value() =>
        Assert.Equal(
            ["report.md:4:54 RPT219 a filter cut captured text in the middle of a value"],
            Composing.Of("{% capture c %}{{ study.rate }}{% endcapture %}ab {{ c | slice: 0, 2 }}").Said);

    [Theory]
    [InlineData("{% for i in (1..1000000000) %}{% endfor %}")]
    [InlineData("{% for i in (1..2000) %}{% for j in (1..2000) %}{% endfor %}{% endfor %}")]
    [InlineData("{% assign a = \"0123456789\" %}{% for i in (1..100) %}{% assign a = a | append: a %}{% endfor %}")]
    [InlineData("{% for i in (1..1000) %}{% render \"a.md\" %}{% endfor %}")]
    public void Work_without_measure_is_stopped(string body)
    {
        var composed = Composing.Of(body, ("a.md", "{% for i in (1..10000) %}x{% endfor %}"));

        Assert.Contains("RPT214", Assert.Single(composed.Said), StringComparison.Ordinal);
        Assert.Null(composed.Markdown);
    }

    [Fact]
    public void Nesting_without_measure_is_stopped()
    {
        var blocks = string.Concat(Enumerable.Repeat("{% if true %}", 5000)) + string.Concat(Enumerable.Repeat("{% endif %}", 5000));
        var filters = "{{ 1" + string.Concat(Enumerable.Repeat(" | plus: 1", 5000)) + " }}";
        var brackets = "{{ a" + string.Concat(Enumerable.Repeat("[a", 5000)) + " }}";

        Assert.All([blocks, filters, brackets], body => Assert.Contains(Composing.Of(body).Said, line => line.Contains("RPT214", StringComparison.Ordinal)));
    }

    [Fact]
    public void Deep_but_measured_nesting_works()
    {
        var blocks = string.Concat(Enumerable.Repeat("{% if true %}", 40)) + "x" + string.Concat(Enumerable.Repeat("{% endif %}", 40));
        var filters = "{{ 1" + string.Concat(Enumerable.Repeat(" | plus: 1", 190)) + " }}";

        Assert.Equal("x191", Composing.Read(blocks + filters));
    }

    [Fact]
    public void Parts_may_be_nested_but_not_without_measure()
    {
        var parts = Enumerable.Range(0, 30).Select(i => (string.Create(CultureInfo.InvariantCulture, $"p{i}.md"), string.Create(CultureInfo.InvariantCulture, $"{i} {{% render \"p{i + 1}.md\" %}}"))).ToArray();

        Assert.Equal(["p15.md:1:14 RPT214 parts are nested more than 16 deep"], Composing.Of("{% render \"p0.md\" %}", parts).Said);
    }

    [Fact]
    public void Whatever_is_written_ends_with_text_or_with_a_diagnostic()
    {
        string[] pieces =
        [
            "{{", "}}", "{%", "%}", "{%-", "-%}", " ", "\n", "|", ":", ",", ".", "[", "]", "(", ")", "..", "\"", "'", "\\", "{", "}", "#", "-1", "0", "9e9",
            "99999999999", "1.5", "study", "study.rows", ".rate", "name", "if", "endif", "else", "elsif", "for", "in", "endfor", "x", "assign", "=", "==",
            "<", "and", "case", "when", "endcase", "raw", "endraw", "comment", "capture", "endcapture", "render", "include", "\"p.md\"", "fixed", "plus",
            "slice", "split", "truncate", "map", "sort", "where", "sum", "limit", "offset", "reversed", "cycle", "nil", "é", "{{ study.rate | ", " }}", "{% if ", " %}",
        ];
        var body = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 30].Select(string.Concat);

        body.SamplePinned(
            text =>
            {
                var composed = Composing.Of(text, ("p.md", "part"));
                Assert.True(composed.Markdown is not null || composed.Said.Length > 0);
            },
            count: 5_000);
    }

    [Fact]
    public void Whatever_a_filter_is_given_ends_with_text_or_with_a_diagnostic()
    {
        string[] names = [.. LiquidFilters.All.Keys.Order(StringComparer.Ordinal)];
        string[] values = ["study", "study.rows", "study.rate", "study.ratio", "study.limit", "gaussian-equal.name", "\"\"", "\"error\"", "nil", "-5", "1e3", "99999999999999999999", "true", "(1..3)"];
        var value = Gen.Int[0, values.Length - 1].Select(i => values[i]);
        var filter = Gen.Select(Gen.Int[0, names.Length - 1], value.Array[0, 2]).Select((i, arguments) =>
            $" | {names[i]}{(arguments.Length == 0 ? "" : ": ")}{string.Join(", ", arguments)}");
        var body = Gen.Select(value, filter.Array[0, 3]).Select((v, filters) => $"{{{{ {v}{string.Concat(filters)} }}}}");

        body.SamplePinned(
            text =>
            {
                var composed = Composing.Of(text);
                Assert.True(composed.Markdown is not null || composed.Said.Length > 0);
            },
            count: 5_000);
    }
}

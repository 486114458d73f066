using System.Globalization;
using Colophon.Model;
using Colophon.Templating;

namespace Colophon.Tests.Templating;

public class TemplateComposerTests
{
    [Fact]
    public void A_value_in_the_text_is_a_reference_to_its_binding()
    {
        var composed = Composing.Of("errs on {{ gaussian-equal.bayes.error | percent: 2 }} of it\n");

        Assert.Equal("errs on \uE0000\uE001 of it\n", composed.Text);
        Assert.Equal(
            new BoundValue("gaussian-equal.bayes.error", "0.13239851", "13.24\u202F%", "percent: 2"),
            Assert.Single(composed.Printed));
        Assert.Empty(composed.Said);
    }

    [Fact]
    public void Values_are_numbered_in_the_order_printed()
    {
        var composed = Composing.Of("{{ study.rate }} {{ gaussian-equal.name }} {{ study.rate }}");

        Assert.Equal("\uE0000\uE001 \uE0001\uE001 \uE0002\uE001", composed.Text);
        Assert.Equal(["study.rate", "gaussian-equal.name", "study.rate"], composed.Printed.Select(value => value.Path));
    }

    [Fact]
    public void Making_ready_ahead_changes_nothing()
    {
        TemplateComposer.Prepare();

        Assert.Equal("0.05", Composing.Read("{{ study.rate }}"));
    }

    [Fact]
    public void Front_matter_is_cut_from_the_text() =>
        Assert.Equal("# First\n", Composing.Read("# First\n"));

    [Theory]
    [InlineData("{{ study.rows[1].error }}", "study.rows[1].error")]
    [InlineData("{{ study.rows[-1].error }}", "study.rows[2].error")]
    [InlineData("{{ study.rows.first.error }}", "study.rows[0].error")]
    [InlineData("{{ study.rows.last.error }}", "study.rows[2].error")]
    [InlineData("{{ study[\"rate\"] }}", "study.rate")]
    [InlineData("{{ study.rows.size }}", "study.rows.size")]
    [InlineData("{% assign i = 2 %}{{ study.rows[i].label }}", "study.rows[2].label")]
    public void However_a_value_is_reached_it_has_one_path(string body, string path) =>
        Assert.Equal(path, Assert.Single(Composing.Of(body).Printed).Path);

    [Fact]
    public void Values_keep_their_paths_through_a_loop()
    {
        var composed = Composing.Of("{% for x in study.rows %}{{ x.label }} {{ x.error | fixed: 2 }}; {% endfor %}");

        Assert.Equal("a 0.25; b 0.12; c 0.06; ", composed.Reading());
        Assert.Equal(
            ["study.rows[0].label", "study.rows[0].error", "study.rows[1].label", "study.rows[1].error", "study.rows[2].label", "study.rows[2].error"],
            composed.Printed.Select(value => value.Path));
    }

    [Fact]
    public void A_loop_takes_limits_offsets_and_the_other_direction()
    {
        Assert.Equal("ba", Composing.Read("{% for x in study.rows reversed limit: 2 %}{{ x.label }}{% endfor %}"));
        Assert.Equal("bc", Composing.Read("{% for x in study.rows offset: 1 %}{{ x.label }}{% endfor %}"));
        Assert.Equal("123", Composing.Read("{% for i in (1..study.rows.size) %}{{ i }}{% endfor %}"));
    }

    [Fact]
    public void A_loop_over_a_group_gives_names_and_values()
    {
        var composed = Composing.Of("{% for pair in gaussian-unequal.bayes %}{{ pair[0] }}={{ pair[1] }}{% endfor %}");

        Assert.Equal("error=0.0871", composed.Reading());
        Assert.Equal("gaussian-unequal.bayes.error", Assert.Single(composed.Printed).Path);
    }

    [Fact]
    public void Values_keep_their_paths_and_formats_through_an_assignment()
    {
        var composed = Composing.Of("{% assign e = gaussian-equal.bayes.error | fixed: 3 %}{{ e }} and {{ e }}");

        Assert.Equal("0.132 and 0.132", composed.Reading());
        Assert.All(composed.Printed, value => Assert.Equal(("gaussian-equal.bayes.error", "fixed: 3"), (value.Path, value.Format)));
    }

    [Fact]
    public void Values_keep_their_paths_through_a_part()
    {
        var composed = Composing.Of(
            "{% render \"parts/scenario.md\", s: gaussian-unequal %}",
            ("parts/scenario.md", "With {{ s.name }}: {{ s.bayes.error | percent: 1 }}.\n"));

        Assert.Equal("With unequal variances: 8.7\u202F%.\n", composed.Reading());
        Assert.Equal(["gaussian-unequal.name", "gaussian-unequal.bayes.error"], composed.Printed.Select(value => value.Path));
    }

    [Fact]
    public void A_rendered_part_sees_the_results_but_not_the_variables_of_the_report()
    {
        var composed = Composing.Of(
            "{% assign x = 1 %}{% render \"part.md\" %}",
            ("part.md", "{{ study.rate }} {{ x }}"));

        Assert.Equal(["part.md:1:21 RPT201 no value at \"x\""], composed.Said);
        Assert.Equal("0.05 0", composed.Reading());
    }

    [Fact]
    public void An_included_part_sees_the_variables_and_leaves_none_behind() =>
        Assert.Equal("1 2 1", Composing.Read(
            "{% assign x = 1 %}{% include \"part.md\" %} {{ x }}",
            ("part.md", "{{ x }}{% assign x = 2 %} {{ x }}")));

    [Fact]
    public void A_part_is_rendered_for_each_item()
    {
        var composed = Composing.Of("{% render \"parts/row.md\" for study.rows as r %}", ("parts/row.md", "{{ r.label }}\n"));

        Assert.Equal("a\nb\nc\n", composed.Reading());
        Assert.Equal("study.rows[2].label", composed.Printed[2].Path);
    }

    [Fact]
    public void A_part_is_rendered_with_a_value_under_its_own_name() =>
        Assert.Equal("equal variances", Composing.Read("{% render \"parts/s.md\" with gaussian-equal %}", ("parts/s.md", "{{ s.name }}")));

    [Theory]
    [InlineData("gaussian-equal.bayes.error < gaussian-equal.perceptron.error", "yes")]
    [InlineData("gaussian-equal.bayes.error > 0.5", "no")]
    [InlineData("study.tiny > 0", "yes")]
    [InlineData("0 < study.tiny", "yes")]
    [InlineData("study.limit > 1000000", "yes")]
    [InlineData("study.ratio == study.ratio", "no")]
    [InlineData("study.rate == 0.05", "yes")]
    [InlineData("study.rate != 0.05", "no")]
    [InlineData("gaussian-equal.perceptron.epochs >= 12345", "yes")]
    [InlineData("gaussian-equal.name == \"equal variances\"", "yes")]
    [InlineData("\"equal variances\" == gaussian-equal.name", "yes")]
    [InlineData("gaussian-equal.name contains \"equal\"", "yes")]
    [InlineData("gaussian-equal.name < \"f\"", "yes")]
    [InlineData("gaussian-equal.converged", "yes")]
    [InlineData("gaussian-equal.converged == false", "no")]
    [InlineData("study.rate > 1 or study.rate < 1 and gaussian-equal.converged", "yes")]
    [InlineData("gaussian-equal.name > 3", "no")]
    public void Conditions_compare_results_as_numbers_words_and_truths(string condition, string answer) =>
        Assert.Equal(answer, Composing.Read($"{{% if {condition} %}}yes{{% else %}}no{{% endif %}}"));

    [Fact]
    public void Case_and_unless_take_results() =>
        Assert.Equal("equal so", Composing.Read(
            "{% case gaussian-equal.name %}{% when \"x\" %}x{% when \"equal variances\" %}equal{% endcase %} {% unless study.rate > 1 %}so{% endunless %}"));

    [Theory]
    [InlineData("{{ gaussian-equal.perceptron.error | minus: gaussian-equal.bayes.error | fixed: 4 }}", "gaussian-equal.perceptron.error | minus: gaussian-equal.bayes.error", "0.0088")]
    [InlineData("{{ 1 | minus: study.rate | percent: 0 }}", "1 | minus: study.rate", "95\u202F%")]
    [InlineData("{{ study.rate | times: 2 | plus: 1 }}", "study.rate | times: 2 | plus: 1", "1.1")]
    [InlineData("{{ study.rows.size | divided_by: 2 }}", "study.rows.size | divided_by: 2", "1.5")]
    [InlineData("{{ study.shift | abs }}", "study.shift | abs", "2.5")]
    [InlineData("{{ gaussian-equal.bayes.error | round: 3 }}", "gaussian-equal.bayes.error | round: 3", "0.132")]
    [InlineData("{{ study.rows | map: \"error\" | sum }}", "study.rows | map: \"error\" | sum", "0.4375")]
    [InlineData("{{ study.rows | sum: \"error\" }}", "study.rows | sum: \"error\"", "0.4375")]
    [InlineData("{{ study.rows | map: \"label\" | join: \", \" }}", "study.rows | map: \"label\" | join: \", \"", "a, b, c")]
    [InlineData("{{ gaussian-equal.name | upcase }}", "gaussian-equal.name | upcase", "EQUAL VARIANCES")]
    [InlineData("{{ gaussian-equal.name | size }}", "gaussian-equal.name.size", "15")]
    [InlineData("{{ study.rows | size }}", "study.rows.size", "3")]
    [InlineData("{{ study.rows | sort: \"error\" | first | map: \"label\" | first }}", "study.rows[2].label", "c")]
    public void A_derived_value_says_how_it_was_derived(string body, string path, string text)
    {
        var composed = Composing.Of(body);

        Assert.Empty(composed.Said);
        Assert.Equal((path, text), (Assert.Single(composed.Printed).Path, composed.Reading()));
    }

    [Fact]
    public void Filtered_lists_keep_the_paths_of_their_items()
    {
        var composed = Composing.Of("{% assign some = study.rows | where: \"label\", \"b\" %}{% for r in some %}{{ r.error }}{% endfor %}{{ some[0].label }}");

        Assert.Equal(["study.rows[1].error", "study.rows[1].label"], composed.Printed.Select(value => value.Path));
    }

    [Fact]
    public void What_the_template_computes_by_itself_is_no_value()
    {
        var composed = Composing.Of("{{ 7 | divided_by: 2 }} {{ \"x\" | upcase }} {{ 3.14159 | fixed: 2 }}");

        Assert.Equal("3 X 3.14", composed.Text);
        Assert.Empty(composed.Printed);
    }

    [Fact]
    public void Captured_text_keeps_its_values()
    {
        var composed = Composing.Of("{% capture c %}[{{ study.rate }}]{% endcapture %}{{ c }}{{ c }}");

        Assert.Equal("[\uE0000\uE001][\uE0000\uE001]", composed.Text);
        Assert.Equal("[0.05][0.05]", composed.Reading());
    }

    [Fact]
    public void A_text_read_as_Markdown_is_written_as_it_is_and_tied_to_nothing()
    {
        var composed = Composing.Of("{{ study.finding }} and {{ study.finding | markdown }}");

        Assert.Equal("\uE0000\uE001 and *small*, $x < {{ y }}$", composed.Text);
        Assert.Equal("study.finding", Assert.Single(composed.Printed).Path);
    }

    [Theory]
    [InlineData("{{ study.finding | upcase | markdown }}", "*SMALL*, $X < {{ Y }}$")]
    [InlineData("{{ study.finding | markdown | append: \"!\" }}", "*small*, $x < {{ y }}$!")]
    [InlineData("{{ \"*a*\" | markdown | markdown }}", "*a*")]
    [InlineData("{% assign f = study.finding | markdown %}{% if f == study.finding %}{{ f }}{% endif %}", "*small*, $x < {{ y }}$")]
    public void Text_may_be_filtered_before_and_after_it_is_read_as_Markdown(string body, string text)
    {
        var composed = Composing.Of(body);

        Assert.Empty(composed.Said);
        Assert.Equal(text, composed.Text);
    }

    [Theory]
    [InlineData("a\n{% if true %}\nb\n{% endif %}\nc", "a\n\nb\n\nc")]
    [InlineData("a\n{%- if true -%}\nb\n{%- endif -%}\nc", "abc")]
    [InlineData("a\n{%- if true %}\nb\n{%- endif %}\nc", "a\nb\nc")]
    [InlineData("a {{- \" b\" -}} c", "a bc")]
    [InlineData("| x |\n{% for r in study.rows -%}\n| {{ r.label }} |\n{% endfor %}", "| x |\n| a |\n| b |\n| c |\n")]
    [InlineData("a {%- # a comment's apostrophe -%} b", "ab")]
    public void White_space_is_kept_or_taken_as_in_Liquid(string body, string text) =>
        Assert.Equal(text, Composing.Read(body));

    [Fact]
    public void Raw_text_and_comments_are_no_Liquid() =>
        Assert.Equal("write `{{ name }}` and {% tag", Composing.Read(
            "write {% raw %}`{{ name }}` and {% tag{% endraw %}{% comment %} {{ nothing }} {% unknown %} {% endcomment %}"));

    [Fact]
    public void Braces_of_LaTeX_by_themselves_are_text() =>
        Assert.Equal(@"$\frac{a}{b} \{ x \}$", Composing.Read(@"$\frac{a}{b} \{ x \}$"));

    [Fact]
    public void Text_that_looks_like_the_end_of_a_tag_may_be_quoted() =>
        Assert.Equal("a }} b", Composing.Read("{{ \"a }} b\" }}"));

    [Fact]
    public void Other_tags_of_Liquid_work() =>
        Assert.Equal("odd even odd 0 1 x", Composing.Read(
            "{% for i in (1..3) %}{% cycle \"odd\", \"even\" %} {% endfor %}{% increment n %} {% increment n %} {% echo \"x\" %}"
            + "{% for i in (1..3) %}{% if i == 1 %}{% continue %}{% endif %}{% break %}no{% endfor %}"));

    [Fact]
    public void A_report_says_the_same_whatever_the_culture()
    {
        const string Body = "{{ study.shift }} {{ \"i\" | upcase }} {{ study.rate | times: 1.5 | fixed: 3 }} {{ 1.5 | plus: 1 }} {{ study.tiny }}";
        var expected = Composing.Read(Body);
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

            Assert.Equal(expected, Composing.Read(Body));
            Assert.Equal("\u22122.5 I 0.075 2.5 1.234×10⁻³⁰", expected);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Bytes_of_Windows_give_the_same_text()
    {
        var composed = Composing.OfFile([0xEF, 0xBB, 0xBF, .. "---\r\ntitle: x\r\n---\r\none\r\n{{ nothing }}\r\n"u8]);

        Assert.Equal("one\n0\n", composed.Text);
        Assert.Equal(["report.md:5:4 RPT201 no value at \"nothing\""], composed.Said);
    }
}

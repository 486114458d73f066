using System.Text;

namespace Colophon.Tests.Limits;

/// <summary>Inputs that are made to take time, memory or stack without end.</summary>
internal static class Hostile
{
    private const string Head = "---\ntitle: T\n---\n";
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
    private const string LongText = "{% assign s = 'a' %}{% for i in (1..16) %}{% assign s = s | append: s %}{% endfor %}";

    /// <summary>The inputs by target and name.</summary>
    public static IReadOnlyDictionary<string, Func<string>> Inputs { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["template: a range of 10^9"] = () => Head + "{% for i in (1..1000000000) %}a{% endfor %}",
        ["template: nested ranges"] = () => Head + "{% for i in (1..10000) %}{% for j in (1..10000) %}{% endfor %}{% endfor %}",
        ["template: text that doubles"] = () => Head + "{% assign s = 'ab' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}{{ s }}",
        ["template: captured text that doubles"] = () => Head + "{% assign s = 'ab' %}{% for i in (1..60) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}",
        ["template: a list that doubles"] = () => Head + "{% assign l = 'a,b' | split: ',' %}{% for i in (1..60) %}{% assign l = l | concat: l %}{% endfor %}",
        ["template: each letter replaced by the whole text"] = () => Head + LongText + "{{ s | replace: 'a', s | size }}",
        ["template: letters joined by the whole text"] = () => Head + LongText + "{% assign l = s | split: '' %}{{ l | join: s | size }}",
        ["template: long text changed again and again"] = () => Head + LongText + "{% for i in (1..100000) %}{% assign t = s | upcase %}{% endfor %}",
        ["template: long text searched again and again"] = () => Head + LongText + "{% assign t = s | append: 'b' %}{% for i in (1..1000000) %}{% assign u = s | remove: t %}{% endfor %}",
        ["template: a path that doubles"] = () => Head + "{% assign s = study.error %}{% for i in (1..60) %}{% assign s = s | plus: s %}{% endfor %}{{ s | fixed: 1 }}",
        ["template: a path that grows"] = () => Head + "{% assign s = study.error %}{% for i in (1..100000) %}{% assign s = s | plus: 1 %}{% endfor %}{{ s | fixed: 1 }}",
        ["template: blocks nested without end"] = () => Head + Repeat("{% if true %}", 10_000) + Repeat("{% endif %}", 10_000),
        ["template: ends of nothing"] = () => Head + Repeat("{% endif %}", 100_000),
        ["template: openings"] = () => Head + Repeat("{{", 100_000),
        ["template: an expression of 10 MB"] = () => Head + "{{ a" + Repeat(".b", 5_000_000) + "}}",
        ["template: a part that includes itself"] = () => Head + "{% include 'report.md' %}",
        ["template: a text of 10 MB"] = () => Head + Repeat("a", 10_000_000),
        ["template: YAML lists"] = () => "---\ntitle: " + Repeat("[", 10_000) + "\n---\n",
        ["template: YAML keys"] = () => "---\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")) + "---\n",
        ["template: YAML aliases that double"] = () => "---\na: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"b{i}: &b{i} [*a, *a]\n")) + "---\n",
        ["template: a YAML value of 10 MB"] = () => "---\ntitle: " + Repeat("a", 10_000_000) + "\n---\n",
        ["template: a YAML tag"] = () => "---\ntitle: !!python/object:os.system x\n---\n",
        ["markdown: ["] = () => Repeat("[", 95_000),
        ["markdown: [a]("] = () => Repeat("[a](", 24_000),
        ["markdown: *a"] = () => Repeat("*a ", 33_000),
        ["markdown: *_"] = () => Repeat("*_", 45_000),
        ["markdown: _a"] = () => Repeat("_a ", 33_000),
        ["markdown: `a``"] = () => Repeat("`a``", 24_000),
        ["markdown: <a"] = () => Repeat("<a ", 33_000),
        ["markdown: $a"] = () => Repeat("$a ", 33_000),
        ["markdown: @a"] = () => Repeat("@a", 45_000),
        ["markdown: ("] = () => Repeat("(", 95_000),
        ["markdown: &amp;"] = () => Repeat("&amp;", 19_000),
        ["markdown: quotations"] = () => Repeat("> ", 50_000),
        ["markdown: divisions"] = () => Repeat("::: {.callout-note}\n", 10_000),
        ["markdown: lists"] = () => string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', i * 2) + "- a\n")),
        ["markdown: emphasis"] = () => Repeat("*a **b ", 6_000) + Repeat("b** a*", 6_000),
        ["markdown: a word of 10 MB"] = () => Repeat("a", 10_000_000),
        ["markdown: [a]( of 10 MB"] = () => Repeat("[a](", 2_500_000),
        ["markdown: a heading of 10 MB"] = () => "# " + Repeat("[a](", 2_500_000),
        ["markdown: a cell of 10 MB"] = () => "| a |\n|---|\n| " + Repeat("[a](", 2_500_000) + " |\n",
        ["markdown: 10^4 columns"] = () => Repeat("| a ", 10_000) + "|\n" + Repeat("|---", 10_000) + "|\n" + Repeat("| b ", 10_000) + "|\n",
        ["markdown: 10^6 paragraphs"] = () => Repeat("a\n\n", 1_000_000),
        ["markdown: 10^5 rows"] = () => "| a | b |\n|---|---|\n" + Repeat("| 1 | 2 |\n", 100_000),
        ["markdown: 10^4 columns of 10^5 rows"] = () => Repeat("| a ", 10_000) + "|\n" + Repeat("|---", 10_000) + "|\n" + Repeat("| b |\n", 100_000),
        ["formula: \\def"] = () => @"\def\a{\a\a}\a",
        ["formula: a macro that calls itself"] = () => @"\m",
        ["formula: macros that double"] = () => Repeat(@"\x{", 30) + "a" + Repeat("}", 30),
        ["formula: braces"] = () => Repeat("{", 10_000) + Repeat("}", 10_000),
        ["formula: fractions"] = () => Repeat(@"\frac{1}{", 10_000) + Repeat("}", 10_000),
        ["formula: fences"] = () => Repeat(@"\left(", 10_000) + Repeat(@"\right)", 10_000),
        ["formula: 10 MB"] = () => Repeat("a+", 5_000_000),
        ["formula: 10^5 rows"] = () => @"\begin{matrix}" + Repeat(@"a\\", 90_000) + @"\end{matrix}",
        ["bibliography: braces"] = () => "@book{k, title = " + Repeat("{", 10_000) + "a" + Repeat("}", 10_000) + "}",
        ["bibliography: a field of 10 MB"] = () => "@book{k, title = {" + Repeat("a", 10_000_000) + "}}",
        ["bibliography: strings that double"] = () => "@string{a = {xxxxxxxxxx}}\n" + Repeat("@string{a = a # a}\n", 60) + "@book{k, title = a}",
        ["bibliography: fields that never close"] = () => Repeat("@book{k, title = {\n", 100_000),
        ["drawing: groups"] = () => Svg + Repeat("<g>", 10_000) + Repeat("</g>", 10_000) + "</svg>",
        ["drawing: copies that double"] = () => Svg + "<g id=\"a0\"><path d=\"M0 0L1 1\"/></g>" + string.Concat(Enumerable.Range(1, 40).Select(i => $"<g id=\"a{i}\"><use href=\"#a{i - 1}\"/><use href=\"#a{i - 1}\"/></g>")) + "</svg>",
        ["drawing: a path of 10 MB"] = () => Svg + "<path d=\"M0 0" + Repeat("L1 1", 2_500_000) + "\"/></svg>",
        ["drawing: a path of 20 MB"] = () => Svg + "<path d=\"M0 0" + Repeat("L1 1", 5_000_000) + "\"/></svg>",
        ["drawing: comments in a style sheet"] = () => Svg + "<style>" + Repeat("/* a */", 500_000) + "</style></svg>",
        ["drawing: entities that double"] = () => "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>" + Svg + "<text>&b;</text></svg>",
        ["report: soft hyphens"] = () => Head + Repeat("a\u00AD", 45_000),
        ["report: hyphens"] = () => Head + Repeat("a-", 45_000),
        ["report: 10^4 rows"] = () => Head + "| a | b |\n|---|---|\n" + Repeat("| 1 | 2 |\n", 10_000),
        ["report: 10^4 columns"] = () => Head + Repeat("| a ", 10_000) + "|\n" + Repeat("|---", 10_000) + "|\n" + Repeat("| b ", 10_000) + "|\n",
        ["report: roots in roots"] = () => Head + "$$\n" + Repeat(@"\sqrt{", 190) + "x" + Repeat("}", 190) + "\n$$\n",
        ["report: quotations in quotations"] = () => Head + Repeat("> ", 95) + "x\n",
    };

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}

using System.Text;
using Colophon.Diagnostics;
using Colophon.Fuzzing;
using Colophon.Host;
using Colophon.Results;
using Colophon.Tests.Mathematics;
using Colophon.Tests.Store;
using SkiaSharp;

namespace Colophon.Tests.Fuzzing;

/// <summary>Valid inputs, and the words of their grammars.</summary>
/// <param name="Inputs">Valid inputs.</param>
/// <param name="Tokens">What has a meaning in the grammar.</param>
internal sealed record Corpus(byte[][] Inputs, byte[][] Tokens)
{
    /// <summary>How many bytes a broken input has at most: small ones reach as much code as large ones, in less time.</summary>
    public int Longest { get; init; } = 4_000;

    private const string Head = "---\ntitle: 'A *b*'\nauthor: [A, B]\nlang: en\ntoc: true\nseed: 7\nbibliography: references.bib\nmacros: { \\R: '\\mathbb{R}', \\n: '\\lVert #1 \\rVert' }\n---\n";
    private const string SvgHead = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 60\" width=\"90\">";
    private const int LongestExcerpt = 3_000;

    /// <summary>Front matter and Liquid; the templates and the manual of this repository among them.</summary>
    public static Corpus Template { get; } = new(
        [
            Bytes("---\ntitle: A\n---\n"),
            Bytes(Head + "{{ study.rows[0].risk | fixed: 2 }} {{ study.name | upcase }} {% if study.size > 3 %}a{% endif %}"),
            Bytes(Head + "# A\n\n{% for r in (1..3) %}{{ r }}{% endfor %}{% assign a = 'b' | append: 'c' %}{{ a }}\n"),
            Bytes(Head + "{% assign x = study.rows | map: 'risk' | first %}{% for r in study.rows reversed limit: 1 %}{{ r.risk | fixed: 2 }}{% else %}-{% endfor %}\n{% case x %}{% when 1, 2 %}a{% else %}b{% endcase %}"),
            Bytes(Head + "{% if study.error > 0.1 and study.size != 3 %}{{ study.error | percent: 1 | sign }}{% elsif x %}{% endif %}{% render 'parts/part.md', x: 1 %}{% include 'parts/part.md' %}{%- raw -%}{{{% endraw %}"),
            Bytes(Head + "{% capture c %}{{ study.name | upcase | append: 'x' | split: ' ' | join: ', ' }}{% endcapture %}{{ c }}{% cycle 'a', 'b' %}{% increment i %}{% comment %}x{% endcomment %}{% # note %}{{ (1..3) | sum }}"),
            .. Excerpts("Templates", "*.md").Take(20),
        ],
        Words("{{", "}}", "{%", "%}", "{%-", "-%}", "|", ":", ",", "'", "\"", ".", "[", "]", "(1..9)", "{% if true %}", "{% endif %}", "{% for i in (1..9) %}", "{% endfor %}", "{% break %}", "{% raw %}", "{% capture a %}", "{% endcapture %}", "study.error", "| fixed: 2", "| append: a", "| concat: a", "{% render 'report.md' %}", "---\n", "title: ", "- ", "&a ", "*a", "!!x ", "? ", "\uE000", "\uFEFF", "\r", "\0", "999999999999999999999"));

    /// <summary>Markdown with the engine’s extensions.</summary>
    public static Corpus Markdown { get; } = new(
        [
            Bytes("# A {#sec-a}\n\n\"Text\" *em* **st** `c` [l](u) $x^2$ @fig-a [@k, p. 1; -@b]^[note [a]].\n\n$$\nx\n$$ {#eq-a}\n\n[A *b*]{claim=K8}\n\n::: {.callout-note title=\"T\"}\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n: Cap {#tbl-a}\n:::\n\n[^1]: n\n    m\n\n<!-- c -->\n"),
            Bytes("![c](figure:study/curve){#fig-a width=5% alt=\"q\"}\n\n![d](drawing.svg){alt=x}\n\n> - a\n>   1. b\n\n    code\n\n```py\nx\n```\nSetext\n===\n[r]: u 't'\n\n- [r] &amp; a\\\n  b -- c ... 'd'\n***\n"),
            .. Excerpts("docs", "*.md"),
        ],
        Words("\n", "\n\n", "$", "$$", "$$\n", "[", "]", "](", "{", "}", ":::", "::: {.a}\n", "@", "@k", "`", "```\n", "*", "**", "_", "|", "|---|\n", "^[", "[^1]", "[^1]: ", "<", ">", "> ", "- ", "1. ", "    ", "\t", "\\", "\"", "'", "&#0;", "&amp;", "![", "<!--", "-->", "{#a}", "{claim=K8}", "===\n", "# ", "\u00A0", "\u00AD", "\u0301", "\uD83D", "\0", "javascript:", "data:"));

    /// <summary>LaTeX formulas.</summary>
    public static Corpus Formula { get; } = new(
        [.. FormulaSpecification.Formulas.Select(row => Bytes((string)row[0]))],
        Words("{", "}", "[", "]", "&", @"\\", "^", "_", "'", "$", "%", "#1", "~", " ", "\n", "\\", @"\left", @"\right", @"\middle", "(", "|", ".", @"\begin{matrix}", @"\end{matrix}", @"\begin{array}{c|c}", @"\hline", @"\frac", @"\sqrt[", @"\text{", @"\label{a}", @"\tag{", @"\not", @"\limits", @"\mathbf", @"\operatorname*{", @"\hspace{9em}", @"\substack{", @"\bigl", @"\displaystyle", @"\overset", @"\m", @"\x", @"\def\a{\a\a}\a", "\uE0000\uE001", "\uD835", "\0", "𝑥"));

    /// <summary>BibTeX.</summary>
    public static Corpus Bibliography { get; } = new(
        [
            Bytes("@string{p = \"P\"}\n@book{k, author = {von A, B and {C} and others}, title = {T $x$ \\emph{y} {\\\"o}}, publisher = p # {q}, year = 2001, edition = 2}\n"),
            Bytes("@article{b, author = \"D, E\", title = \"U {V}\", journal = {J}, pages = {1--2}, month = jan, doi = {10.1/x}}\n@comment{x {y}}\n@preamble{\"z\"}\n@inproceedings(d, title = {A \\`e \\ss \\& b}, booktitle = {C}, year = 1999)\n"),
            .. Excerpts("Templates", "*.bib"),
        ],
        Words("@", "{", "}", "(", ")", "\"", "=", ",", "#", "\\", "\\'", "\\emph{", "\\foo", "$", "~", "--", " and ", "others", "@book{", "@string{", "@comment{", "jan", "\n", "\r\n", "k", "%", "\0", "\u0301"));

    /// <summary>SVG drawings.</summary>
    public static Corpus Drawing { get; } = new(
        [
            Bytes(SvgHead + "<style>.a{fill:red;stroke:#123} #b,g{opacity:.5}/* c */</style><defs><clipPath id=\"c\"><rect x=\"1\" y=\"1\" width=\"9\" height=\"9\" rx=\"2\"/></clipPath><g id=\"b\"><path class=\"a\" d=\"M1 1h5v5c1-1 2-2 3 3s4 4 5 5q1 1 2 2t3 3a5 6 7 0 1 8 9zm2,2l3 3\"/></g></defs><use href=\"#b\" x=\"3\"/><g clip-path=\"url(#c)\" transform=\"translate(1 2) scale(2) rotate(30 1 1) skewX(3) matrix(1 0 0 1 2 3)\"><circle cx=\"5\" cy=\"5\" r=\"3\"/></g></svg>"),
            Bytes(SvgHead + "<text x=\"3\" y=\"9\" font-size=\"5\" text-anchor=\"middle\" font-weight=\"bold\">a<tspan dy=\"-2\" font-style=\"italic\">b</tspan> &amp; c</text><polyline points=\"1,1 2,2 3,1\" stroke=\"rgb(1,2,3)\" stroke-dasharray=\"1 2\" fill=\"none\"/><polygon points=\"1 1 2 2 3 1\" fill=\"hsl(9,9%,9%)\"/><ellipse cx=\"1\" cy=\"1\" rx=\"2\" ry=\"3\"/><line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\" stroke=\"blue\" stroke-width=\"2px\"/></svg>"),
        ],
        Words("<g>", "</g>", "<use href=\"#b\"/>", "<path d=\"M0 0", "\"/>", "<", ">", "&", "&lt;", "&a;", "\"", "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "<![CDATA[", "]]>", "<!--", "<?x ?>", "xmlns=\"\"", "<image href=\"http://a/b\"/>", "<script>", "url(#c)", "url(http://a)", "@import 'a';", "1e308", "-1e-308", "NaN", "%", "A1 1 0 0 0 1 1", "z", "{", "}", "clip-path=\"url(#c)\" ", "\0", "\uFFFF", "<tspan>", "em"));

    /// <summary>A PNG and a JPEG.</summary>
    public static Corpus Image { get; } = new(
        [Encoded(SKEncodedImageFormat.Png), Encoded(SKEncodedImageFormat.Jpeg)],
        [[0xFF, 0xD8], [0xFF, 0xD9], [0xFF, 0xC0], [0xFF, 0xDA], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0x7F, 0xFF, 0xFF, 0xFF], .. Words("IHDR", "IDAT", "IEND", "PLTE", "tRNS", "iCCP", "Exif")]);

    /// <summary>What an entry of the store holds.</summary>
    public static Corpus Entry { get; } = new(
        [SampleFindings.Entry().Bytes[("colophon entry 1\n".Length + 32)..]],
        [[0xFF, 0xFF, 0xFF, 0xFF, 0x07], [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0], [1], [2], [0x80], [0, 1, 1, 1], [1, 1, 1, 1, 1, 1]]);

    /// <summary>Results as the engine writes them.</summary>
    public static Corpus Results { get; } = new(
        [CanonicalJson.Write(SampleResults.All.Values), Bytes("{\n  \"a\": \"\u00E9\",\n  \"b\": [\n    0.1,\n    -3\n  ],\n  \"c\": true\n}\n")],
        Words("{", "}", "[", "]", ",", ":", "\"", "\n", "  ", "null", "true", "1e999", "-0", "0.10", "NaN", "\\u0000", "\\uD835", "\u00E9", "\uFEFF", "\0", "\"a\": 1,"));

    /// <summary>A file of tolerances.</summary>
    public static Corpus Tolerances { get; } = new(
        [
            Bytes("accepted: results.json\nfigures: 'figures/{name}.svg'\ntolerances:\n  - path: 'study.rows[*].risk'\n    ulps: 2\n    error: 1e-14\n    why: a tie\n  - path: 'a.**.b'\n    relative: 1e-9\n    why: b\n  - figure: 'study/*'\n    absolute: 0.05\n    why: c\n"),
            Bytes("accepted: results.json\n"),
        ],
        Words("accepted: ", "results.json", "../x", "/etc/passwd", "tolerances:\n", "  - ", "path: ", "[*]", "[0]", "*", "**", ".", "ulps: -1", "absolute: NaN", "error: 1e999", "why: ", "figure: ", "&a ", "*a", "!!x ", "---\n", "\t", "\"", "'", "{", "}", "\0", "\uFEFF"));

    /// <summary>A PDF that carries its numbers.</summary>
    public static Corpus Pdf { get; } = new(
        [VerifiablePdf()],
        Words("obj", "endobj", "1 0 R", "<<", ">>", "[", "]", "stream", "endstream", "/Length 99999999", "/Length -1", "/Filter/FlateDecode", "/Kids[1 0 R]", "/Count 999999999", "/Type/Page", "startxref", "xref", "trailer", "%%EOF", "/Prev 9", "(", ")", "<", ">", "/W[9 9 9]", "\0"))
    {
        Longest = 100_000,
    };

    /// <summary>Whole reports: front matter and a body of both grammars.</summary>
    public static Corpus Report { get; } = new(
        [.. Markdown.Inputs.Take(2).Select(body => (byte[])[.. Bytes(Head), .. body]), .. Template.Inputs.Take(3)],
        [.. Markdown.Tokens, .. Template.Tokens]);

    private static byte[][] Excerpts(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root(), folder), pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .Select(bytes => bytes.Length <= LongestExcerpt ? bytes : bytes[..LongestExcerpt]),
    ];

    private static byte[] Encoded(SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(7, 5);
        bitmap.Erase(SKColors.Teal);
        using var data = bitmap.Encode(format, 80);
        return data.ToArray();
    }

    private static byte[] VerifiablePdf()
    {
        var files = new InMemoryFiles().Add("Templates/a/report.md", "---\ntitle: A\n---\n\n# B\n\nIt is {{ study.error | fixed: 3 }}, in 1,234 trials.\n");
        return new ReportPipeline(files, "Templates/a/report.md", new DiagnosticBag()).MakeAsync(SampleResults.All, CancellationToken.None).GetAwaiter().GetResult()!.Pdf;
    }

    private static byte[][] Words(params string[] tokens) => [.. tokens.Select(Bytes)];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no folder above the tests has a global.json");
        }

        return folder.FullName;
    }
}

using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Results;
using Colophon.Templating;

namespace Colophon.Tests.Templating;

/// <summary>The test language of this phase: compose a body with the same few results, and see what was said.</summary>
internal sealed class Composing
{
    private const string Report = "Templates/energy/report.md";
    private const string Head = "---\ntitle: Energy\n---\n";

    private readonly InMemoryFiles _files = new();
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>The results of every test.</summary>
    public static ResultObject Values { get; } = Group(
        ("gaussian-equal", Group(
            ("bayes", Group(("error", new ResultNumber(0.13239851)))),
            ("perceptron", Group(("error", new ResultNumber(0.1412)), ("epochs", new ResultInteger(12345)))),
            ("name", new ResultText("equal variances")),
            ("converged", new ResultBoolean(true)))),
        ("gaussian-unequal", Group(
            ("bayes", Group(("error", new ResultNumber(0.0871)))),
            ("name", new ResultText("unequal variances")))),
        ("study", Group(
            ("rows", new ResultArray(
            [
                Group(("label", new ResultText("a")), ("error", new ResultNumber(0.25))),
                Group(("label", new ResultText("b")), ("error", new ResultNumber(0.125))),
                Group(("label", new ResultText("c")), ("error", new ResultNumber(0.0625))),
            ])),
            ("rate", new ResultNumber(0.05)),
            ("finding", new ResultText("*small*, $x < {{ y }}$")),
            ("odd", new ResultText("a \uE0005\uE001")),
            ("shift", new ResultNumber(-2.5)),
            ("tiny", new ResultNumber(1.234e-30)),
            ("ratio", new ResultNumber(double.NaN)),
            ("limit", new ResultNumber(double.PositiveInfinity)))));

    /// <summary>The text, once composed.</summary>
    public string Text => Markdown!.Text;

    /// <summary>What came out; null where nothing could.</summary>
    public ComposedMarkdown? Markdown { get; private set; }

    /// <summary>The values printed.</summary>
    public ImmutableArray<BoundValue> Printed => Markdown!.Values;

    /// <summary>What was said, one line each: place, code, message.</summary>
    public string[] Said => [.. _diagnostics.ToOrdered().Select(d => $"{d.Source} {d.Code} {d.Message}".Replace("Templates/energy/", "", StringComparison.Ordinal))];

    /// <summary>The hints of the only diagnostic.</summary>
    public string Hint => Assert.Single(Assert.Single(_diagnostics.ToOrdered()).Hints);

    /// <summary>Composes a body below a front matter of three lines: its first line is line 4.</summary>
    public static Composing Of(string body, params (string Path, string Text)[] parts)
    {
        var test = new Composing();
        foreach (var (path, text) in parts)
        {
            test._files.Add("Templates/energy/" + path, text);
        }

        return test.Compose(System.Text.Encoding.UTF8.GetBytes(Head + body));
    }

    /// <summary>Composes a whole file.</summary>
    public static Composing OfFile(byte[] file) => new Composing().Compose(file);

    /// <summary>The text with each value replaced by what it prints.</summary>
    public string Reading()
    {
        var text = Text;
        for (var i = 0; i < Printed.Length; i++)
        {
            text = text.Replace($"{ComposedMarkdown.ValueStart}{i}{ComposedMarkdown.ValueEnd}", Printed[i].Text, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>The text of a body that must compose without a word.</summary>
    public static string Read(string body, params (string Path, string Text)[] parts)
    {
        var test = Of(body, parts);
        Assert.Empty(test.Said);
        return test.Reading();
    }

    private static ResultObject Group(params (string Name, ResultNode Node)[] members) =>
        new(members.ToImmutableSortedDictionary(m => m.Name, m => m.Node, StringComparer.Ordinal));

    private Composing Compose(byte[] file)
    {
        _files.Add(Report, file);
        var results = ReportResults.Empty with { Values = Values };
        var frontMatter = new FrontMatter { Title = "Energy", TitleSource = new SourceSpan(Report, 2, 8) };
        Markdown = new TemplateComposer(_files, results, _diagnostics).Compose(Report, frontMatter);
        return this;
    }
}

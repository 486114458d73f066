using System.Collections.Immutable;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Parsing;
using Colophon.Results;
using Colophon.Templating;

namespace Colophon.Tests.Parsing;

/// <summary>Reads Markdown as the report Templates/report.md, and keeps what went wrong.</summary>
internal sealed class Reading
{
    private readonly DiagnosticBag _bag = new();

    private Reading()
    {
    }

    public required ReportDocument Document { get; init; }

    public required FrontMatter FrontMatter { get; init; }

    public InMemoryFiles Files { get; private init; } = new();

    public DiagnosticBag Bag => _bag;

    /// <summary>The blocks in short form.</summary>
    public string Dump => ModelDump.Of(Document.Blocks);

    /// <summary>"line:column code message | hint | hint", one line for each diagnostic.</summary>
    public string Diagnostics => DumpOf(_bag);

    /// <summary>Reads text; <c>«path=text»</c> stands for a value.</summary>
    public static Reading Of(string markdown, ReportResults? results = null, InMemoryFiles? files = null, FrontMatter? frontMatter = null)
    {
        var (text, values) = BindValues(markdown.ReplaceLineEndings("\n"));
        return Read(text, SourceMap.Identity("Templates/report.md", text), values, results, files, frontMatter);
    }

    /// <summary>Reads text that was put together from pieces of two files.</summary>
    public static Reading OfPieces(params ReadOnlySpan<(string Text, SourceSpan Source)> pieces)
    {
        var text = new StringBuilder();
        var map = ImmutableArray.CreateBuilder<SourcePiece>();
        foreach (var piece in pieces)
        {
            map.Add(new SourcePiece(text.Length, piece.Source));
            text.Append(piece.Text);
        }

        return Read(text.ToString(), new SourceMap(text.ToString(), map.ToImmutable()), [], null, null, null);
    }

    /// <summary>The same, where nothing may go wrong.</summary>
    public static string Clean(string markdown)
    {
        var reading = Of(markdown);
        Assert.Empty(reading.Diagnostics);
        return reading.Dump;
    }

    public static string DumpOf(DiagnosticBag bag) => string.Join('\n', bag.ToOrdered().Select(DumpOf));

    private static string DumpOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Source?.ToString().Replace("Templates/report.md:", "", StringComparison.Ordinal);
        return string.Join(" | ", new[] { $"{place} {diagnostic.Code} {diagnostic.Message}" }.Concat(diagnostic.Hints));
    }

    private static Reading Read(
        string text, SourceMap map, ImmutableArray<BoundValue> values, ReportResults? results, InMemoryFiles? files, FrontMatter? frontMatter)
    {
        var bag = new DiagnosticBag();
        files ??= new InMemoryFiles();
        frontMatter ??= new FrontMatter { Title = "Report", TitleSource = new SourceSpan("Templates/report.md", 2, 8) };
        var composed = new ComposedMarkdown { FrontMatter = frontMatter, Text = text, SourceMap = map, Values = values };
        var document = new MarkdownReader(files, results ?? ReportResults.Empty, bag).Read(composed);
        var reading = new Reading { Document = document, FrontMatter = frontMatter, Files = files };
        foreach (var diagnostic in bag.ToOrdered())
        {
            reading._bag.Add(diagnostic.Code, diagnostic.Source, diagnostic.Message, diagnostic.Hints.AsSpan());
        }

        return reading;
    }

    private static (string Text, ImmutableArray<BoundValue> Values) BindValues(string markdown)
    {
        var values = ImmutableArray.CreateBuilder<BoundValue>();
        var text = new StringBuilder();
        foreach (var part in markdown.Split('«'))
        {
            var end = part.IndexOf('»', StringComparison.Ordinal);
            if (end < 0)
            {
                text.Append(part);
                continue;
            }

            text.Append(ComposedMarkdown.ValueStart).Append(values.Count).Append(ComposedMarkdown.ValueEnd).Append(part, end + 1, part.Length - end - 1);
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            values.Add(new BoundValue(part[..equals], part[(equals + 1)..end], part[(equals + 1)..end], ""));
        }

        return (text.ToString(), values.ToImmutable());
    }
}

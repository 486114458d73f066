using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Resolving;
using Colophon.Results;
using Colophon.Templating;
using Colophon.Tests.Checking;
using Colophon.Tests.Parsing;

namespace Colophon.Tests.Resolving;

/// <summary>Reads and resolves Markdown as the report Templates/report.md with the bibliography Templates/references.bib.</summary>
internal sealed class Resolved
{
    private readonly DiagnosticBag _bag;

    private Resolved(ReportDocument document, DiagnosticBag bag)
    {
        Document = document;
        _bag = bag;
    }

    public ReportDocument Document { get; }

    /// <summary>The blocks in short form; no-break spaces are shown as "~".</summary>
    public string Dump => ModelDump.Of(Document.Blocks).Replace('\u00A0', '~');

    public string Diagnostics => Reading.DumpOf(_bag);

    public static Resolved Of(string markdown, string? bibtex = null, bool numberSections = true)
    {
        var files = new InMemoryFiles();
        if (bibtex is not null)
        {
            files.Add("Templates/references.bib", bibtex);
        }

        return Of(markdown, files, new FrontMatter
        {
            Title = "Report",
            TitleSource = new SourceSpan("Templates/report.md", 2, 8),
            NumberSections = numberSections,
            Bibliographies = bibtex is null ? [] : [("Templates/references.bib", new SourceSpan("Templates/report.md", 3, 15))],
        });
    }

    public static Resolved Of(string markdown, InMemoryFiles files, FrontMatter frontMatter)
    {
        var results = ReportResults.Empty with
        {
            Figures = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create<string, Picture>("a/b", new VectorPicture(10, 10, []))]),
        };
        var reading = Reading.Of(markdown, SampleClaims.AddTo(results, SampleClaims.All), files, frontMatter);
        return new Resolved(new ReferenceResolver(files, reading.Bag).Resolve(reading.Document, frontMatter), reading.Bag);
    }

    /// <summary>The blocks, where nothing may go wrong.</summary>
    public static string Clean(string markdown, string? bibtex = null)
    {
        var resolved = Of(markdown, bibtex);
        Assert.Equal("", resolved.Diagnostics);
        return resolved.Dump;
    }
}

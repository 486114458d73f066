using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Colophon.Diagnostics;
using Colophon.Drifting;
using Colophon.Host;
using Colophon.Mathematics;
using Colophon.Mathematics.Writing;
using Colophon.Model;
using Colophon.Parsing;
using Colophon.Pictures;
using Colophon.Resolving;
using Colophon.Resolving.Bibliographies;
using Colophon.Results;
using Colophon.Store;
using Colophon.Templating;
using Colophon.Verifying;

namespace Colophon.Fuzzing;

/// <summary>One way in for every kind of input that comes from outside.</summary>
/// <param name="input">The bytes.</param>
/// <returns>How they ended.</returns>
/// <exception cref="BrokenPromiseException">The engine did not keep what it promises.</exception>
internal delegate FuzzOutcome FuzzTarget(ReadOnlySpan<byte> input);

/// <summary>The ways into the engine, each as a method that takes bytes, whatever they are.</summary>
/// <remarks>Every exception but <see cref="BrokenPromiseException"/> is a crash as well: no entry point here documents one.</remarks>
internal static class FuzzTargets
{
    private const string Folder = "Templates/sample/";
    private const string ReportFile = Folder + "report.md";
    private const string ResultsFile = "results.json";
    private const string TolerancesFile = "drift.yaml";
    private const string BibliographyFile = Folder + "references.bib";

    private static readonly FrontMatter _frontMatter = new()
    {
        Title = "Sample",
        TitleSource = new SourceSpan(ReportFile, 1, 1),
        Bibliographies = [(BibliographyFile, new SourceSpan(ReportFile, 1, 1))],
        Macros = ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            [KeyValuePair.Create(@"\m", new MathMacro(@"\frac{#1}{\m", 1, new SourceSpan(ReportFile, 1, 1))), KeyValuePair.Create(@"\x", new MathMacro("{#1#1}", 1, new SourceSpan(ReportFile, 1, 1)))]),
    };

    /// <summary>All targets by name.</summary>
    public static ImmutableSortedDictionary<string, FuzzTarget> All { get; } = ImmutableSortedDictionary.CreateRange<string, FuzzTarget>(
        StringComparer.Ordinal,
        [
            new("bibliography", Bibliography),
            new("drawing", Drawing),
            new("entry", Entry),
            new("formula", Formula),
            new("image", Image),
            new("markdown", Markdown),
            new("pdf", Pdf),
            new("report", Report),
            new("results", Results),
            new("template", Template),
            new("tolerances", Tolerances),
        ]);

    /// <summary>A report’s main template: front matter and Liquid, composed to Markdown.</summary>
    public static FuzzOutcome Template(ReadOnlySpan<byte> input)
    {
        var files = FilesWith(ReportFile, input);
        var said = new Said(files);
        var frontMatter = FrontMatterReader.Read(files, ReportFile, said.Diagnostics);
        var composed = new TemplateComposer(files, SampleResults.All, said.Diagnostics).Compose(ReportFile, frontMatter ?? _frontMatter);
        return said.Outcome(composed is not null);
    }

    /// <summary>Markdown with the engine’s extensions, read and resolved.</summary>
    public static FuzzOutcome Markdown(ReadOnlySpan<byte> input)
    {
        var files = FilesWith(ReportFile, input);
        var said = new Said(files);
        if (TemplateSource.Read(files, ReportFile, said.Diagnostics) is { } source)
        {
            Read(source, files, said.Diagnostics);
        }

        return said.Outcome(hasResult: true);
    }

    /// <summary>A bibliography, of which every entry is cited.</summary>
    public static FuzzOutcome Bibliography(ReadOnlySpan<byte> input)
    {
        var entries = BibtexParser.Parse(BibliographyFile, Text(input).TrimStart('\uFEFF'), new DiagnosticBag());
        var cited = entries.Select(entry => entry.Key).Where(key => key.All(char.IsAsciiLetterOrDigit)).Distinct(StringComparer.Ordinal);
        var files = FilesWith(BibliographyFile, input).Add(ReportFile, string.Concat(cited.Select(key => $"@{key} [see @{key}, p. 1]\n")));
        var said = new Said(files);
        Read(TemplateSource.Read(files, ReportFile, said.Diagnostics)!, files, said.Diagnostics);
        return said.Outcome(hasResult: true);
    }

    /// <summary>A formula in LaTeX, inline and displayed, with macros that call themselves.</summary>
    public static FuzzOutcome Formula(ReadOnlySpan<byte> input)
    {
        var latex = Text(input);
        var said = new Said(FilesWith(ReportFile, Encoding.UTF8.GetBytes(latex.ReplaceLineEndings(" "))));
        foreach (var isDisplay in (ReadOnlySpan<bool>)[false, true])
        {
            var context = new LatexContext
            {
                Locate = offset => new SourceSpan(ReportFile, 1, offset + 1),
                Diagnostics = said.Diagnostics,
                IsDisplay = isDisplay,
                Macros = _frontMatter.Macros,
            };
            var written = new StringBuilder();
            MathMLWriter.Write(written, LatexParser.Parse(latex, context).Root, isDisplay);
            XDocument.Parse(written.ToString());
        }

        return said.Outcome(hasResult: true);
    }

    /// <summary>An SVG drawing, read and written again.</summary>
    public static FuzzOutcome Drawing(ReadOnlySpan<byte> input)
    {
        var said = new Said(FilesWith(ReportFile, "x"u8));
        var picture = SvgReader.Read(Text(input), new SourceSpan(ReportFile, 1, 1), said.Diagnostics);
        if (picture is not null)
        {
            XDocument.Parse(SvgWriter.Write(picture, "a drawing"));
        }

        return said.Outcome(picture is not null);
    }

    /// <summary>A PNG or JPEG image.</summary>
    public static FuzzOutcome Image(ReadOnlySpan<byte> input)
    {
        var said = new Said(FilesWith(ReportFile, "x"u8));
        return said.Outcome(RasterReader.Read(input.ToArray(), new SourceSpan(ReportFile, 1, 1), said.Diagnostics) is not null);
    }

    /// <summary>What an entry of the store holds after its digest, which is made to agree: chance alone would never get past it.</summary>
    public static FuzzOutcome Entry(ReadOnlySpan<byte> input) => EntryFormat.Read(EntryFormat.Sealed(input)) is null ? FuzzOutcome.Refused : FuzzOutcome.Result;

    /// <summary>Accepted results, which give the same bytes when they are written again.</summary>
    public static FuzzOutcome Results(ReadOnlySpan<byte> input)
    {
        var said = new Said(FilesWith(ResultsFile, input));
        var results = CanonicalJsonReader.Read(ResultsFile, input, said.Diagnostics);
        if (results is not null && !input.SequenceEqual(CanonicalJson.Write(results)))
        {
            throw new BrokenPromiseException("results that were read are written otherwise");
        }

        return said.Outcome(results is not null);
    }

    /// <summary>What says which results were accepted, and what may drift how far.</summary>
    public static FuzzOutcome Tolerances(ReadOnlySpan<byte> input)
    {
        var files = FilesWith(TolerancesFile, input).Add(ResultsFile, "{}");
        var said = new Said(files);
        return said.Outcome(new DriftSettingsReader(TolerancesFile, said.Diagnostics).Read(files) is not null);
    }

    /// <summary>A PDF that somebody wants to be verified; the outcome is whether it could be read, whatever was then found in it.</summary>
    public static FuzzOutcome Pdf(ReadOnlySpan<byte> input)
    {
        var verification = Verification.Of(input.ToArray(), "sample.pdf");
        using var printed = new StringWriter(CultureInfo.InvariantCulture);
        new DiagnosticPrinter(printed, FilesWith(ReportFile, "x"u8), useColour: false).Print(verification.Findings);
        return verification.Findings.Any(finding => finding.Code == DiagnosticCodes.UnreadablePdf) ? FuzzOutcome.Refused : FuzzOutcome.Result;
    }

    /// <summary>A whole report from its main template, through all phases to both outputs.</summary>
    public static FuzzOutcome Report(ReadOnlySpan<byte> input)
    {
        var files = FilesWith(ReportFile, input);
        var said = new Said(files);
        var outputs = new ReportPipeline(files, ReportFile, said.Diagnostics).MakeAsync(SampleResults.All, CancellationToken.None).GetAwaiter().GetResult();
        return said.Outcome(outputs is not null);
    }

    private static void Read(TemplateSource source, InMemoryFiles files, DiagnosticBag diagnostics)
    {
        var composed = new ComposedMarkdown
        {
            FrontMatter = _frontMatter,
            Text = source.Text,
            SourceMap = SourceMap.Identity(ReportFile, source.Text),
            Values = [],
        };
        var parsed = new MarkdownReader(files, SampleResults.All, diagnostics).Read(composed);
        new ReferenceResolver(files, diagnostics).Resolve(parsed, _frontMatter);
    }

    private static InMemoryFiles FilesWith(string path, ReadOnlySpan<byte> input) => new InMemoryFiles()
        .Add(ReportFile, "x")
        .Add(Folder + "parts/part.md", "{{ study.error | fixed: 2 }} {{ x }}\n")
        .Add(Folder + "drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1L8 8\" stroke=\"red\"/></svg>")
        .Add(BibliographyFile, "@book{k, title = {T}, author = {A}, publisher = {P}, year = 2001}\n")
        .Add(path, input.ToArray());

    private static string Text(ReadOnlySpan<byte> input) => Encoding.UTF8.GetString(input);
}

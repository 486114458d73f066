using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Tests.Layout;

/// <summary>Writes a report block by block and prints it. Numbered words ("w1 w2 …") make every word findable.</summary>
internal sealed class ReportDraft
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private int _word;
    private int _line;

    public DiagnosticBag Diagnostics { get; } = new();

    public int Threads { get; init; } = -1;

    public ImmutableArray<Block> Abstract { get; init; } = [];

    public ReportMetadata Metadata { get; init; } = new() { Title = [], PlainTitle = "", TableOfContents = false };

    public static SourceSpan At(int line) => new("report.md", line, 1);

    public static ImmutableArray<Inline> Inlines(string text) => text.Length == 0 ? [] : [new Text(text)];

    public static Paragraph Prose(string text) => new() { Source = At(1), Content = Inlines(text) };

    public static VectorPicture Picture(double width, double height) =>
        new(width, height, [new PicturePath([new(PathVerb.Move, 0, 0), new(PathVerb.Line, width, height)]) { Stroke = Color.Black }]);

    public string Words(int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => string.Create(CultureInfo.InvariantCulture, $"w{++_word}")));

    public ReportDraft Add(params ReadOnlySpan<Block> blocks)
    {
        _blocks.AddRange(blocks);
        return this;
    }

    public ReportDraft Paragraph(string text, params ReadOnlySpan<Inline> more) =>
        Add(new Paragraph { Source = Here(), Content = [new Text(text), .. more] });

    /// <summary>A paragraph of so many numbered words.</summary>
    public ReportDraft Paragraph(int words) => Paragraph(Words(words));

    /// <summary>So many paragraphs of one line each.</summary>
    public ReportDraft Lines(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Paragraph(Words(1));
        }

        return this;
    }

    public ReportDraft Heading(int level, string text, string? number = null, string? id = null) =>
        Add(new Heading { Source = Here(), Level = level, Content = Inlines(text), Number = number, Id = id ?? "sec-" + text.Replace(' ', '-') });

    public ReportDraft Figure(double width, double height, string? number = null, string caption = "", double? share = null) => Add(new FigureBlock
    {
        Source = Here(),
        Id = number is null ? null : "fig-" + number,
        Number = number,
        Caption = Inlines(caption),
        AlternativeText = "a line",
        Width = share,
        Picture = Picture(width, height),
    });

    /// <summary>A table whose cells say where they are: "r2c1".</summary>
    public ReportDraft Table(int rows, int columns = 2, string? number = null, string caption = "") => Add(new TableBlock
    {
        Source = Here(),
        Id = number is null ? null : "tbl-" + number,
        Number = number,
        Caption = Inlines(caption),
        Columns = [.. Enumerable.Repeat(ColumnAlignment.Left, columns)],
        Head = [[.. Enumerable.Range(1, columns).Select(column => Cell("head", column))]],
        Body = [.. Enumerable.Range(1, rows).Select(row => ImmutableArray.CreateRange(Enumerable.Range(1, columns).Select(column => Cell("r", row, column))))],
    });

    public ReportDraft Equation(MathNode math, params ImmutableArray<EquationLabel> labels) =>
        Add(new EquationBlock { Source = Here(), Math = math, Latex = "x", Labels = labels });

    public ReportDocument ToDocument() => new() { Metadata = Metadata, Abstract = Abstract, Blocks = _blocks.ToImmutable() };

    public PagedDocument LayOut() =>
        new ReportLayout(FontSet.Default, Diagnostics) { MaxDegreeOfParallelism = Threads }.LayOut(ToDocument());

    public PrintedReport Print() => new(LayOut());

    private static ImmutableArray<Inline> Cell(string prefix, params int[] place) =>
        Inlines(string.Create(CultureInfo.InvariantCulture, $"{prefix}{string.Join('c', place)}"));

    private SourceSpan Here() => At(++_line);
}

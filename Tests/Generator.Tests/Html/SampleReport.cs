using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Pictures;

namespace Colophon.Tests.Html;

/// <summary>A report with every construct of the model, and short words to make parts of one.</summary>
internal static class SampleReport
{
    public static readonly SourceSpan Source = new("report.md", 1, 1);

    /// <summary>One red pixel, shown large.</summary>
    public static readonly RasterPicture Pixel = new(45, 30, 1, 1, [255, 0, 0], default, [.. Convert.FromBase64String(PixelFile)], "image/png");

    /// <summary>The pixel's file.</summary>
    public const string PixelFile = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

    /// <summary>x = 1.</summary>
    public static readonly MathNode Formula = new MathRow([X, new MathOperator("=") { Class = OperatorClass.Relation, LeftSpace = 0.278, RightSpace = 0.278 }, new MathNumber("1")]);

    private static MathIdentifier X => new("𝑥");

    public static ReportDocument Whole { get; } = new()
    {
        Metadata = new ReportMetadata
        {
            Title = [.. Words("The perceptron and the "), new Emphasis(Words("best possible")), .. Words(" line")],
            PlainTitle = "The perceptron and the best possible line",
            Subtitle = Words("An experiment with two Gaussians"),
            Authors = ["Ada Lovelace", "Thomas Bayes"],
            Date = "23 November 2026",
            Keywords = ["perceptron", "Bayes rule"],
        },
        Abstract = [Paragraph("Two classes are drawn from Gaussian densities, and a line is to part them. We compare the line that a perceptron finds with the one that errs least, and find that they differ by less than the width of a hair — provided that the classes are of equal size.")],
        Blocks =
        [
            new Heading { Source = Source, Level = 1, Id = "sec-introduction", Number = "1", Content = Words("Introduction") },
            Text(
                Plain("Of the plane’s mass the perceptron errs on "),
                Value("gaussian-equal.perceptron.error", "0.13187654321", "13.19 %"),
                Plain(", against "),
                Value("gaussian-equal.bayes.error", "0.1318", "13.18 %"),
                Plain(" for the Bayes rule ("),
                new CrossReference("eq-rule", Source, Words("Equation 1")),
                Plain(", "),
                new CrossReference("fig-line", Source, Words("Figure 1")),
                Plain(", "),
                new Citation([], false, Source, [new Model.Text("["), new Link(Words("Haykin 2009"), "#ref-haykin2009", null), new Model.Text(", ch. 1]")]),
                Plain(")."),
                new Footnote(1, [Paragraph("The plane’s mass is the integral of the density over it.")]),
                new SoftBreak(),
                Plain("A formula such as "),
                new InlineMath(Formula, "x = 1"),
                Plain(" stands on the baseline, and "),
                new CodeSpan("if (a < b && c) { }"),
                Plain(" keeps its letters. See "),
                new Link([.. Words("the "), new Emphasis(Words("project’s")), .. Words(" page")], "https://example.org/?a=1&b=2", "A \"title\""),
                Plain(" or "),
                new Link(Words("the next section"), "#sec-method", null),
                Plain(". "),
                new Strong([.. Words("Strong and "), new Emphasis(Words("both at once"))]),
                Plain(", then"),
                new HardBreak(),
                Plain("a new line with a small picture "),
                new InlinePicture(new VectorPicture(12, 12, [Disc(6, 6, 4, new Color(200, 30, 30))]), "a red disc"),
                Plain(" in it.")),
            new Heading { Source = Source, Level = 2, Id = "sec-data", Number = "1.1", Content = [.. Words("Where the "), new InlineMath(X, "x"), .. Words(" come from"), new Footnote(2, [Paragraph("A note on a heading, with code:"), new CodeBlock { Source = Source, Text = "x" }])] },
            new BlockQuote { Source = Source, Content = [Paragraph("All models are wrong, but some are useful. The practical question is how wrong they have to be to not be useful.")] },
            new ListBlock
            {
                Source = Source,
                IsOrdered = false,
                IsTight = true,
                Items = [[Paragraph("tight one")], [Paragraph("tight two"), new ListBlock { Source = Source, IsOrdered = true, IsTight = true, Start = 3, Items = [[Paragraph("third")], [Paragraph("fourth")]] }]],
            },
            new ListBlock { Source = Source, IsOrdered = true, IsTight = false, Items = [[Paragraph("A loose item has paragraphs."), Paragraph("Even two of them.")], [Paragraph("Another.")]] },
            new Heading { Source = Source, Level = 1, Id = "sec-method", Number = "2", Content = Words("Method") },
            Paragraph("The rule that errs least assigns a point to the class of the larger posterior density. For two Gaussians of equal covariance it is linear, as is the perceptron’s; the two lines can be laid over each other and compared."),
            new EquationBlock { Source = Source, Math = Formula, Latex = "x = 1", Labels = [new EquationLabel(0, "eq-rule", "1", Source)] },
            Paragraph("Several lines line up at their relations, and those that have names have numbers."),
            Lines(new EquationLabel(0, "eq-first", "2", Source), new EquationLabel(1, "eq-second", "3", Source)),
            Lines(),
            new FigureBlock { Source = Source, Id = "fig-line", Number = "1", Caption = Words("The data of both classes, the Bayes line (solid) and the perceptron’s (dashed)."), AlternativeText = "Two clouds of points & a line between them", Width = 0.8, Picture = Plot() },
            new FigureBlock { Source = Source, Caption = [], AlternativeText = "one pixel", Picture = Pixel },
            new Heading { Source = Source, Level = 2, Id = "sec-results", Number = "2.1", Content = Words("Results") },
            Table("tbl-errors", "1"),
            new TableBlock { Source = Source, Columns = [ColumnAlignment.Left], Head = [], Body = [[Words("no head, no caption")]] },
            new Callout { Source = Source, Kind = CalloutKind.Note, Title = Words("Correction"), Content = [Paragraph("The first edition drew the classes with unequal covariance. This one does not.")] },
            new Callout { Source = Source, Kind = CalloutKind.Tip, Title = Words("Tip"), Content = [Paragraph("Shuffle the data before every pass.")] },
            new Callout { Source = Source, Kind = CalloutKind.Important, Title = Words("Important"), Content = [Paragraph("The seed is part of the result.")] },
            new Callout { Source = Source, Kind = CalloutKind.Caution, Title = Words("Caution"), Content = [Paragraph("A small step is slow, a large one restless.")] },
            new Callout { Source = Source, Kind = CalloutKind.Warning, Title = Words("Warning"), Content = [Paragraph("With classes that overlap the perceptron never comes to rest.")] },
            new CodeBlock { Source = Source, Language = "csharp", Text = "while (errors > 0)\n{\n    w += rate * (target - Output(x)) * x; // the perceptron's rule, one step at a time, which is a long comment\n}" },
            new ThematicBreak { Source = Source },
            new Heading { Source = Source, Level = 3, Id = "deep", Number = "2.1.1", Content = Words("A third level") },
            Paragraph("Text below a third level, with Greek λόγος, Polish źdźbło, Cyrillic слово and an arrow →."),
            new Heading { Source = Source, Level = 4, Id = "deeper", Number = "2.1.1.1", Content = Words("A fourth level") },
            Paragraph("Text below a fourth level."),
            new Heading { Source = Source, Level = 6, Id = "deepest", IsNumbered = false, Content = Words("A sixth level") },
            Paragraph("Text below the sixth and last level."),
            new Heading { Source = Source, Level = 1, Id = "references", IsNumbered = false, Content = Words("References") },
            new Bibliography { Source = Source, Entries = [new BibliographyEntry("ref-haykin2009", [.. Words("Haykin, S. (2009). "), new Emphasis(Words("Neural Networks and Learning Machines")), .. Words(", 3rd ed. Pearson.")]), new BibliographyEntry("ref-rosenblatt1958", Words("Rosenblatt, F. (1958). The perceptron: a probabilistic model for information storage and organization in the brain. Psychological Review 65(6), 386–408."))] },
        ],
    };

    public static ReportDocument With(params Block[] blocks) => new()
    {
        Metadata = new ReportMetadata { Title = Words("Title"), PlainTitle = "Title" },
        Blocks = [.. blocks],
    };

    public static ImmutableArray<Inline> Words(string words) => [new Text(words)];

    public static Paragraph Paragraph(string words) => Text(Plain(words));

    public static Paragraph Text(params Inline[] inlines) => new() { Source = Source, Content = [.. inlines] };

    public static Inline Plain(string words) => new Text(words);

    public static Inline Value(string path, string fullPrecision, string text) => new BoundValueInline(new BoundValue(path, fullPrecision, text, ""));

    public static TableBlock Table(string? id, string? number) => new()
    {
        Source = Source,
        Id = id,
        Number = number,
        Caption = Words("Exact errors of each rule, in per cent of the plane’s mass."),
        Columns = [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Center, ColumnAlignment.Right],
        Head = [[[], Words("Error"), Words("Converged"), Words("Epochs until rest")]],
        Body = [[Words("Bayes"), [Value("a.b", "13.18", "13.18")], Words("—"), Words("—")], [Words("Perceptron"), Words("13.19"), Words("no"), Words("10000")], [Words("Network"), Words("9.02"), Words("yes"), Words("412")]],
    };

    public static EquationBlock Lines(params EquationLabel[] labels) => new()
    {
        Source = Source,
        Latex = "…",
        Math = new MathTable([[X, Formula], [new MathRow([X, new MathText(" for all ")]), Formula], [X]]) { Alignments = [ColumnAlignment.Right, ColumnAlignment.Left], ColumnGaps = [0, 2], IsDisplayStyle = true },
        Labels = [.. labels],
    };

    private static VectorPicture Plot()
    {
        const string Svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="480" height="300">
              <rect width="480" height="300" fill="white"/>
              <path d="M40 10V260H470" fill="none" stroke="black"/>
              <clipPath id="c"><rect x="40" y="10" width="430" height="250"/></clipPath>
              <g clip-path="url(#c)">
                <g fill="#1f77b4"><circle cx="120" cy="80" r="4"/><circle cx="160" cy="120" r="4"/><circle cx="190" cy="60" r="4"/></g>
                <g fill="#ff7f0e"><circle cx="320" cy="180" r="4"/><circle cx="360" cy="220" r="4"/><circle cx="290" cy="200" r="4"/></g>
                <path d="M60 280L440 20" stroke="#2ca02c" stroke-width="2"/>
                <path d="M80 280L430 10" stroke="#d62728" stroke-width="2" stroke-dasharray="6 4"/>
              </g>
              <text x="255" y="292" font-size="14" text-anchor="middle">first coordinate x₁</text>
              <text transform="translate(20 135) rotate(-90)" font-size="14" font-weight="bold" text-anchor="middle">second</text>
            </svg>
            """;
        return SvgReader.Read(Svg, Source, new DiagnosticBag())!;
    }

    private static PicturePath Disc(double x, double y, double r, Color fill) => new(Colophon.Pictures.Svg.Outlines.Ellipse(x, y, r, r)) { Fill = fill };
}

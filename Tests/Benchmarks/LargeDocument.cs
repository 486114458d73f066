using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Model;
using Colophon.Pdf;
using Colophon.Running;

namespace Colophon.Benchmarks;

/// <summary>
/// A document of many sections, each of 3 paragraphs of 80 words, 4 displayed and 6 inline formulas, an 8×5 table and a vector
/// figure of 200 points.
/// </summary>
internal static class LargeDocument
{
    /// <summary>The argument that makes this program set the document instead of timing it.</summary>
    public const string Verb = "large-document";

    private const string Words =
        "the of and to in is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years much where your way down should because long each just state people those too mr little good very make world still see own work men day get here old life both between being under never same another know while last might us great year go come since against right came take three himself few house use during without again place american around however home small found mrs thought went say part once general high upon school every hyphenation probability distribution classification backpropagation experiment reproducible regularisation";

    /// <summary>Makes a document of a number of sections; the same one every time.</summary>
    public static ReportDocument Make(int sections)
    {
        var random = new RandomStreams(1, "large-document")["words"];
        var words = Words.Split(' ');
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < sections; i++)
        {
            AddSection(blocks, i, random, words);
        }

        return new ReportDocument
        {
            Metadata = new ReportMetadata { Title = [new Text("A large document")], PlainTitle = "A large document" },
            Blocks = blocks.ToImmutable(),
        };
    }

    /// <summary>How many sections are set where the command line names no number.</summary>
    public const int CommonSections = 400;

    /// <summary>Sets a document of some sections, writes it, and prints the time and the greatest memory that took.</summary>
    public static void SetAndMeasure(int sections, TextWriter output)
    {
        var document = Make(sections);
        var started = Stopwatch.GetTimestamp();
        var pages = new ReportLayout(FontSet.Default, new DiagnosticBag()).LayOut(document);
        var laidOut = Stopwatch.GetElapsedTime(started);
        var pdf = PdfWriter.Write(pages);
        var written = Stopwatch.GetElapsedTime(started);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{pages.Pages.Length} pages, {pdf.Length / 1024} KiB: laid out in {laidOut.TotalSeconds:F2} s, written after {written.TotalSeconds:F2} s, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MiB"));
    }

    private static void AddSection(ImmutableArray<Block>.Builder blocks, int section, RandomStream random, string[] words)
    {
        var id = section.ToString(CultureInfo.InvariantCulture);
        blocks.Add(new Heading { Source = default, Level = 1, Id = "sec-" + id, Number = id, Content = [new Text(Sentence(random, words, 4))] });
        for (var paragraph = 0; paragraph < 3; paragraph++)
        {
            blocks.Add(new Paragraph { Source = default, Content = RunningText(random, words) });
            AddEquation(blocks, random);
        }

        AddEquation(blocks, random);
        blocks.Add(Table(id, random, words));
        blocks.Add(Figure(id, random));
    }

    private static ImmutableArray<Inline> RunningText(RandomStream random, string[] words) =>
    [
        new Text(Sentence(random, words, 30) + " "),
        InlineFormula(random),
        new Text(" " + Sentence(random, words, 25) + " "),
        InlineFormula(random),
        new Text(" " + Sentence(random, words, 25)),
    ];

    private static InlineMath InlineFormula(RandomStream random)
    {
        var latex = Formulas.InlineLatex[random.NextInt32(Formulas.InlineLatex.Length)];
        return new InlineMath(Formulas.Parse(latex, isDisplay: false), latex);
    }

    private static void AddEquation(ImmutableArray<Block>.Builder blocks, RandomStream random)
    {
        var latex = Formulas.Latex[random.NextInt32(Formulas.Latex.Length)];
        blocks.Add(new EquationBlock { Source = default, Latex = latex, Math = Formulas.Parse(latex, isDisplay: true) });
    }

    private static TableBlock Table(string id, RandomStream random, string[] words) => new()
    {
        Source = default,
        Id = "tbl-" + id,
        Number = id,
        Caption = [new Text(Sentence(random, words, 10))],
        Columns = [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Right],
        Head = [Row("Rule", "Mean", "Deviation", "First", "Last")],
        Body =
        [
            .. Enumerable.Range(0, 8).Select(row => Row(
                [words[random.NextInt32(words.Length)], .. Enumerable.Range(0, 4).Select(_ => random.NextDouble().ToString("F4", CultureInfo.InvariantCulture))])),
        ],
    };

    private static ImmutableArray<ImmutableArray<Inline>> Row(params string[] cells) => [.. cells.Select(cell => ImmutableArray.Create<Inline>(new Text(cell)))];

    private static FigureBlock Figure(string id, RandomStream random)
    {
        var segments = Enumerable.Range(0, 200).Select(i => new PathSegment(i == 0 ? PathVerb.Move : PathVerb.Line, i * 1.5, 100 * random.NextDouble()));
        return new FigureBlock
        {
            Source = default,
            Id = "fig-" + id,
            Number = id,
            Caption = [new Text("A random walk.")],
            AlternativeText = "A jagged line.",
            Picture = new VectorPicture(300, 100, [new PicturePath([.. segments]) { Stroke = Color.Black, StrokeWidth = 0.5 }]),
        };
    }

    private static string Sentence(RandomStream random, string[] words, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => words[random.NextInt32(words.Length)]));
}

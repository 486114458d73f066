using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Layout.Formulas;
using Colophon.Layout.Paragraphs;
using Colophon.Layout.Pictures;
using Colophon.Model;
using static Colophon.Tests.Layout.Paragraphs.SetText;

namespace Colophon.Tests.Layout.Paragraphs;

public class InlineFormulaTests
{
    private static readonly InlineMath Formula = new(new MathRow([]), "a = b + c");

    [Fact]
    public void A_formula_is_a_child_element_that_says_its_LaTeX_and_stands_on_the_baseline()
    {
        var paragraph = new StructureElement(StructureRole.Paragraph);

        var line = Assert.Single(Lines(300, paragraph, new Text("So "), Formula, new Text(".")));

        var element = Assert.Single(paragraph.Children);
        Assert.Equal((StructureRole.Formula, "a = b + c"), (element.Role, element.AlternativeText));
        Assert.Equal([-7, -7, -7], Pieces(line).Select(rule => rule.Y));
        Assert.All(Pieces(line), rule => Assert.Same(element, rule.Structure));
    }

    [Fact]
    public void Pieces_on_one_line_keep_the_space_between_them()
    {
        var line = Assert.Single(Lines(300, null, Formula));

        Assert.Equal([0, 25, 49], Pieces(line).Select(rule => rule.X));
        Assert.Equal(79, line.Width, 9);
    }

    [Fact]
    public void A_formula_breaks_between_its_pieces_only_and_the_space_there_is_dropped()
    {
        var lines = Lines(44, null, Formula);

        Assert.Equal([1, 1, 1], lines.Select(line => Pieces(line).Count));
        Assert.All(lines, line => Assert.Equal(0, Pieces(line)[0].X, 9));
        Assert.All(lines, line => Assert.InRange(line.Width, 20, 30));
    }

    [Fact]
    public void Punctuation_stays_with_a_formula() =>
        Assert.Equal(["(", "", ")."], Lines(1, null, new Text("("), Formula, new Text(").")).Select(SetText.Text));

    [Fact]
    public void A_line_is_as_tall_as_the_formula_in_it()
    {
        var line = Assert.Single(Lines(300, null, Formula));

        Assert.Equal((12, 5), (line.Ascent, line.Depth));
    }

    private static List<RuleItem> Pieces(LineBox line) => [.. line.Items.OfType<RuleItem>()];

    /// <summary>Sets a paragraph in which each formula is three rules, 20, 20 and 30 points wide, 5 and 4 points apart.</summary>
    private static ImmutableArray<LineBox> Lines(double width, StructureElement? structure, params Inline[] content)
    {
        var style = new ParagraphStyle { Alignment = TextAlignment.Left };
        var shaper = new TextShaper(Faces);
        var items = new ItemCollector(Faces, shaper, (_, _, element) => Rules(element), new PictureLayout(Faces), style).Collect([.. content], structure);
        var breaks = LineBreaker.Break([.. items], new LineBreakSettings { Width = width, LineStretch = 30 }, new BreakPass(10_000, 0, IsFinal: true));
        return new LineBuilder(items, shaper, style, width).Build(breaks);
    }

    private static ImmutableArray<FormulaPiece> Rules(StructureElement? element) =>
        [new(Rule(20, element), 5, 500), new(Rule(20, element), 4, 700), new(Rule(30, element), 0, null)];

    private static FormulaBox Rule(double width, StructureElement? element) =>
        new(width, 12, 5, [new RuleItem(0, -7, width, 7, Color.Black) { Structure = element }]);
}

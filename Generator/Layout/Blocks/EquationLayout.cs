using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Layout.Formulas;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets displayed formulas in the middle of the column, their numbers at its right edge on the baselines of their rows, or in the middle of the whole.</summary>
internal sealed class EquationLayout(Typesetting tools)
{
    /// <summary>The least space between a formula and its number, in points.</summary>
    private const double NumberGap = 12;

    /// <summary>How far a formula that is too wide may be scaled down.</summary>
    private const double LeastScale = 0.8;
    private const double Tolerance = 0.05;
    private static readonly Space Around = new(8, 4, 1.5);

    /// <summary>Sets a displayed formula.</summary>
    public void LayOut(EquationBlock equation, BlockContext context, VerticalList list)
    {
        var numbers = equation.Labels.Where(label => label.Number is not null).ToImmutableArray();
        var parent = numbers.IsEmpty ? context.Parent : context.Parent.Add(new StructureElement(StructureRole.Division));
        var column = context with { Parent = parent };
        var room = numbers.IsEmpty ? 0 : NumberGap + numbers.Max(label => MeasureNumber(label, context));
        var (formula, numberRoom) = Fit(equation, column, room, mayDropNumber: numbers.Length == 1);
        MissingCharacters.Report(formula.Items, equation.Source, tools.Diagnostics);

        // The formula gives way only as far as the number needs.
        var x = Math.Max(0, Math.Min((context.Width - formula.Width) / 2, context.Width - numberRoom - formula.Width));
        var drop = numberRoom < room ? formula.Depth + context.Type.StrutAscent + 3 : 0;
        var rows = new EquationRows(formula, x, drop > 0 ? drop + context.Type.StrutDepth : 0, column);
        foreach (var label in equation.Labels)
        {
            var baseline = drop > 0 ? drop : RowBaseline(formula, label);
            rows.Mark(label.Id, label.Number is null ? [] : SetNumber(label, column), baseline);
        }

        list.SpaceAfter(Around);
        list.Add(rows.ToBoxes());
        list.SpaceAfter(Around);
    }

    /// <summary>Sets the formula as large as it fits beside its number; failing that, above it; failing that, smaller.</summary>
    private (FormulaBox Formula, double NumberRoom) Fit(EquationBlock equation, BlockContext context, double room, bool mayDropNumber)
    {
        var element = context.Parent.Add(new StructureElement(StructureRole.Formula) { AlternativeText = equation.Latex });
        var full = tools.Formulas.LayOutDisplay(equation.Math, context.Type.Size, element);
        if (full.Width <= context.Width - room + Tolerance)
        {
            return (full, room);
        }

        var numberRoom = mayDropNumber ? 0 : room;
        var available = context.Width - numberRoom;
        if (full.Width <= available + Tolerance)
        {
            return (full, numberRoom);
        }

        var scaled = tools.Formulas.LayOutDisplay(equation.Math, context.Type.Size * Math.Max(LeastScale, available / full.Width), element);
        if (scaled.Width > available + 1)
        {
            Report(equation, scaled.Width - available);
        }

        return (scaled, numberRoom);
    }

    private void Report(EquationBlock equation, double excess) => tools.Diagnostics.Add(
        DiagnosticCodes.OverfullFormula,
        equation.Source,
        string.Create(CultureInfo.InvariantCulture, $"a displayed formula is {excess:0.0} pt wider than the text, although scaled down"),
        "break it over several lines with \\begin{aligned} … \\end{aligned}");

    /// <summary>The number of the whole stands on the formula's own baseline, which is in the middle of its rows.</summary>
    private static double RowBaseline(FormulaBox formula, EquationLabel label) =>
        label.Row is { } row ? formula.RowBaselines[Math.Min(row, formula.RowBaselines.Length - 1)] : 0;

    private double MeasureNumber(EquationLabel label, BlockContext context) =>
        tools.Paragraphs.Measure(NumberText(label), NumberStyle(context)).Natural;

    private ImmutableArray<PageItem> SetNumber(EquationLabel label, BlockContext context)
    {
        var element = context.Parent.Add(new StructureElement(StructureRole.Span));
        return tools.Paragraphs.LayOut(NumberText(label), NumberStyle(context), context.Width, element)[0].Items;
    }

    private static ImmutableArray<Inline> NumberText(EquationLabel label) => [new Text("(" + label.Number + ")")];

    private static ParagraphStyle NumberStyle(BlockContext context) =>
        new() { Size = context.Type.Size, Alignment = TextAlignment.Right, Hyphenates = false };
}

using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Mathematics;
using Colophon.Model;
using Colophon.Parsing.Grammar;

namespace Colophon.Parsing;

/// <summary>Reads formulas.</summary>
internal sealed class FormulaReader(ReadingContext context, Func<int, SourceSpan> locate)
{
    /// <summary>A formula within a sentence.</summary>
    public InlineMath ReadInline(GatheredText latex) => new(Parse(latex, isDisplay: false).Root, Print(latex));

    /// <summary>A displayed formula.</summary>
    /// <param name="latex">The LaTeX between the dollar signs.</param>
    /// <param name="attributes">What follows them; null where nothing does.</param>
    /// <param name="source">Where the formula starts.</param>
    public EquationBlock ReadDisplayed(GatheredText latex, AttributeList? attributes, SourceSpan source)
    {
        var formula = Parse(latex, isDisplay: true);
        if (attributes is not null)
        {
            new AttributeCheck(context, locate).Check(attributes, "a formula", [TypedTextCollector.GivenClass], []);
        }

        return new EquationBlock
        {
            Source = source,
            Math = formula.Root,
            Latex = Print(latex),
            Labels = attributes?.Id is { } id ? WithLabel(formula, context.PrintValues(id.Text), locate(id.Offset)) : formula.Labels,
        };
    }

    /// <summary>Reads a block that starts a line.</summary>
    public EquationBlock ReadBlock(FormulaBlock block)
    {
        var source = locate(block.Span.Start);
        if (!block.IsFormulaClosed)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.UnclosedFormula, source, "the formula is not closed", "end it with $$; a formula cannot hold an empty line");
        }

        if (block.StrayText is { } stray)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.TextAfterFormula,
                locate(stray),
                "only a label such as {#eq-name} may follow the closing $$",
                "start the text that follows on a line of its own");
        }

        return ReadDisplayed(block.Latex, block.Attributes, source);
    }

    /// <summary>
    /// Adds the label after the formula. It numbers all lines together where they have no labels of their own, the first line otherwise; a bare
    /// <c>\tag</c> there becomes the number.
    /// </summary>
    private static ImmutableArray<EquationLabel> WithLabel(LatexFormula formula, string id, SourceSpan source)
    {
        var labels = formula.Labels;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] is { Row: 0 or null, Id: null } tag)
            {
                return labels.SetItem(i, tag with { Id = id, Source = source });
            }
        }

        int? row = labels.IsEmpty && formula.Root is MathTable { Rows.Length: > 1 } ? null : 0;
        return labels.Insert(0, new EquationLabel(row, id, null, source));
    }

    private LatexFormula Parse(GatheredText latex, bool isDisplay) =>
        LatexParser.Parse(latex.Text, new LatexContext
        {
            Locate = position => locate(latex.OffsetOf(position)),
            Diagnostics = context.Diagnostics,
            IsDisplay = isDisplay,
            Macros = context.Composed.FrontMatter.Macros,
            Values = context.Composed.Values,
        });

    private string Print(GatheredText latex) => context.PrintValues(latex.Text.Trim());
}

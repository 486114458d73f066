using System.Collections.Immutable;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Mathematics;
using Colophon.Mathematics.Writing;
using Colophon.Model;
using Colophon.Templating;

namespace Colophon.Tests.Mathematics;

/// <summary>A formula as a test sees it: its tree, its labels, its MathML and what was reported.</summary>
internal sealed record ParsedFormula(MathNode Root, ImmutableArray<EquationLabel> Labels, ImmutableArray<Diagnostic> Diagnostics, string MathML)
{
    /// <summary>Parses a formula that stands alone in a file "f.md"; dollar signs around it make it inline.</summary>
    public static ParsedFormula Of(string latex, ImmutableArray<BoundValue> values = default, params (string Name, string Definition)[] macros)
    {
        var isInline = latex.Length > 1 && latex[0] == '$' && latex[^1] == '$';
        var bag = new DiagnosticBag();
        var context = new LatexContext
        {
            Locate = offset => new SourceSpan("f.md", 1, offset + 1),
            Diagnostics = bag,
            IsDisplay = !isInline,
            Values = values.IsDefault ? [] : values,
            Macros = macros.ToImmutableSortedDictionary(macro => macro.Name, macro => Macro(macro.Definition), StringComparer.Ordinal),
        };
        var formula = LatexParser.Parse(isInline ? latex[1..^1] : latex, context);
        var output = new StringBuilder();
        MathMLWriter.Write(output, formula.Root, !isInline);
        return new ParsedFormula(formula.Root, formula.Labels, bag.ToOrdered(), output.ToString());
    }

    /// <summary>The same with macros only.</summary>
    public static ParsedFormula With(string latex, params (string Name, string Definition)[] macros) => Of(latex, default, macros);

    /// <summary>The MathML without its math element.</summary>
    public string Content => MathML[(MathML.IndexOf('>', StringComparison.Ordinal) + 1)..^"</math>".Length];

    /// <summary>What was reported, one line each: column, code, message.</summary>
    public string Reports => string.Join('\n', Diagnostics.Select(d => $"{d.Source!.Value.Column.ToString(System.Globalization.CultureInfo.InvariantCulture)} {d.Code} {d.Message}"));

    /// <summary>The first hint of the first report.</summary>
    public string Hint => Diagnostics[0].Hints[0];

    private static MathMacro Macro(string definition) => new(
        definition,
        Enumerable.Range(1, 9).LastOrDefault(n => definition.Contains($"#{(char)('0' + n)}", StringComparison.Ordinal)),
        new SourceSpan("f.md", 1, 1));
}

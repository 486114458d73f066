using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Mathematics.Reading;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Tokens;
using Colophon.Model;
using Colophon.Templating;

namespace Colophon.Mathematics;

/// <summary>What a formula needs to know of the report around it.</summary>
internal sealed record LatexContext
{
    /// <summary>Where an offset in the LaTeX was written.</summary>
    public required Func<int, SourceSpan> Locate { get; init; }

    /// <summary>Where errors go.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>Whether the formula is displayed.</summary>
    public bool IsDisplay { get; init; }

    /// <summary>The author's macros by name, backslash included.</summary>
    public ImmutableSortedDictionary<string, MathMacro> Macros { get; init; } =
        ImmutableSortedDictionary.Create<string, MathMacro>(StringComparer.Ordinal);

    /// <summary>Values that private-use brackets in the LaTeX refer to; see <see cref="ComposedMarkdown"/>.</summary>
    public ImmutableArray<BoundValue> Values { get; init; } = [];
}

/// <summary>A parsed formula.</summary>
/// <param name="Root">The tree; an empty row where an error was reported.</param>
/// <param name="Labels">From <c>\label</c> and <c>\tag</c>, by row; numbers are only those of <c>\tag</c>.</param>
internal sealed record LatexFormula(MathNode Root, ImmutableArray<EquationLabel> Labels);

/// <summary>Parses LaTeX mathematics to a MathML tree.</summary>
/// <remarks>
/// Two steps: <see cref="FormulaReader"/> reads commands into rows of atoms, each with its TeX class, and <see cref="AtomRow"/>
/// turns each row into nodes with TeX's spacing. Spacing is final: what TeX suppresses in scripts is already zero here.
/// One deviation from TeX, on purpose: a group of <c>\left…\right</c> is an opening and a closing fence to its neighbours, not
/// an inner atom, so that <c>f\left(x\right)</c> is spaced like <c>f(x)</c>.
/// </remarks>
internal static class LatexParser
{
    // A line of a thousand pages; longer ones take memory, and nobody reads them.
    private const int LongestFormula = 500_000;

    /// <summary>Parses a formula, without its dollar signs. Errors RPT401 to RPT423 go to the context's diagnostics.</summary>
    public static LatexFormula Parse(string latex, LatexContext context)
    {
        var errors = new FormulaErrors(context);
        if (latex.Length > LongestFormula)
        {
            errors.Report(
                DiagnosticCodes.FormulaTooLong,
                0,
                string.Create(CultureInfo.InvariantCulture, $"the formula has {latex.Length} characters; at most {LongestFormula} are read"),
                "split the formula");
            return new LatexFormula(AtomRow.Empty, []);
        }

        var reader = new FormulaReader(new TokenStream(latex, context, errors), context, errors);
        var formula = reader.ReadFormula();
        return errors.Any ? formula with { Root = AtomRow.Empty } : formula;
    }
}

using System.Collections.Immutable;
using Colophon.Diagnostics;
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
internal static class LatexParser
{
    /// <summary>Parses a formula, without its dollar signs.</summary>
    public static LatexFormula Parse(string latex, LatexContext context) => throw new NotImplementedException();
}

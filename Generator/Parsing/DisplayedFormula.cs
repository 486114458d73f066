using Colophon.Model;

namespace Colophon.Parsing;

/// <summary>A displayed formula that the author wrote within a paragraph; only <see cref="BlockReader"/> sees it, which splits the paragraph there.</summary>
/// <param name="Equation">The formula.</param>
internal sealed record DisplayedFormula(EquationBlock Equation) : Inline;

using Fluid.Ast;

namespace Colophon.Templating;

/// <summary>What was understood of a template.</summary>
/// <param name="Statements">What it does; null where nothing can be told.</param>
/// <param name="HasGaps">Whether text was left out for mistakes in its Liquid, so that what follows from its absence is no mistake.</param>
internal sealed record TemplateReading(IReadOnlyList<Statement>? Statements, bool HasGaps);

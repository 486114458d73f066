using Fluid.Ast;

namespace Colophon.Templating;

/// <summary>A part, read and parsed.</summary>
/// <param name="File">Its path relative to the project's root.</param>
/// <param name="Statements">What it does.</param>
internal sealed record TemplatePart(string File, IReadOnlyList<Statement> Statements);

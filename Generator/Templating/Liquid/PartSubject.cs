using Fluid.Ast;

namespace Colophon.Templating.Liquid;

/// <summary>What a part is rendered with: one value, or each item of a list.</summary>
/// <param name="Value">The value or list.</param>
/// <param name="IsList">Whether the part is rendered once for each item.</param>
/// <param name="Alias">The name that the part calls it; null for the part's own name.</param>
internal sealed record PartSubject(Expression Value, bool IsList, string? Alias);

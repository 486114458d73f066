using System.Collections.Immutable;

namespace Colophon.Model;

/// <summary>What a piece of the text asserts of tested claims.</summary>
/// <param name="Claims">The claims' ids, such as "K8"; none for <c>claim=none</c>, which says that the text is meant as it is.</param>
/// <param name="Asserts">The verdict that the text asserts of each: "true", "false" or "depends".</param>
/// <param name="Source">Where the text starts.</param>
/// <param name="NameSource">Where the claims are named.</param>
internal sealed record ClaimBinding(ImmutableArray<string> Claims, string Asserts, SourceSpan Source, SourceSpan NameSource);

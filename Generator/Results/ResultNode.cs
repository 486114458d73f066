using System.Collections.Immutable;

namespace Colophon.Results;

/// <summary>A node of the tree of results.</summary>
internal abstract record ResultNode;

/// <summary>Named results; names are kebab-case, but for the ids of claims, and kept in ordinal order.</summary>
/// <param name="Members">The results by name.</param>
internal sealed record ResultObject(ImmutableSortedDictionary<string, ResultNode> Members) : ResultNode;

/// <summary>Results in order.</summary>
/// <param name="Items">The results.</param>
internal sealed record ResultArray(ImmutableArray<ResultNode> Items) : ResultNode;

/// <summary>A real number; may be infinite or not a number.</summary>
/// <param name="Value">The number.</param>
internal sealed record ResultNumber(double Value) : ResultNode;

/// <summary>A whole number.</summary>
/// <param name="Value">The number.</param>
internal sealed record ResultInteger(long Value) : ResultNode;

/// <summary>Words.</summary>
/// <param name="Value">The words.</param>
internal sealed record ResultText(string Value) : ResultNode;

/// <summary>True or false.</summary>
/// <param name="Value">Which.</param>
internal sealed record ResultBoolean(bool Value) : ResultNode;

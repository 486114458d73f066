using System.Collections.Immutable;

namespace Colophon.Store.Code;

/// <summary>A type, a method or a field of an assembly, as it counts for the code of those that use it.</summary>
/// <param name="Digest">SHA-256 of its own words: all but what it refers to within the assembly.</param>
/// <param name="References">Tokens of the types, methods and fields of the assembly that it refers to, in its order, repetitions included.</param>
internal sealed record CodePart(ImmutableArray<byte> Digest, ImmutableArray<int> References);

using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Checking;

/// <summary>A computed value within a sentence.</summary>
/// <param name="Source">Where it was printed; null where that is not known, as for one in a formula.</param>
internal sealed record SentenceValue(SourceSpan? Source);

/// <summary>What of a sentence is bound to no claim.</summary>
/// <param name="Words">Its words in small letters, hyphens within; values and formulas are <see cref="SentenceReader.Opaque"/>.</param>
/// <param name="Value">Its first computed value; null where it has none.</param>
internal sealed record Sentence(ImmutableArray<string> Words, SentenceValue? Value);

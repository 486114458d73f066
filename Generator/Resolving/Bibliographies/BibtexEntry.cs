using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Resolving.Bibliographies;

/// <summary>A field's text as the file has it, braces and commands included.</summary>
/// <param name="Tex">The text without its outer quotes or braces; parts joined by <c>#</c> stand together.</param>
/// <param name="Source">Where its first part starts.</param>
internal readonly record struct BibtexField(string Tex, SourceSpan Source);

/// <summary>An entry of a BibTeX file.</summary>
/// <param name="Type">Its type in lower case, such as "article".</param>
/// <param name="Key">Its key, case kept.</param>
/// <param name="Fields">Its fields by name in lower case.</param>
/// <param name="Source">Where its key stands.</param>
internal sealed record BibtexEntry(string Type, string Key, ImmutableSortedDictionary<string, BibtexField> Fields, SourceSpan Source);

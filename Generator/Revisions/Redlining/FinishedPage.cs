using System.Collections.Immutable;

namespace Colophon.Revisions.Redlining;

/// <summary>A finished web page, taken to pieces.</summary>
/// <param name="Title">The report's title.</param>
/// <param name="Language">The language of its text (BCP 47).</param>
/// <param name="Blocks">All that a reader reads, in order; contents and other furniture excepted.</param>
internal sealed record FinishedPage(string Title, string Language, ImmutableArray<PageBlock> Blocks);

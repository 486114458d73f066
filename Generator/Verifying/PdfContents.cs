using System.Collections.Immutable;

namespace Colophon.Verifying;

/// <summary>What a PDF file shows and carries.</summary>
internal sealed record PdfContents
{
    /// <summary>The pages.</summary>
    public required ImmutableArray<PageText> Pages { get; init; }

    /// <summary>The embedded files by name.</summary>
    public required ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Attachments { get; init; }

    /// <summary>What the metadata state: by the name of an embedded file its SHA-256, in lower-case hexadecimal.</summary>
    public required ImmutableSortedDictionary<string, string> StatedHashes { get; init; }
}

/// <summary>The text of a page.</summary>
/// <param name="Number">The page, counted from 1.</param>
/// <param name="Letters">Its letters, in the order in which they are drawn.</param>
internal sealed record PageText(int Number, ImmutableArray<PageLetter> Letters);

/// <summary>A glyph on a page; lengths in points from the top left corner.</summary>
/// <param name="Text">What it says when copied.</param>
/// <param name="X">Start of its baseline, from the left edge.</param>
/// <param name="Y">Start of its baseline, from the top edge.</param>
/// <param name="EndX">End of its baseline, from the left edge.</param>
/// <param name="EndY">End of its baseline, from the top edge.</param>
internal readonly record struct PageLetter(string Text, double X, double Y, double EndX, double EndY);

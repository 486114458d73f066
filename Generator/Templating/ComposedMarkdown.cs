using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Templating;

/// <summary>A report's Markdown with all of Liquid done, and where each piece came from.</summary>
/// <remarks>
/// A value in the text is <see cref="ValueStart"/>, its index in <see cref="Values"/> in decimal digits, and
/// <see cref="ValueEnd"/>: both are private-use characters, which templates may not contain.
/// </remarks>
internal sealed record ComposedMarkdown
{
    /// <summary>Opens a value.</summary>
    public const char ValueStart = '\uE000';

    /// <summary>Closes a value.</summary>
    public const char ValueEnd = '\uE001';

    /// <summary>What the front matter said.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>The Markdown without front matter, with LF line ends.</summary>
    public required string Text { get; init; }

    /// <summary>Where each piece of the text came from.</summary>
    public required SourceMap SourceMap { get; init; }

    /// <summary>The values that the text prints, in order.</summary>
    public required ImmutableArray<BoundValue> Values { get; init; }

    /// <summary>Whether text is missing because of mistakes in its Liquid, which have been reported; false by default.</summary>
    public bool HasGaps { get; init; }
}

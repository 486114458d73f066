using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Colophon.Parsing.Grammar;

/// <summary>CommonMark's links and pictures, looked for within a bounded distance.</summary>
/// <remarks>Markdig reads from each <c>](</c> as far as the text goes; text full of them would take the square of its length.</remarks>
internal sealed class LinkSyntax : LinkInlineParser
{
    /// <summary>How long the address and the title of a link may be together.</summary>
    private const int Longest = 5_000;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var near = slice;
        near.End = Math.Min(slice.End, slice.Start + Longest);
        if (!base.Match(processor, ref near))
        {
            return false;
        }

        slice.Start = near.Start;
        return true;
    }
}

using Markdig.Parsers;
using Markdig.Syntax;

namespace Colophon.Parsing.Grammar;

/// <summary>Text that was lifted out of a line to have its own inlines: of a note, a cell, a citation.</summary>
/// <remarks>
/// It is added at the end of the document, where the inline phase comes to it after the line that it was lifted from;
/// so no parser calls another and no nesting of the author's can exhaust the stack. It is a paragraph to Markdig, which
/// breaks lines in paragraphs only.
/// </remarks>
internal sealed class HiddenText : ParagraphBlock
{
    /// <summary>Makes text of what an inline parser sees.</summary>
    public static HiddenText Make(InlineProcessor processor, GatheredText text) =>
        new()
        {
            Lines = text.ToLines(MarkdownGrammar.TextOf(processor)),
            Span = new(text.OffsetOf(0), text.OffsetOf(text.Text.Length)),
        };
}

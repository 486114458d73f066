using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Colophon.Parsing.Grammar;

/// <summary>Text taken from one or more lines, and where each line of it stood before container marks were stripped.</summary>
/// <param name="Text">The lines, joined by LF.</param>
/// <param name="Lines">For each line its start in <paramref name="Text"/> and its offset in the document.</param>
internal sealed record GatheredText(string Text, ImmutableArray<(int Start, int Offset)> Lines)
{
    /// <summary>The document's offset of a character of the text.</summary>
    public int OffsetOf(int position)
    {
        var line = Lines.Length - 1;
        while (line > 0 && Lines[line].Start > position)
        {
            line--;
        }

        return Lines[line].Offset + position - Lines[line].Start;
    }

    /// <summary>Gathers a part of the text that an inline parser sees.</summary>
    /// <param name="processor">Knows where the lines came from.</param>
    /// <param name="text">The text that is being parsed.</param>
    /// <param name="start">First character.</param>
    /// <param name="end">One past the last character.</param>
    public static GatheredText From(InlineProcessor processor, string text, int start, int end)
    {
        var lines = ImmutableArray.CreateBuilder<(int, int)>();
        lines.Add((0, processor.GetSourcePosition(start)));
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\n' && i + 1 < end)
            {
                lines.Add((i + 1 - start, processor.GetSourcePosition(i + 1)));
            }
        }

        return new GatheredText(text[start..end], lines.ToImmutable());
    }

    /// <summary>The text as a leaf whose inlines keep their places in the document.</summary>
    /// <param name="document">The document's text.</param>
    public StringLineGroup ToLines(string document)
    {
        var group = new StringLineGroup(Lines.Length);
        for (var i = 0; i < Lines.Length; i++)
        {
            var length = (i + 1 < Lines.Length ? Lines[i + 1].Start - 1 : Text.Length) - Lines[i].Start;
            var slice = new StringSlice(document, Lines[i].Offset, Lines[i].Offset + length - 1, NewLine.LineFeed);
            var line = new StringLine(ref slice, 0, 0, Lines[i].Offset, NewLine.LineFeed);
            group.Add(ref line);
        }

        return group;
    }
}

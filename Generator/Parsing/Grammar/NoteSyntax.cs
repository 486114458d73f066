using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Colophon.Parsing.Grammar;

/// <summary>The text of a footnote: <c>[^label]: …</c>, or what stands in <c>^[…]</c>.</summary>
/// <param name="parser">What found it; null for a note within a line.</param>
/// <param name="label">The label; empty for a note within a line.</param>
internal sealed class NoteBlock(BlockParser? parser, string label) : ContainerBlock(parser)
{
    /// <summary>The label; empty for a note within a line.</summary>
    public string Label { get; } = label;
}

/// <summary>Where a footnote's mark goes.</summary>
/// <param name="label">The label; empty for a note within a line.</param>
internal sealed class NoteMark(string label) : LeafInline
{
    /// <summary>The label; empty for a note within a line.</summary>
    public string Label { get; } = label;

    /// <summary>The text of a note within a line; null for one with a label.</summary>
    public NoteBlock? Note { get; init; }
}

/// <summary>Parses definitions of footnotes; further paragraphs are indented (Pandoc manual, "Extension: footnotes").</summary>
internal sealed class NoteBlockSyntax : BlockParser
{
    public NoteBlockSyntax() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || NoteMarkSyntax.ReadLabel(line.Text, line.Start, line.End + 1) is not { } label)
        {
            return BlockState.None;
        }

        var colon = line.Start + label.Length + 3;
        if (colon > line.End || line.Text[colon] != ':')
        {
            return BlockState.None;
        }

        var note = new NoteBlock(this, label)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new(processor.Start, line.End),
        };
        while (processor.Start <= colon)
        {
            processor.NextChar();
        }

        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (processor.IsCodeIndent)
        {
            processor.GoToCodeIndent();
            return BlockState.Continue;
        }

        // Unindented text goes on only as a lazy continuation of a paragraph, which the processor sees to.
        return BlockState.None;
    }
}

/// <summary>Parses the marks of footnotes: <c>[^label]</c> and <c>^[text]</c>.</summary>
internal sealed class NoteMarkSyntax : InlineParser
{
    public NoteMarkSyntax() => OpeningCharacters = ['[', '^'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        var end = slice.CurrentChar == '[' ? MatchLabel(processor, slice) : MatchText(processor, slice);
        if (end < 0)
        {
            return false;
        }

        processor.Inline!.Span = new(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end - 1));
        processor.Inline.Line = line;
        processor.Inline.Column = column;
        slice.Start = end;
        return true;
    }

    /// <summary>The label of <c>[^label]</c> at a position; null where there is none.</summary>
    public static string? ReadLabel(string text, int start, int end)
    {
        if (start + 3 >= end || text[start] != '[' || text[start + 1] != '^')
        {
            return null;
        }

        var stop = start + 2;
        while (stop < end && !char.IsWhiteSpace(text[stop]) && text[stop] is not ('[' or ']' or '^'))
        {
            stop++;
        }

        return stop < end && stop > start + 2 && text[stop] == ']' ? text[(start + 2)..stop] : null;
    }

    private static int MatchLabel(InlineProcessor processor, StringSlice slice)
    {
        if (ReadLabel(slice.Text, slice.Start, slice.End + 1) is not { } label)
        {
            return -1;
        }

        processor.Inline = new NoteMark(label);
        return slice.Start + label.Length + 3;
    }

    private static int MatchText(InlineProcessor processor, StringSlice slice)
    {
        if (slice.PeekChar() != '[' || Brackets.FindClosing(slice.Text, slice.Start + 1, slice.End + 1) is not (> 0 and var close))
        {
            return -1;
        }

        var text = GatheredText.From(processor, slice.Text, slice.Start + 2, close);
        var note = new NoteBlock(null, "") { Span = new(text.OffsetOf(0), processor.GetSourcePosition(close)) };
        note.Add(HiddenText.Make(processor, text));
        processor.Document.Add(note);
        processor.Inline = new NoteMark("") { Note = note };
        return close + 1;
    }
}

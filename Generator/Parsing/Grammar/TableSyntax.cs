using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Colophon.Parsing.Grammar;

/// <summary>How the delimiter row aligns a column.</summary>
internal enum PipeAlignment
{
    /// <summary>Without a colon.</summary>
    Unset,

    /// <summary><c>:--</c>.</summary>
    Left,

    /// <summary><c>:-:</c>.</summary>
    Center,

    /// <summary><c>--:</c>.</summary>
    Right,
}

/// <summary>A pipe table: a block of rows, each a block of cells, each with inlines of its own.</summary>
internal sealed class PipeTable(ImmutableArray<PipeAlignment> columns) : ContainerBlock(null)
{
    /// <summary>One alignment a column.</summary>
    public ImmutableArray<PipeAlignment> Columns { get; } = columns;
}

/// <summary>A row of a pipe table; the first one is its head.</summary>
internal sealed class PipeRow() : ContainerBlock(null);

/// <summary>Finds pipe tables (GitHub Flavored Markdown specification, section 4.10) in closed paragraphs.</summary>
internal static class TableSyntax
{
    /// <summary>Puts a table in the place of a paragraph, or of its last lines, where they are one.</summary>
    public static void OnParagraphClosed(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Lines.Count: >= 2, Parent: { } parent } paragraph)
        {
            return;
        }

        for (var i = 1; i < paragraph.Lines.Count; i++)
        {
            if (ReadDelimiters(paragraph.Lines.Lines[i].Slice) is { } columns && SplitRow(paragraph.Lines.Lines[i - 1].Slice).Length == columns.Length)
            {
                Replace(paragraph, parent, i, columns);
                return;
            }
        }
    }

    private static void Replace(ParagraphBlock paragraph, ContainerBlock parent, int delimiterLine, ImmutableArray<PipeAlignment> columns)
    {
        var lines = paragraph.Lines.Lines.AsSpan(0, paragraph.Lines.Count).ToArray();
        var table = new PipeTable(columns) { Span = new(lines[delimiterLine - 1].Slice.Start, lines[^1].Slice.End), Line = lines[delimiterLine - 1].Line };
        var rest = lines.Length;
        for (var i = delimiterLine - 1; i < lines.Length; i++)
        {
            // A caption may follow the rows without an empty line.
            if (i > delimiterLine && IsCaption(lines[i].Slice))
            {
                rest = i;
                break;
            }

            if (i != delimiterLine)
            {
                table.Add(MakeRow(lines[i]));
            }
        }

        var index = parent.IndexOf(paragraph);
        parent.Insert(index + 1, table);
        if (rest < lines.Length)
        {
            parent.Insert(index + 2, MakeParagraph(lines.AsSpan(rest)));
        }

        if (delimiterLine > 1)
        {
            parent[index] = MakeParagraph(lines.AsSpan(0, delimiterLine - 1));
        }
        else
        {
            parent.RemoveAt(index);
        }
    }

    private static bool IsCaption(StringSlice line) => line.CurrentChar == ':' && line.PeekChar() is ' ' or '\t';

    private static ParagraphBlock MakeParagraph(ReadOnlySpan<StringLine> lines)
    {
        var group = new StringLineGroup(lines.Length);
        foreach (var line in lines)
        {
            var copy = line;
            group.Add(ref copy);
        }

        var paragraph = new ParagraphBlock { Lines = group, Span = new(lines[0].Slice.Start, lines[^1].Slice.End), Line = lines[0].Line };
        MarkdownGrammar.RefuseLong(paragraph);
        return paragraph;
    }

    private static PipeRow MakeRow(StringLine line)
    {
        var row = new PipeRow { Span = new(line.Slice.Start, line.Slice.End), Line = line.Line };
        foreach (var cell in SplitRow(line.Slice))
        {
            var slice = cell;
            var only = new StringLine(ref slice, line.Line, 0, slice.Start, NewLine.LineFeed);
            var group = new StringLineGroup(1);
            group.Add(ref only);
            var text = new HiddenText { Lines = group, Span = new(slice.Start, slice.End) };
            MarkdownGrammar.RefuseLong(text);
            row.Add(text);
        }

        return row;
    }

    /// <summary>The alignments of a delimiter row; null where the line is not one.</summary>
    private static ImmutableArray<PipeAlignment>? ReadDelimiters(StringSlice line)
    {
        // Cheap refusal for the lines of ordinary paragraphs.
        if (line.AsSpan().IndexOfAnyExcept("|-: \t") >= 0 || line.IndexOf('-') < 0 || (line.IndexOf('|') < 0 && line.IndexOf(':') < 0))
        {
            return null;
        }

        var columns = ImmutableArray.CreateBuilder<PipeAlignment>();
        foreach (var cell in SplitRow(line))
        {
            var text = cell.AsSpan();
            if (text.Trim(':').IsEmpty || text.Trim(':').IndexOfAnyExcept('-') >= 0 || text.Length - text.Trim(':').Length > 2)
            {
                return null;
            }

            columns.Add((text[0] == ':', text[^1] == ':') switch
            {
                (true, true) => PipeAlignment.Center,
                (true, false) => PipeAlignment.Left,
                (false, true) => PipeAlignment.Right,
                (false, false) => PipeAlignment.Unset,
            });
        }

        return columns.ToImmutable();
    }

    /// <summary>Splits a row at its pipes, except those in code, in formulas or after a backslash.</summary>
    private static ImmutableArray<StringSlice> SplitRow(StringSlice line)
    {
        line.Trim();
        var text = line.Text;
        var end = line.End + 1;
        var start = line.CurrentChar == '|' ? line.Start + 1 : line.Start;
        var cells = ImmutableArray.CreateBuilder<StringSlice>();
        var verbatim = new VerbatimScanner(text, end);
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                cells.Add(Cell(text, start, i));
                start = i + 1;
            }
            else
            {
                i = verbatim.Skip(i);
            }
        }

        // The pipe at the end of a row is optional.
        if (start < end)
        {
            cells.Add(Cell(text, start, end));
        }

        return cells.ToImmutable();
    }

    private static StringSlice Cell(string text, int start, int end)
    {
        var slice = new StringSlice(text, start, end - 1);
        slice.Trim();
        return slice;
    }
}

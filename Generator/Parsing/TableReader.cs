using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Parsing.Grammar;
using Colophon.Results;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Cells = System.Collections.Immutable.ImmutableArray<System.Collections.Immutable.ImmutableArray<Colophon.Model.Inline>>;
using Inline = Colophon.Model.Inline;
using SourceSpan = Colophon.Model.SourceSpan;

namespace Colophon.Parsing;

/// <summary>Reads tables: those that the author drew with pipes, and those that experiments made.</summary>
internal sealed class TableReader(ReadingContext context, NoteReader notes, InlineReader inlines)
{
    // Short rows are filled up to the width of the head, so that a file of one megabyte may ask for a thousand million.
    private const long MostCells = 1_000_000;

    /// <summary>The setting that shares out the text's width among the columns.</summary>
    public const string WidthsKey = "widths";

    private const string TableScheme = "table:";

    // All of the text's width, and what rounding adds to shares such as 33.3 + 33.3 + 33.4.
    private const double Whole = 1 + 1e-9;
    private static readonly string[] CaptionMarks = [": ", "Table: ", "table: "];

    /// <summary>Whether a paragraph is a caption: one that starts with a colon (Pandoc manual, "Extension: table_captions").</summary>
    public static bool IsCaption(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LiteralInline literal && CaptionMark(literal.Content.ToString()) is not null;

    /// <summary>Reads a pipe table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="caption">The paragraph with its caption; null where there is none.</param>
    public TableBlock Read(PipeTable table, ParagraphBlock? caption)
    {
        var source = context.Find(table.Span.Start);
        if (caption is null)
        {
            return Read(table, source, null, []);
        }

        StripMark((LiteralInline)caption.Inline!.FirstChild!);
        var (content, attributes) = inlines.ReadWithAttributes(caption.Inline);
        new AttributeCheck(context, context.Find).Check(attributes, "a table", [], [WidthsKey]);
        var id = attributes.Id is { } word ? context.PrintValues(word.Text) : null;
        return WithWidths(Read(table, source, id, inlines.RefuseDisplayed(content, "a caption")), attributes);
    }

    /// <summary>Reads a pipe table whose caption stands elsewhere.</summary>
    public TableBlock Read(PipeTable table, SourceSpan source, string? id, ImmutableArray<Inline> caption)
    {
        var set = table.OfType<PipeRow>();
        if ((long)table.Count * table.Columns.Length > MostCells)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.TableTooLarge,
                source,
                string.Create(CultureInfo.InvariantCulture, $"the table has {table.Count} rows of {table.Columns.Length} columns; at most {MostCells} cells are set"),
                "show a part of it, and keep the rest in the results");
            set = set.Take(1);
        }

        var rows = set.Select(row => ReadRow(row, table.Columns.Length)).ToImmutableArray();
        return new TableBlock
        {
            Source = source,
            Id = id,
            Caption = caption,
            Columns = [.. table.Columns.Select(Align)],
            Head = rows[..1],
            Body = rows[1..],
        };
    }

    /// <summary>Reads a table that an experiment made.</summary>
    /// <param name="name">The setting that names it, such as "table:summary/errors".</param>
    /// <param name="source">Where the division starts.</param>
    /// <param name="id">The anchor.</param>
    /// <param name="caption">The caption.</param>
    /// <returns>The table; null where there is no such result.</returns>
    public TableBlock? ReadResult(AttributePair name, SourceSpan source, string? id, ImmutableArray<Inline> caption)
    {
        var value = context.PrintValues(name.Value);
        var at = context.Find(name.ValueOffset);
        var key = value.StartsWith(TableScheme, StringComparison.Ordinal) ? value[TableScheme.Length..] : value;
        if (!context.Results.Tables.TryGetValue(key, out var table))
        {
            string[] hints = Suggestion.DidYouMean(key, context.Results.Tables.Keys) is { } hint
                ? [hint]
                : ["tables are named table:experiment/name; add it to the experiment's result"];
            context.Diagnostics.Add(DiagnosticCodes.UnknownTable, at, $"no experiment made a table \"{key}\"", hints);
            return null;
        }

        return new TableBlock
        {
            Source = source,
            Id = id,
            Caption = caption,
            Columns = [.. table.Columns.Select(column => column.Alignment)],
            Head = [[.. table.Columns.Select(column => ReadWords(column.Title, at))]],
            Body = [.. table.Rows.Select(row => row.Select(cell => ReadCell(cell, at)).ToImmutableArray())],
        };
    }

    /// <summary>Gives a table the widths of its columns where its attributes state them: percent of the text's width, with commas between them.</summary>
    public TableBlock WithWidths(TableBlock table, AttributeList attributes)
    {
        if (attributes.Find(WidthsKey) is not { } widths)
        {
            return table;
        }

        var text = context.PrintValues(widths.Value);
        var shares = text.Split(',').Select(ReadShare).ToImmutableArray();
        if (shares.Length == table.Columns.Length && shares.All(share => share > 0) && shares.Sum() <= Whole)
        {
            return table with { Widths = shares };
        }

        context.Diagnostics.Add(
            DiagnosticCodes.InvalidWidth,
            context.Find(widths.ValueOffset),
            string.Create(CultureInfo.InvariantCulture, $"\"{text}\" is not the widths of {table.Columns.Length} columns"),
            "write a percentage of the text's width for each column, 100 in all at most, such as widths=\"10,45,45\"");
        return table;
    }

    /// <summary>A percentage as a share; 0 for what is none.</summary>
    private static double ReadShare(string text) =>
        double.TryParse(text.Trim().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent / 100 : 0;

    private static string? CaptionMark(string text) => Array.Find(CaptionMarks, mark => text.StartsWith(mark, StringComparison.Ordinal));

    private static void StripMark(LiteralInline literal)
    {
        var mark = CaptionMark(literal.Content.ToString())!;
        literal.Content.Start += mark.Length;
        literal.Content.TrimStart();
    }

    private static ColumnAlignment Align(PipeAlignment alignment) => alignment switch
    {
        PipeAlignment.Unset or PipeAlignment.Left => ColumnAlignment.Left,
        PipeAlignment.Center => ColumnAlignment.Center,
        PipeAlignment.Right => ColumnAlignment.Right,
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, null),
    };

    private Cells ReadRow(PipeRow row, int columns)
    {
        var cells = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        for (var i = 0; i < columns; i++)
        {
            if (i < row.Count && row[i] is HiddenText { ProcessInlines: false } unread)
            {
                context.ReportTooLong(MarkdownGrammar.LengthOf(unread), context.Find(unread.Span.Start));
            }

            // A short row ends in empty cells, as GitHub's tables do.
            cells.Add(i < row.Count ? inlines.RefuseDisplayed(inlines.Read(WithPlainPipes((HiddenText)row[i])), "a table") : []);
        }

        if (row.Count > columns)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.TooManyCells,
                context.Find(row[columns].Span.Start),
                string.Create(CultureInfo.InvariantCulture, $"the row has {row.Count} cells, the table's head only {columns}"),
                "write \\| for a bar within a cell, or add a column to the head and to the line below it");
        }

        return cells.ToImmutable();
    }

    // In a table the backslash keeps a pipe from parting cells in code, too, and is gone once they are parted (GFM, section 4.10).
    private static ContainerInline? WithPlainPipes(HiddenText cell)
    {
        foreach (var code in cell.Inline?.FindDescendants<CodeInline>() ?? [])
        {
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
        }

        return cell.Inline;
    }

    private ImmutableArray<Inline> ReadCell(ResultCell cell, SourceSpan source) => cell switch
    {
        TextCell text => ReadWords(text.Markdown, source),
        ValueCell value => [new BoundValueInline(value.Value with { })],
        _ => throw new System.Diagnostics.UnreachableException(cell.GetType().Name),
    };

    private ImmutableArray<Inline> ReadWords(string markdown, SourceSpan source) =>
        context.ReadInlines(markdown, notes, _ => source, "a table", TextAuthor.Experiment);
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Results;
using Colophon.Templating;

namespace Colophon.Parsing;

/// <summary>What every reader of one report needs.</summary>
/// <param name="Composed">The Markdown.</param>
/// <param name="Results">Figures and tables.</param>
/// <param name="Files">Pictures.</param>
/// <param name="Diagnostics">Where mistakes go.</param>
internal sealed record ReadingContext(ComposedMarkdown Composed, ReportResults Results, IProjectFiles Files, DiagnosticBag Diagnostics)
{
    /// <summary>How deep blocks, and inlines within one block, may nest; bounds the recursion of every later phase too.</summary>
    public const int DeepestNesting = 100;

    private readonly Lazy<int[]> _valueOffsets = new(() => FindValues(Composed));

    /// <summary>What the author typed, as far as it has been read.</summary>
    public TypedTextCollector Typed { get; } = new();

    /// <summary>The folder of the report file, with a slash at its end; empty for the project's root.</summary>
    public string Folder
    {
        get
        {
            var file = Composed.FrontMatter.TitleSource.File;
            return file[..(file.LastIndexOf('/') + 1)];
        }
    }

    /// <summary>Where an offset of the composed text was written.</summary>
    public SourceSpan Find(int offset) => Composed.SourceMap.Find(offset);

    /// <summary>Where an offset of the composed text was typed; null where an experiment wrote what stands there.</summary>
    public SourceSpan? FindTyped(int offset) => Composed.SourceMap.IsOfResults(offset) ? null : Find(offset);

    /// <summary>Adds the words of a text, and the values among them, to inlines.</summary>
    public void AddText(InlineSequence inlines, ReadOnlySpan<char> text)
    {
        while (NextValue(text, out var start, out var length) is int index)
        {
            inlines.Add(new Text(text[..start].ToString()));
            inlines.Add(new BoundValueInline(Composed.Values[index] with { }) { Source = Find(_valueOffsets.Value[index]) });
            text = text[(start + length)..];
        }

        inlines.Add(new Text(text.ToString()));
    }

    /// <summary>A text in which values stand as they are printed.</summary>
    public string PrintValues(string text)
    {
        if (!text.Contains(ComposedMarkdown.ValueStart, StringComparison.Ordinal))
        {
            return text;
        }

        var printed = new StringBuilder();
        var rest = text.AsSpan();
        while (NextValue(rest, out var start, out var length) is int index)
        {
            printed.Append(rest[..start]).Append(Composed.Values[index].Text);
            rest = rest[(start + length)..];
        }

        return printed.Append(rest).ToString();
    }

    /// <summary>Where each value stands in the text; the first place of one that was captured and printed twice.</summary>
    private static int[] FindValues(ComposedMarkdown composed)
    {
        var offsets = new int[composed.Values.Length];
        for (var at = composed.Text.LastIndexOf(ComposedMarkdown.ValueStart); at >= 0; at = at == 0 ? -1 : composed.Text.LastIndexOf(ComposedMarkdown.ValueStart, at - 1))
        {
            if (ReadIndex(composed.Text.AsSpan(at), offsets.Length, out _) is int index)
            {
                offsets[index] = at;
            }
        }

        return offsets;
    }

    /// <summary>The index of a value whose mark a text starts with; null where it does not.</summary>
    private static int? ReadIndex(ReadOnlySpan<char> text, int values, out int length)
    {
        length = text.IndexOf(ComposedMarkdown.ValueEnd) + 1;
        return length > 0
            && int.TryParse(text[1..(length - 1)], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < values
            ? index
            : null;
    }

    private int? NextValue(ReadOnlySpan<char> text, out int start, out int length)
    {
        start = text.IndexOf(ComposedMarkdown.ValueStart);
        length = 0;
        return start < 0 ? null : ReadIndex(text[start..], Composed.Values.Length, out length);
    }

    /// <summary>Reports that something is nested too deeply.</summary>
    public void ReportTooDeep(SourceSpan source) =>
        Diagnostics.Add(
            DiagnosticCodes.NestedTooDeeply,
            source,
            string.Create(CultureInfo.InvariantCulture, $"the text is nested more than {DeepestNesting} levels deep"),
            "take some of the lists, quotations, divisions or brackets apart");

    /// <summary>Reports that a text is too long to be read.</summary>
    public void ReportTooLong(int length, SourceSpan source) =>
        Diagnostics.Add(
            DiagnosticCodes.TextTooLong,
            source,
            string.Create(CultureInfo.InvariantCulture, $"the text has {length} characters without an empty line; at most {Grammar.MarkdownGrammar.LongestText} are read"),
            "divide it into paragraphs");

    /// <summary>Reads the inlines of a text that is not part of the composed Markdown, such as a title.</summary>
    /// <param name="text">The text.</param>
    /// <param name="notes">Footnotes.</param>
    /// <param name="locate">Leads from a position in the text to where it was written.</param>
    /// <param name="place">What the text is, with its article.</param>
    /// <param name="author">Who wrote the text.</param>
    public ImmutableArray<Inline> ReadInlines(string text, NoteReader notes, Func<int, SourceSpan> locate, string place, TextAuthor author)
    {
        if (text.Length > Grammar.MarkdownGrammar.LongestText)
        {
            ReportTooLong(text.Length, locate(0));
            return [];
        }

        if (Grammar.MarkdownGrammar.ParseInlines(text) is not { } document)
        {
            ReportTooDeep(locate(0));
            return [];
        }

        var reader = new InlineReader(this, notes, locate) { LocateTyped = position => author == TextAuthor.Template ? locate(position) : null };
        return reader.RefuseDisplayed(reader.Read(((Markdig.Syntax.LeafBlock)document[0]).Inline), place);
    }
}

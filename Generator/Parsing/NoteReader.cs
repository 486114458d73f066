using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Parsing.Grammar;
using Markdig.Syntax;
using Block = Colophon.Model.Block;
using SourceSpan = Colophon.Model.SourceSpan;

namespace Colophon.Parsing;

/// <summary>Brings the texts of footnotes to their marks.</summary>
internal sealed class NoteReader(ReadingContext context)
{
    private readonly Dictionary<string, NoteBlock> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Block>> _read = new(StringComparer.Ordinal);
    private BlockReader? _blocks;

    /// <summary>Whether the text of a note is being read.</summary>
    public bool IsReading { get; private set; }

    /// <summary>Finds the definitions of a report.</summary>
    /// <param name="document">The report.</param>
    /// <param name="blocks">Reads their text.</param>
    public void Collect(MarkdownDocument document, BlockReader blocks)
    {
        _blocks = blocks;
        foreach (var note in document.Descendants<NoteBlock>().Where(note => note.Label.Length > 0))
        {
            if (!_notes.TryAdd(note.Label, note))
            {
                context.Diagnostics.Add(
                    DiagnosticCodes.RepeatedFootnote,
                    context.Find(note.Span.Start),
                    $"the footnote \"[^{note.Label}]\" has been written before",
                    $"the first one stands at {context.Find(_notes[note.Label].Span.Start)}: give one of them another label");
            }
        }
    }

    /// <summary>The footnote for a mark; null where an error was reported.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="readInline">Reads the text of a note that stands at its mark.</param>
    public Footnote? Read(NoteMark mark, SourceSpan source, Func<HiddenText, ImmutableArray<Inline>> readInline)
    {
        if (IsReading)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.NestedFootnote, source, "a footnote cannot have footnotes", "put the text in parentheses, or into the paragraph");
            return null;
        }

        IsReading = true;
        try
        {
            return mark.Note is { } note
                ? new Footnote(0, [new Paragraph { Source = source, Content = readInline((HiddenText)note[0]) }])
                : ReadDefinition(mark.Label, source);
        }
        finally
        {
            IsReading = false;
        }
    }

    /// <summary>Reports definitions that no mark asked for.</summary>
    public void ReportUnused()
    {
        foreach (var note in _notes.Values.Where(note => !_read.ContainsKey(note.Label)))
        {
            context.Diagnostics.Add(
                DiagnosticCodes.UnusedFootnote,
                context.Find(note.Span.Start),
                $"nothing refers to the footnote \"[^{note.Label}]\"",
                $"write [^{note.Label}] where its mark belongs, or delete it");
        }
    }

    private Footnote? ReadDefinition(string label, SourceSpan source)
    {
        if (!_notes.TryGetValue(label, out var note))
        {
            string[] hints = Suggestion.DidYouMean(label, _notes.Keys) is { } hint
                ? [hint]
                : [$"write its text in a paragraph of its own: [^{label}]: …"];
            context.Diagnostics.Add(DiagnosticCodes.UnknownFootnote, source, $"there is no footnote \"[^{label}]\"", hints);
            return null;
        }

        // Two marks may share a note; its text is read, and its mistakes are reported, once.
        if (!_read.TryGetValue(label, out var content))
        {
            content = _blocks!.Read(note);
            _read.Add(label, content);
        }

        return new Footnote(0, content) { Label = label };
    }
}

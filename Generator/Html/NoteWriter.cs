using System.Globalization;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes the marks of footnotes where they stand and the notes at the end of the page, linked both ways.</summary>
internal sealed class NoteWriter(Markup markup, AnchorNames ids)
{
    private readonly List<Note> _notes = [];

    /// <summary>Appends a footnote's mark and keeps its text for later.</summary>
    public void WriteMark(Footnote footnote)
    {
        var number = footnote.Number.ToString(CultureInfo.InvariantCulture);
        var note = _notes.Find(note => note.Number == number);
        if (note is null)
        {
            note = new Note(number, footnote, ids.Fresh("fn-" + number));
            _notes.Add(note);
        }

        note.MarkIds.Add(ids.Fresh("fnref-" + number));
        WriteMark(note);
    }

    /// <summary>Appends the notes; nothing where there are none. Notes on notes come last.</summary>
    public void WriteNotes(BlockWriter blocks)
    {
        if (_notes.Count == 0)
        {
            return;
        }

        markup.Raw("<section class=\"notes\" role=\"doc-endnotes\"").Attribute("aria-label", markup.Labels.Footnotes).Raw(">\n<ol>\n");
        for (var i = 0; i < _notes.Count; i++)
        {
            var note = _notes[i];
            markup.Raw("<li").Attribute("id", note.Id).Raw(">\n");
            blocks.WriteAll(note.Footnote.Content, () => WriteBackLinks(note));
            markup.Raw("</li>\n");
        }

        markup.Raw("</ol>\n</section>\n");
    }

    private void WriteMark(Note note) => markup
        .Raw("<sup class=\"note\"><a").Attribute("id", note.MarkIds[^1]).Attribute("href", "#" + note.Id)
        .Raw(" role=\"doc-noteref\"").Attribute("aria-label", markup.Labels.Footnote + " " + note.Number).Raw(">")
        .Words(note.Number)
        .Raw("</a></sup>");

    /// <summary>A link back to each mark; where there are several, each says which one.</summary>
    private void WriteBackLinks(Note note)
    {
        for (var i = 0; i < note.MarkIds.Count; i++)
        {
            var which = note.MarkIds.Count == 1 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture);
            var label = markup.Labels.BackTo(note.Number) + (which.Length == 0 ? "" : $" ({which})");
            markup.Raw(" <a class=\"back\"").Attribute("href", "#" + note.MarkIds[i]).Raw(" role=\"doc-backlink\"").Attribute("aria-label", label).Raw(">").Words("↑");
            if (which.Length > 0)
            {
                markup.Raw("<sup>").Words(which).Raw("</sup>");
            }

            markup.Raw("</a>");
        }
    }

    private sealed record Note(string Number, Footnote Footnote, string Id)
    {
        public List<string> MarkIds { get; } = [];
    }
}

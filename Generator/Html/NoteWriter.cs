using System.Globalization;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes the marks of footnotes where they stand and the notes at the end of the page, linked both ways.</summary>
internal sealed class NoteWriter(Markup markup, PageIds ids)
{
    private readonly List<Note> _notes = [];

    /// <summary>Appends a footnote's mark and keeps its text for later.</summary>
    public void WriteMark(Footnote footnote)
    {
        var number = footnote.Number.ToString(CultureInfo.InvariantCulture);
        var note = _notes.Find(note => note.Number == number);
        if (note is null)
        {
            note = new Note(number, footnote, ids.Fresh("fn-" + number), ids.Fresh("fnref-" + number));
            _notes.Add(note);
            WriteMark(note, note.MarkId);
        }
        else
        {
            WriteMark(note, null);
        }
    }

    /// <summary>Appends the notes; nothing where there are none. Notes on notes come last.</summary>
    public void WriteNotes(BlockWriter blocks)
    {
        if (_notes.Count == 0)
        {
            return;
        }

        markup.Raw("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n");
        for (var i = 0; i < _notes.Count; i++)
        {
            var note = _notes[i];
            markup.Raw("<li").Attribute("id", note.Id).Raw(">\n");
            blocks.WriteAll(note.Footnote.Content, () => WriteBackLink(note));
            markup.Raw("</li>\n");
        }

        markup.Raw("</ol>\n</section>\n");
    }

    private void WriteMark(Note note, string? markId) => markup
        .Raw("<sup class=\"note\"><a").OptionalAttribute("id", markId).Attribute("href", "#" + note.Id)
        .Raw(" role=\"doc-noteref\"").Attribute("aria-label", "Note " + note.Number).Raw(">")
        .Words(note.Number)
        .Raw("</a></sup>");

    private void WriteBackLink(Note note) => markup
        .Raw(" <a class=\"back\"").Attribute("href", "#" + note.MarkId)
        .Raw(" role=\"doc-backlink\"").Attribute("aria-label", "Back to the mark of note " + note.Number).Raw(">")
        .Words("↑")
        .Raw("</a>");

    private sealed record Note(string Number, Footnote Footnote, string Id, string MarkId);
}

using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes the body: title, abstract, contents, the report in nested sections, notes.</summary>
internal sealed class BodyWriter
{
    private readonly ReportDocument _document;
    private readonly Markup _markup;
    private readonly AnchorNames _ids;
    private readonly NoteWriter _notes;
    private readonly InlineWriter _inlines;
    private readonly BlockWriter _blocks;

    /// <summary>Prepares to write a report's body.</summary>
    public BodyWriter(ReportDocument document, Markup markup)
    {
        _document = document;
        _markup = markup;
        _ids = new AnchorNames(document);
        _notes = new NoteWriter(markup, _ids);
        var pictures = new PictureWriter(markup, _ids);
        _inlines = new InlineWriter(markup, _notes, pictures);
        _blocks = new BlockWriter(markup, _inlines, new TableWriter(markup, _inlines, _ids), new EquationWriter(markup), pictures);
    }

    /// <summary>Appends the body element.</summary>
    public void Write()
    {
        var main = _ids.Fresh("main");
        _markup.Raw("<body>\n<a class=\"skip\"").Attribute("href", "#" + main).Raw(">").Words(_markup.Labels.SkipToText).Raw("</a>\n");
        WriteTitle();
        WriteAbstract();
        if (_document.Metadata.TableOfContents)
        {
            new ContentsWriter(_markup, _inlines).Write(_document.Blocks, _document.Metadata.TableOfContentsDepth);
        }

        _markup.Raw("<main").Attribute("id", main).Raw(" tabindex=\"-1\">\n");
        WriteSections(_document.Blocks);
        _markup.Raw("</main>\n");
        _notes.WriteNotes(_blocks);
        _markup.Raw("</body>\n");
    }

    private void WriteTitle()
    {
        var metadata = _document.Metadata;
        _markup.Raw("<header>\n<h1>");
        _inlines.Write(metadata.Title);
        _markup.Raw("</h1>\n");
        if (!metadata.Subtitle.IsEmpty)
        {
            _markup.Raw("<p class=\"subtitle\">").In(FaceStyle.Italic, () => _inlines.Write(metadata.Subtitle)).Raw("</p>\n");
        }

        if (!metadata.Authors.IsEmpty)
        {
            _markup.Raw("<p class=\"authors\">").Words(string.Join(", ", metadata.Authors)).Raw("</p>\n");
        }

        if (metadata.Date is { } date)
        {
            _markup.Raw("<p class=\"date\">").Words(date).Raw("</p>\n");
        }

        _markup.Raw("</header>\n");
    }

    private void WriteAbstract()
    {
        if (!_document.Abstract.IsEmpty)
        {
            _markup.Raw("<section class=\"abstract\" role=\"doc-abstract\"").Attribute("aria-label", _markup.Labels.Abstract).Raw(">\n<p class=\"kicker\">").Words(_markup.Labels.Abstract).Raw("</p>\n");
            _blocks.Write(_document.Abstract);
            _markup.Raw("</section>\n");
        }
    }

    /// <summary>Every heading opens a section, which ends before the next heading of its level or a higher one.</summary>
    private void WriteSections(ImmutableArray<Block> blocks)
    {
        var open = new Stack<int>();
        foreach (var block in blocks)
        {
            if (block is Heading heading)
            {
                Close(open, heading.Level);
                _markup.Raw("<section").Attribute("aria-labelledby", heading.Id).Raw(">\n");
                open.Push(heading.Level);
            }

            _blocks.Write(block);
        }

        Close(open, 0);
    }

    private void Close(Stack<int> open, int level)
    {
        while (open.TryPeek(out var innermost) && innermost >= level)
        {
            open.Pop();
            _markup.Raw("</section>\n");
        }
    }
}

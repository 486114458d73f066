using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes blocks, one element each.</summary>
internal sealed class BlockWriter(Markup markup, InlineWriter inlines, TableWriter tables, EquationWriter equations, PictureWriter pictures)
{
    /// <summary>Appends blocks.</summary>
    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    /// <summary>Appends blocks with something at the very end: within the last paragraph, or after the last block where it is none.</summary>
    public void WriteAll(ImmutableArray<Block> blocks, Action writeEnd)
    {
        if (blocks is [.. var before, Paragraph last])
        {
            Write(before);
            WriteParagraph(last, writeEnd);
        }
        else
        {
            Write(blocks);
            markup.Raw("<p>");
            writeEnd();
            markup.Raw("</p>\n");
        }
    }

    /// <summary>Appends a block.</summary>
    public void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Write(heading);
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph, () => { });
                break;
            case BlockQuote quote:
                markup.Raw("<blockquote>\n");
                Write(quote.Content);
                markup.Raw("</blockquote>\n");
                break;
            case ListBlock list:
                Write(list);
                break;
            case CodeBlock code:
                Write(code);
                break;
            case ThematicBreak:
                markup.Raw("<hr/>\n");
                break;
            case EquationBlock equation:
                equations.Write(equation);
                break;
            case FigureBlock figure:
                Write(figure);
                break;
            case TableBlock table:
                tables.Write(table);
                break;
            case Callout callout:
                Write(callout);
                break;
            case Bibliography bibliography:
                Write(bibliography);
                break;
            case ClaimBlock claim:
                Write(claim);
                break;
            case ClaimLedger ledger:
                new LedgerWriter(markup, inlines).Write(ledger);
                break;
            default:
                throw new ArgumentException("an unknown kind of block", nameof(block));
        }
    }

    private void WriteParagraph(Paragraph paragraph, Action writeEnd)
    {
        markup.Raw("<p>");
        inlines.Write(paragraph.Content);
        writeEnd();
        markup.Raw("</p>\n");
    }

    private void Write(Heading heading)
    {
        // The report's title is the page's h1. HTML ends at h6; what is deeper says so to screen readers.
        const int Deepest = 6;
        var level = heading.Level + 1;
        var tag = level switch { 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" };
        markup.Raw("<" + tag).Attribute("id", heading.Id);
        if (level > Deepest)
        {
            markup.Attribute("aria-level", level);
        }

        // The style sheet sets the first two levels in bold, the others in italics.
        markup.Raw(">").In(level <= 3 ? FaceStyle.Bold : FaceStyle.Italic, () =>
        {
            if (heading.Number is { } number)
            {
                markup.Raw("<span class=\"number\">").Words(number).Raw("</span> ");
            }

            inlines.Write(heading.Content);
        });
        markup.Raw("</" + tag + ">\n");
    }

    private void Write(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        markup.Raw("<" + tag).OptionalAttribute("class", list.IsTight ? "tight" : null);
        if (list.IsOrdered && list.Start != 1)
        {
            markup.Attribute("start", list.Start);
        }

        markup.Raw(">\n");
        foreach (var item in list.Items)
        {
            markup.Raw("<li>");
            WriteItem(item, list.IsTight);
            markup.Raw("</li>\n");
        }

        markup.Raw("</" + tag + ">\n");
    }

    private void WriteItem(ImmutableArray<Block> item, bool isTight)
    {
        for (var i = 0; i < item.Length; i++)
        {
            if (isTight && item[i] is Paragraph paragraph)
            {
                inlines.Write(paragraph.Content);
                markup.Raw(i < item.Length - 1 ? "\n" : "");
            }
            else
            {
                markup.Raw(i == 0 ? "\n" : "");
                Write(item[i]);
            }
        }
    }

    private void Write(CodeBlock code)
    {
        // Focusable, as it scrolls where a line is too long.
        markup.Raw("<pre tabindex=\"0\"><code").OptionalAttribute("class", code.Language is { } language ? "language-" + language : null);
        markup.Raw(">").In(FaceStyle.Monospaced, () => markup.Words(code.Text)).Raw("</code></pre>\n");
    }

    private void Write(FigureBlock figure)
    {
        markup.Raw("<figure").OptionalAttribute("id", figure.Id).Raw(">\n");
        pictures.Write(figure.Picture, figure.AlternativeText, figure.Width, isInline: false);
        markup.Raw("\n");
        CaptionWriter.Write(markup, inlines, markup.Labels.Figure, figure.Number, figure.Caption, null);
        markup.Raw("</figure>\n");
    }

    private void Write(Callout callout)
    {
        var kind = callout.Kind switch
        {
            CalloutKind.Note => "note",
            CalloutKind.Tip => "tip",
            CalloutKind.Important => "important",
            CalloutKind.Caution => "caution",
            CalloutKind.Warning => "warning",
            _ => throw new ArgumentException("an unknown kind of callout", nameof(callout)),
        };
        markup.Raw("<aside").Attribute("class", "callout " + kind).Raw(" role=\"note\">\n<p class=\"callout-title\">");
        markup.In(FaceStyle.Bold, () => inlines.Write(callout.Title)).Raw("</p>\n");
        Write(callout.Content);
        markup.Raw("</aside>\n");
    }

    private void Write(ClaimBlock claim)
    {
        if (claim.Binding.Claims.IsEmpty)
        {
            Write(claim.Content);
            return;
        }

        markup.Raw("<div");
        InlineWriter.WriteBinding(markup, claim.Binding);
        markup.Raw(">\n");
        Write(claim.Content);
        markup.Raw("</div>\n");
    }

    private void Write(Bibliography bibliography)
    {
        // Without the role, Safari takes a list without marks for no list.
        markup.Raw("<ul class=\"references\" role=\"list\">\n");
        foreach (var entry in bibliography.Entries)
        {
            markup.Raw("<li").Attribute("id", entry.Id).Raw(">");
            inlines.Write(entry.Content);
            markup.Raw("</li>\n");
        }

        markup.Raw("</ul>\n");
    }
}

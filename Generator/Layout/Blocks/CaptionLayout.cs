using System.Collections.Immutable;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets captions: the label bold, one line centred, more than one even at the left.</summary>
internal sealed class CaptionLayout(Typesetting tools, TextStack text)
{
    /// <summary>Sets a caption.</summary>
    /// <param name="kind">The report's word for a figure or a table.</param>
    /// <param name="number">Its number; null for none, which leaves the label out.</param>
    /// <param name="caption">The text; may be empty.</param>
    /// <param name="context">The column; its parent receives the caption's element.</param>
    /// <param name="source">Where the author wrote it.</param>
    /// <returns>A box a line, none where there is nothing to say.</returns>
    public List<VerticalBox> Set(string kind, string? number, ImmutableArray<Inline> caption, BlockContext context, SourceSpan source)
    {
        var content = Compose(kind, number, caption);
        if (content.IsEmpty)
        {
            return [];
        }

        var element = context.Parent.Add(new StructureElement(StructureRole.Caption));
        var style = new ParagraphStyle { Size = TypeSize.Caption.Size };
        var fitsOneLine = tools.Paragraphs.Measure(content, style with { Hyphenates = false }).Natural <= context.Width;
        style = style with { Alignment = fitsOneLine ? TextAlignment.Center : TextAlignment.Justified };
        return text.Set(content, style, context with { Type = TypeSize.Caption }, element, source);
    }

    private ImmutableArray<Inline> Compose(string kind, string? number, ImmutableArray<Inline> caption)
    {
        if (number is null)
        {
            return caption;
        }

        var label = new Strong([new Text(tools.Labels.Numbered(kind, number) + (caption.IsEmpty ? "" : "."))]);
        return caption.IsEmpty ? [label] : [label, new Text(" "), .. caption];
    }
}

using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets paragraphs the way of books: justified, one after the other without space, each but the first indented.</summary>
internal sealed class ParagraphBlockLayout(TextStack text)
{
    /// <summary>Sets a paragraph.</summary>
    public void LayOut(Paragraph paragraph, bool continuesText, BlockContext context, VerticalList list)
    {
        var element = context.Parent.Add(new StructureElement(StructureRole.Paragraph));
        var style = new ParagraphStyle
        {
            Size = context.Type.Size,
            FirstLineIndent = continuesText && !context.IsTight ? 1.2 * context.Type.Size : 0,
        };
        list.Add(text.Set(paragraph.Content, style, context, element, paragraph.Source));
    }
}

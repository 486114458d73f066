using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets the list of works cited with hanging indents.</summary>
internal sealed class BibliographyLayout(TextStack text)
{
    private const double Hanging = 18;

    /// <summary>Sets the list.</summary>
    public void LayOut(Bibliography bibliography, BlockContext context, VerticalList list)
    {
        foreach (var entry in bibliography.Entries)
        {
            var element = context.Parent.Add(new StructureElement(StructureRole.BibliographyEntry));
            var column = context.Inside(element, Hanging) with { Type = TypeSize.Quotation };
            var style = new ParagraphStyle { Size = column.Type.Size, FirstLineIndent = context.Left - column.Left };
            var boxes = text.Set(entry.Content, style, column, element, bibliography.Source);
            if (boxes.Count > 0)
            {
                boxes[0] = boxes[0] with
                {
                    Content = [new PlacedGroup(0, 0, [new AnchorItem(entry.Id, 0)]), .. boxes[0].Content],
                    Before = new Space(3.5, 1),
                };
                list.Add(boxes);
            }
        }

        list.SpaceAfter(new Space(8, 3, 1));
    }
}

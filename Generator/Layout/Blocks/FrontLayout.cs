using System.Collections.Immutable;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets what a report opens with: title, subtitle, authors, date and abstract, all centred.</summary>
internal sealed class FrontLayout(Typesetting tools, BlockLayout blocks)
{
    private const double Drop = 34;
    private const double AbstractIndent = 30;

    /// <summary>Sets the opening of the report.</summary>
    public void LayOut(ReportDocument document, StructureElement parent, VerticalList list)
    {
        var metadata = document.Metadata;
        if (!metadata.Title.IsEmpty)
        {
            // Space at the top of a page would be dropped; an empty box is not.
            list.Add(new VerticalBox { Height = Drop });
            list.KeepWithNext();
        }

        SetLine(metadata.Title, new TypeSize(21, 26), default, parent, StructureRole.Title, list);
        SetLine(metadata.Subtitle, new TypeSize(13, 18), new Space(6), parent, StructureRole.Paragraph, list, isItalic: true);
        SetLine(Words(string.Join(", ", metadata.Authors)), new TypeSize(11.5, 16), new Space(18), parent, StructureRole.Paragraph, list);
        SetLine(Words(metadata.Date ?? ""), TypeSize.Body, new Space(5), parent, StructureRole.Paragraph, list);
        list.SpaceAfter(new Space(30, 6));
        LayOutAbstract(document.Abstract, parent, list);
    }

    private void LayOutAbstract(ImmutableArray<Block> content, StructureElement parent, VerticalList list)
    {
        if (content.IsEmpty)
        {
            return;
        }

        var element = parent.Add(new StructureElement(StructureRole.Division));
        SetLine(Words(tools.Labels.Abstract), TypeSize.Quotation, default, element, StructureRole.Paragraph, list, isBold: true);
        list.SpaceAfter(new Space(5));
        list.KeepWithNext();
        var column = new BlockContext(0, tools.Design.TextWidth, TypeSize.Quotation, element);
        blocks.LayOutAll(content, column.Inside(element, AbstractIndent, AbstractIndent), list);
        list.SpaceAfter(new Space(28, 6));
    }

    private static ImmutableArray<Inline> Words(string text) => text.Length == 0 ? [] : [new Text(text)];

    private void SetLine(
        ImmutableArray<Inline> content, TypeSize type, Space before, StructureElement parent, StructureRole role, VerticalList list, bool isItalic = false, bool isBold = false)
    {
        if (content.IsEmpty)
        {
            return;
        }

        var element = parent.Add(new StructureElement(role));
        var style = new ParagraphStyle
        {
            Size = type.Size,
            Alignment = TextAlignment.Center,
            IsBold = isBold || role == StructureRole.Title,
            IsItalic = isItalic,
            Hyphenates = false,
        };
        list.SpaceAfter(before);
        list.Add(blocks.Text.Set(content, style, new BlockContext(0, tools.Design.TextWidth, type, parent), element, null));
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets headings: ragged, not hyphenated, nearer to what follows than to what precedes, never without text below.</summary>
internal sealed class HeadingLayout(Typesetting tools, TextStack text)
{
    /// <summary>Sets a heading.</summary>
    public void LayOut(Heading heading, BlockContext context, VerticalList list)
    {
        var element = context.Parent.Add(new StructureElement(RoleOf(heading.Level)));
        var look = LookOf(heading.Level);
        var style = new ParagraphStyle
        {
            Size = look.Type.Size,
            IsBold = !look.IsItalic,
            IsItalic = look.IsItalic,
            Alignment = TextAlignment.Left,
            Hyphenates = false,
        };
        var number = Number(heading, style, element, out var indent);
        var column = context with { Left = context.Left + indent, Width = context.Width - indent, Type = look.Type };
        var boxes = text.Set(heading.Content, style, column, element, heading.Source);
        if (boxes.Count == 0)
        {
            return;
        }

        for (var i = 1; i < boxes.Count; i++)
        {
            boxes[i] = boxes[i] with { BreakBefore = BreakCost.Forbidden };
        }

        boxes[0] = boxes[0] with
        {
            Before = look.Above,
            BreakBefore = heading.StartsPage ? BreakCost.Forced : boxes[0].BreakBefore,
            Content =
            [
                new PlacedGroup(context.Left, 0, [new AnchorItem(heading.Id, 0)]),
                new PlacedGroup(context.Left, boxes[0].Baseline, number),
                .. boxes[0].Content,
            ],
            Section = heading.Level == 1 ? heading : null,
        };
        list.Add(boxes);
        list.SpaceAfter(look.Below);
        list.KeepWithNext();
    }

    private ImmutableArray<PageItem> Number(Heading heading, ParagraphStyle style, StructureElement element, out double indent)
    {
        if (heading.Number is not { Length: > 0 } number)
        {
            indent = 0;
            return [];
        }

        var line = tools.Paragraphs.LayOut([new Text(number)], style, tools.Design.TextWidth, element)[0];
        indent = line.Width + (0.9 * style.Size);
        return [.. line.Items, WrittenSpace.At(style.IsItalic ? tools.Fonts.Italic : tools.Fonts.Bold, style.Size, line.Width, element)];
    }

    private static HeadingLook LookOf(int level) => level switch
    {
        1 => new HeadingLook(new TypeSize(15, 19), new Space(26, 6, 3), new Space(9, 1, 0)),
        2 => new HeadingLook(new TypeSize(12, 16), new Space(19, 5, 2), new Space(6, 1, 0)),
        3 => new HeadingLook(TypeSize.Body, new Space(14, 4, 2), new Space(4, 1, 0)),
        _ => new HeadingLook(TypeSize.Body, new Space(12, 4, 2), new Space(3, 1, 0)) { IsItalic = true },
    };

    private static StructureRole RoleOf(int level) => level switch
    {
        1 => StructureRole.Heading1,
        2 => StructureRole.Heading2,
        3 => StructureRole.Heading3,
        4 => StructureRole.Heading4,
        5 => StructureRole.Heading5,
        6 => StructureRole.Heading6,
        _ => throw new UnreachableException("heading levels are 1 to 6"),
    };

    private readonly record struct HeadingLook(TypeSize Type, Space Above, Space Below)
    {
        public bool IsItalic { get; init; }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets lists: the marker hangs in the indent, numbers end where bullets end.</summary>
internal sealed class ListLayout(Typesetting tools, BlockLayout blocks)
{
    private const double Indent = 19;
    private const double MarkerGap = 5.5;
    private static readonly Space TightGap = new(1, 1);
    private static readonly Space LooseGap = new(5, 2, 1);
    private static readonly ImmutableArray<string> Bullets = ["•", "–", "∗", "·"];

    /// <summary>Sets a list.</summary>
    public void LayOut(ListBlock items, BlockContext context, VerticalList list)
    {
        var element = context.Parent.Add(new StructureElement(StructureRole.List));
        var style = new ParagraphStyle { Size = context.Type.Size, Alignment = TextAlignment.Right, Hyphenates = false };
        var indent = IndentOf(items, style);
        var around = context.ListDepth > 0 && items.IsTight ? TightGap : new Space(items.IsTight ? 5 : 7, 3, 1);
        list.SpaceAfter(around);
        for (var i = 0; i < items.Items.Length; i++)
        {
            var item = element.Add(new StructureElement(StructureRole.ListItem));
            var label = item.Add(new StructureElement(StructureRole.ListLabel));
            var marker = tools.Paragraphs.LayOut([new Text(MarkerOf(items, i, context.ListDepth))], style, indent - MarkerGap, label)[0].Items;
            var body = Body(items, i, context, item, indent, list.Frame);
            var index = i;
            body.AmendFirst(first => first with
            {
                Content = [new PlacedGroup(context.Left, first.Baseline, marker), .. first.Content],
                Before = index == 0 ? first.Before : Space.Larger(first.Before, items.IsTight ? TightGap : LooseGap),
                BreakBefore = Math.Max(first.BreakBefore, BreakCostOf(index, items.Items.Length)),
            });
            list.Append(body);
        }

        list.SpaceAfter(around);
    }

    private VerticalList Body(ListBlock items, int index, BlockContext context, StructureElement item, double indent, Frame? frame)
    {
        var element = item.Add(new StructureElement(StructureRole.ListBody));
        var column = context.Inside(element, indent) with { ListDepth = context.ListDepth + 1, IsTight = items.IsTight };
        var list = new VerticalList { Frame = frame };
        blocks.LayOutAll(items.Items[index], column, list);
        if (list.Count == 0)
        {
            list.Add(new VerticalBox { Height = context.Type.Leading, Baseline = context.Type.StrutAscent });
        }

        return list;
    }

    /// <summary>Wide enough for the widest number; bullets all have the same indent.</summary>
    private double IndentOf(ListBlock items, ParagraphStyle style)
    {
        if (!items.IsOrdered)
        {
            return Indent;
        }

        var last = MarkerOf(items, items.Items.Length - 1, 0);
        return Math.Max(Indent, tools.Paragraphs.Measure([new Text(last)], style).Natural + MarkerGap);
    }

    /// <summary>A list stands with the words before it, and its first and last items with their neighbours.</summary>
    private static int BreakCostOf(int index, int count) => index == 0
        ? BreakCost.BeforeList
        : index == 1 || index == count - 1 ? BreakCost.LoneItem : BreakCost.None;

    private static string MarkerOf(ListBlock items, int index, int depth) => items.IsOrdered
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)items.Start + index}.")
        : Bullets[Math.Min(depth, Bullets.Length - 1)];
}

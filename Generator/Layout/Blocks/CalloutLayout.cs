using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets callouts: a tint and a coloured bar behind a bold title and its text; both go on where a page ends.</summary>
internal sealed class CalloutLayout(BlockLayout blocks)
{
    private const double Padding = 7;
    private const double LeftPadding = 13;
    private const double RightPadding = 10;
    private static readonly Space Around = new(11, 4, 2);

    /// <summary>Sets a callout.</summary>
    public void LayOut(Callout callout, BlockContext context, VerticalList list)
    {
        var element = context.Parent.Add(new StructureElement(StructureRole.Aside));
        var (bar, tint) = Palette.Of(callout.Kind);
        var column = context.Inside(element, LeftPadding, RightPadding);
        list.SpaceAfter(Around);
        list.Frame = new Frame { X = context.Left, Width = context.Width, Tint = tint, Bar = bar, BarWidth = 2.4, Parent = list.Frame };
        list.Add(new VerticalBox { Height = Padding });
        list.KeepWithNext();
        var around = list.LeastBreakCost;
        list.LeastBreakCost = BreakCost.WithinCallout;
        LayOutTitle(callout, column, list);
        blocks.LayOutAll(callout.Content, column, list);
        list.DropSpaceAfter();
        list.KeepWithNext();
        list.Add(new VerticalBox { Height = Padding });
        list.LeastBreakCost = around;
        list.Frame = list.Frame.Parent;
        list.SpaceAfter(Around);
    }

    private void LayOutTitle(Callout callout, BlockContext column, VerticalList list)
    {
        var title = column.Parent.Add(new StructureElement(StructureRole.Paragraph));
        var style = new ParagraphStyle
        {
            Size = column.Type.Size,
            IsBold = true,
            Color = Palette.Of(callout.Kind).Bar,
            Alignment = TextAlignment.Left,
            Hyphenates = false,
        };
        list.Add(blocks.Text.Set(callout.Title, style, column, title, callout.Source));
        list.SpaceAfter(new Space(2));
        list.KeepWithNext();
    }
}

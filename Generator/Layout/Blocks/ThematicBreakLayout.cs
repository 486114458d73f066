using Colophon.Layout.Pages;

namespace Colophon.Layout.Blocks;

/// <summary>Sets a thematic break as a short rule in the middle of the column.</summary>
internal sealed class ThematicBreakLayout(Typesetting tools)
{
    private const double Thickness = 0.5;

    /// <summary>Sets the break.</summary>
    public void LayOut(BlockContext context, VerticalList list)
    {
        var width = Math.Min(0.2 * tools.Design.TextWidth, context.Width);
        var rule = new RuleItem((context.Width - width) / 2, 0, width, Thickness, Palette.Rule);
        list.Add(new VerticalBox
        {
            Height = Thickness,
            Content = [new PlacedGroup(context.Left, 0, [rule])],
            Before = new Space(context.Type.Leading, 3, 2),
        });
        list.SpaceAfter(new Space(context.Type.Leading, 3, 2));
    }
}

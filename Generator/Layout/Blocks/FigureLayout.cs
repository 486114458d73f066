using Colophon.Layout.Pages;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets figures: the picture in the middle, its caption below, both on one page.</summary>
internal sealed class FigureLayout(Typesetting tools, CaptionLayout captions)
{
    private const double CaptionGap = 8;
    private static readonly Space Around = new(13, 4, 2);

    /// <summary>Sets a figure.</summary>
    public void LayOut(FigureBlock figure, BlockContext context, VerticalList list)
    {
        var group = context.Parent.Add(new StructureElement(StructureRole.Division));
        var element = group.Add(new StructureElement(StructureRole.Figure) { AlternativeText = figure.AlternativeText });
        var caption = captions.Set(tools.Labels.Figure, figure.Number, figure.Caption, context with { Parent = group }, figure.Source);
        var captionHeight = caption.Sum(box => box.Height) + (caption.Count > 0 ? CaptionGap : 0);
        var boxes = new List<VerticalBox> { SetPicture(figure, context, element, tools.Design.TextHeight - captionHeight) };
        if (caption.Count > 0)
        {
            caption[0] = caption[0] with { Before = new Space(CaptionGap) };
            boxes.AddRange(caption);
        }

        var whole = VerticalBox.Stack(boxes);
        if (context.MayFloat)
        {
            list.Add(whole with { IsFloat = true });
        }
        else
        {
            list.Add(whole with { Before = Around });
            list.SpaceAfter(Around);
        }
    }

    private VerticalBox SetPicture(FigureBlock figure, BlockContext context, StructureElement element, double mostHeight)
    {
        var wished = figure.Width is { } share ? share * context.Width : figure.Picture.Width;
        var width = Math.Min(wished, context.Width);
        var height = width * figure.Picture.Height / figure.Picture.Width;
        if (height > mostHeight)
        {
            (width, height) = (width * mostHeight / height, mostHeight);
        }

        var items = tools.Pictures.LayOut(figure.Picture, width, element);
        return new VerticalBox
        {
            Height = height,
            Content =
            [
                .. figure.Id is { } id ? [new PlacedGroup(0, 0, [new AnchorItem(id, 0)])] : Array.Empty<PlacedGroup>(),
                new PlacedGroup(context.Left + ((context.Width - width) / 2), 0, items),
            ],
        };
    }
}

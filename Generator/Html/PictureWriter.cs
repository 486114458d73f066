using System.Globalization;
using Colophon.Model;
using Colophon.Pictures;

namespace Colophon.Html;

/// <summary>Writes pictures: drawings as SVG in place, images as data.</summary>
internal sealed class PictureWriter(Markup markup, AnchorNames ids)
{
    private const double PixelsPerPoint = 96 / 72.0;
    private int _count;

    /// <summary>Appends a picture.</summary>
    /// <param name="picture">What is shown.</param>
    /// <param name="alternativeText">What it shows, in words.</param>
    /// <param name="share">Its width as a share of the text width; null for its own size.</param>
    /// <param name="isInline">Whether it stands in a line of text.</param>
    public void Write(Picture picture, string alternativeText, double? share, bool isInline)
    {
        // The style sheet keeps it from being wider than its column.
        var width = share is { } s
            ? string.Create(CultureInfo.InvariantCulture, $"width:{s * 100:0.##}%")
            : string.Create(CultureInfo.InvariantCulture, $"width:{picture.Width:0.##}pt");
        switch (picture)
        {
            case VectorPicture drawing:
                Write(drawing, alternativeText, width, isInline);
                break;
            case RasterPicture image:
                Write(image, alternativeText, width, isInline);
                break;
            default:
                throw new ArgumentException("an unknown kind of picture", nameof(picture));
        }
    }

    private void Write(VectorPicture drawing, string alternativeText, string width, bool isInline)
    {
        markup.Raw("<svg role=\"img\"").Attribute("aria-label", alternativeText).OptionalAttribute("class", isInline ? "inline" : null);
        SvgWriter.WriteViewBox(markup.Output, drawing);
        markup.Attribute("style", width).Raw(">\n");
        var prefix = ids.Fresh(string.Create(CultureInfo.InvariantCulture, $"picture-{++_count}")) + "-";
        SvgWriter.WriteElements(markup.Output, drawing, prefix);
        markup.Raw("</svg>");
        UseFonts(drawing.Elements.AsSpan());
    }

    private void UseFonts(ReadOnlySpan<PictureElement> elements)
    {
        foreach (var element in elements)
        {
            if (element is PictureText text)
            {
                markup.Fonts.Use(Face(text.IsBold, text.IsItalic), text.Content);
                foreach (var span in text.Continued)
                {
                    markup.Fonts.Use(Face(span.IsBold, span.IsItalic), span.Content);
                }
            }
            else if (element is PictureClip clip)
            {
                UseFonts(clip.Elements.AsSpan());
            }
        }
    }

    private static FaceStyle Face(bool isBold, bool isItalic) => (isBold ? FaceStyle.Bold : 0) | (isItalic ? FaceStyle.Italic : 0);

    private void Write(RasterPicture image, string alternativeText, string width, bool isInline)
    {
        markup.Raw("<img").Attribute("alt", alternativeText).OptionalAttribute("class", isInline ? "inline" : null);
        markup.Attribute("width", (int)Math.Round(image.Width * PixelsPerPoint)).Attribute("height", (int)Math.Round(image.Height * PixelsPerPoint));
        markup.Attribute("style", width).Raw(" src=\"data:").Raw(image.MediaType).Raw(";base64,");
        markup.Raw(Convert.ToBase64String(image.Encoded.AsSpan())).Raw("\"/>");
    }
}

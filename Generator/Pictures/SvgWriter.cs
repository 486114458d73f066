using System.Text;
using Colophon.Model;
using Colophon.Pictures.Svg;

namespace Colophon.Pictures;

/// <summary>Writes a picture as SVG, the same bytes for the same picture.</summary>
internal static class SvgWriter
{
    /// <summary>A complete drawing: the <c>svg</c> element with a viewBox and no fixed size. Its user unit is the point.</summary>
    /// <param name="picture">What is drawn.</param>
    /// <param name="idPrefix">What its ids begin with: several drawings in one page need different ones.</param>
    public static string Write(VectorPicture picture, string idPrefix = "")
    {
        var output = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        WriteViewBox(output, picture);
        output.Append(">\n");
        WriteElements(output, picture, idPrefix);
        return output.Append("</svg>\n").ToString();
    }

    /// <summary>The viewBox attribute and the font's, with a space before each, for an svg element that the caller opens.</summary>
    public static void WriteViewBox(StringBuilder output, VectorPicture picture)
    {
        var grid = CoordinateGrid.For(picture);
        output.Append(" viewBox=\"0 0 ").Append(grid.Format(picture.Width)).Append(' ').Append(grid.Format(picture.Height))
            .Append("\" font-family=\"STIX Two Text, STIX Two Math, serif\"");
    }

    /// <summary>What stands inside the svg element.</summary>
    public static void WriteElements(StringBuilder output, VectorPicture picture, string idPrefix = "") =>
        new SvgElementWriter(output, CoordinateGrid.For(picture), idPrefix).Write(picture.Elements);
}

using System.Collections.Immutable;
using Colophon.Model;
using Colophon.Pictures;
using CsCheck;

namespace Colophon.Tests.Pictures;

public class SvgWriterTests
{
    private static readonly ImmutableArray<PathSegment> Corner = [new(PathVerb.Move, 0, 0), new(PathVerb.Line, 1.006, 0), new(PathVerb.Line, 1.006, -0.506)];

    [Fact]
    public void The_drawing_has_a_viewBox_in_points_and_no_size() => Assert.Equal(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 225.5\" font-family=\"STIX Two Text, STIX Two Math, serif\">\n</svg>\n",
        SvgWriter.Write(new VectorPicture(300, 225.5, [])));

    [Fact]
    public void Paths_are_relative_and_short() =>
        AssertContent("<path fill=\"#1f77b4\" d=\"M0 0h1.01v-.51\"/>\n", new PicturePath(Corner) { Fill = new Color(0x1F, 0x77, 0xB4) });

    [Fact]
    public void Strokes_say_only_what_is_not_usual()
    {
        AssertContent("<path fill=\"none\" stroke=\"#000\" d=\"M0 0h1.01v-.51\"/>\n", new PicturePath(Corner) { Stroke = Color.Black });
        AssertContent(
            "<path fill-rule=\"evenodd\" stroke=\"#fff\" stroke-opacity=\"0.5\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"bevel\" stroke-dasharray=\"3 1.5\" d=\"M0 0h1.01v-.51\"/>\n",
            new PicturePath(Corner)
            {
                Fill = Color.Black,
                IsEvenOdd = true,
                Stroke = new Color(255, 255, 255, 0.5),
                StrokeWidth = 2,
                Cap = LineCap.Round,
                Join = LineJoin.Bevel,
                Dashes = [3, 1.5],
            });
    }

    [Fact]
    public void Neighbours_painted_alike_share_a_group()
    {
        var red = new PicturePath(Corner) { Fill = new Color(255, 0, 0) };

        AssertContent("<g fill=\"#f00\">\n<path d=\"M0 0h1.01v-.51\"/>\n<path d=\"M0 0h1.01v-.51\"/>\n</g>\n", red, red);
    }

    [Fact]
    public void A_shape_at_many_places_is_written_once_and_marks_them()
    {
        var points = Enumerable.Range(0, 9).Select(i => (PictureElement)new PicturePath(
        [
            new(PathVerb.Move, 10 + (3 * i), 20), new(PathVerb.Line, 11 + (3 * i), 20.001), new(PathVerb.Cubic, 11 + (3 * i), 21, 10 + (3 * i), 21, 10 + (3 * i), 20), new(PathVerb.Close),
        ])
        {
            Fill = new Color(255, 0, 0, 0.5),
        });

        AssertContent(
            "<marker id=\"mark1\" markerUnits=\"userSpaceOnUse\" overflow=\"visible\"><path fill=\"#f00\" fill-opacity=\"0.5\" d=\"M0 0h1c0 1-1 1-1 0z\"/></marker>\n"
            + "<path fill=\"none\" style=\"marker:url(#mark1)\" d=\"M10 20h3 3 3 3 3 3 3 3\"/>\n"
            + "<path fill=\"#f00\" fill-opacity=\"0.5\" d=\"M0 0h1.01v-.51\"/>\n",
            [.. points, new PicturePath(Corner) { Fill = new Color(255, 0, 0, 0.5) }]);
    }

    [Fact]
    public void Words_are_escaped_turned_and_anchored() => AssertContent(
        "<text x=\"10\" y=\"20.5\" font-size=\"9.3333\" font-weight=\"700\" font-style=\"italic\" text-anchor=\"end\" transform=\"rotate(-90 10 20.5)\">a &lt; b &amp; c</text>\n",
        new PictureText("a < b & c", 10, 20.5, 28 / 3.0, Color.Black) { IsBold = true, IsItalic = true, Anchor = TextAnchor.End, Rotation = -90 });

    [Fact]
    public void An_index_says_only_what_differs_from_its_letter() => AssertContent(
        "<text x=\"1\" y=\"2\" font-size=\"10\" font-style=\"italic\">w<tspan dy=\"2\" font-size=\"7\" font-style=\"normal\">1&lt;</tspan><tspan dy=\"-2\" fill=\"#f00\">x</tspan></text>\n",
        new PictureText("w", 1, 2, 10, Color.Black)
        {
            IsItalic = true,
            Continued = [new PictureSpan("1<", 7, Color.Black) { Rise = -2 }, new PictureSpan("x", 10, new Color(255, 0, 0)) { IsItalic = true }],
        });

    [Fact]
    public void A_clip_path_is_defined_once_under_the_page_s_prefix()
    {
        var clip = new PictureClip(Corner, []);

        Assert.Contains(
            "<clipPath id=\"f3-clip1\"><path d=\"M0 0h1.01v-.51\"/></clipPath>\n<g clip-path=\"url(#f3-clip1)\">\n</g>\n<g clip-path=\"url(#f3-clip1)\">\n</g>\n",
            SvgWriter.Write(new VectorPicture(300, 200, [clip, clip]), "f3-"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Small_pictures_are_written_more_finely() =>
        Assert.Contains("d=\"M0 0h1.006v-.506\"", SvgWriter.Write(new VectorPicture(20, 20, [new PicturePath(Corner) { Fill = Color.Black }])), StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read_back_and_written_the_same()
    {
        var coordinate = Gen.Double[-200, 400];
        var segment = Gen.Select(Gen.Int[0, 2], coordinate, coordinate, coordinate, coordinate, coordinate, coordinate, (verb, a, b, c, d, e, f) => verb switch
        {
            0 => new PathSegment(PathVerb.Line, a, b),
            1 => new PathSegment(PathVerb.Cubic, a, b, c, d, e, f),
            _ => new PathSegment(PathVerb.Line, a, 0),
        });
        var outline = Gen.Select(coordinate, coordinate, segment.Array[1, 8], Gen.Bool, (x, y, segments, isClosed) =>
            (ImmutableArray<PathSegment>)[new PathSegment(PathVerb.Move, x, y), .. segments, .. isClosed ? [new PathSegment(PathVerb.Close)] : Array.Empty<PathSegment>()]);
        var color = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, Gen.Int[1, 10], (r, g, b, tenths) => new Color(r, g, b, tenths / 10.0));
        var path = Gen.Select(outline, color, color, Gen.Int[0, 2], Gen.Double[0.1, 9], (o, fill, stroke, kind, width) => (PictureElement)new PicturePath(o)
        {
            Fill = kind == 0 ? null : fill,
            Stroke = kind == 1 ? null : stroke,
            StrokeWidth = kind == 1 ? 1 : Math.Round(width, 2),
            Cap = kind == 0 ? LineCap.Square : LineCap.Butt,
        });
        var text = Gen.Select(coordinate, coordinate, Gen.Int[-179, 180], color, (x, y, turn, fill) => (PictureElement)new PictureText("x & y", x, y, 12, fill) { Rotation = turn });
        var leaf = Gen.OneOf(path, text);
        var clip = Gen.Select(outline, leaf.Array[1, 3], (o, inside) => (PictureElement)new PictureClip(o, [.. inside]));

        Gen.OneOf(path, text, clip).Array[0, 6].SamplePinned(
            elements =>
            {
                var written = SvgWriter.Write(new VectorPicture(300, 200, [.. elements]));
                var read = SvgReaderTests.ReadSvg(written.Replace("<svg ", "<svg width=\"300pt\" height=\"200pt\" ", StringComparison.Ordinal));

                Assert.Equal(written, SvgWriter.Write(read));
            },
            count: 200);
    }

    private static void AssertContent(string expected, params PictureElement[] elements)
    {
        var written = SvgWriter.Write(new VectorPicture(300, 200, [.. elements]));
        Assert.Equal(expected, written[(written.IndexOf('\n', StringComparison.Ordinal) + 1)..^"</svg>\n".Length]);
    }
}

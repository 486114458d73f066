using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Layout.Pictures;
using Colophon.Model;

namespace Colophon.Tests.Layout.Pictures;

public class PictureLayoutTests
{
    private static readonly StructureElement Figure = new(StructureRole.Figure);

    [Fact]
    public void A_path_keeps_its_coordinates_and_gets_the_scale()
    {
        var path = new PicturePath([new(PathVerb.Move, 1, 2)]) { Fill = Color.Black };

        var item = Assert.IsType<PathItem>(Assert.Single(LayOut(200, path)));

        Assert.Equal(new PathItem(path, 0, 0, 2) { Structure = Figure }, item);
    }

    [Fact]
    public void A_clip_holds_the_items_of_its_elements()
    {
        var path = new PicturePath([new(PathVerb.Move, 1, 2)]) { Fill = Color.Black };
        ImmutableArray<PathSegment> outline = [new(PathVerb.Move, 0, 0)];

        var clip = Assert.IsType<ClipItem>(Assert.Single(LayOut(50, new PictureClip(outline, [path]))));

        Assert.Equal((outline, 0.5, Figure), (clip.Clip, clip.Scale, clip.Structure));
        Assert.Equal(new PathItem(path, 0, 0, 0.5) { Structure = Figure }, Assert.Single(clip.Items));
    }

    [Fact]
    public void Words_are_set_in_the_text_face_at_scale()
    {
        var run = Assert.IsType<TextRun>(Assert.Single(LayOut(200, new PictureText("Loss", 10, 20, 9, Color.Black))));

        Assert.Equal((FontSet.Default.Regular, 18.0, 20.0, 40.0, Color.Black), (run.Face, run.Size, run.X, run.Baseline, run.Fill));
        Assert.Equal("Loss", string.Concat(run.Glyphs.Select(glyph => glyph.Text)));
        Assert.Equal(FontSet.Default.Regular.Shape("Loss").Sum(glyph => glyph.Advance) * 18 / 1000.0, run.Glyphs.Sum(glyph => glyph.Advance), 9);
        Assert.Same(Figure, run.Structure);
    }

    [Theory]
    [InlineData(false, false, "STIXTwoText-Regular")]
    [InlineData(true, false, "STIXTwoText-Bold")]
    [InlineData(false, true, "STIXTwoText-Italic")]
    [InlineData(true, true, "STIXTwoText-BoldItalic")]
    public void Weight_and_slant_choose_the_face(bool isBold, bool isItalic, string name)
    {
        var text = new PictureText("a", 0, 0, 9, Color.Black) { IsBold = isBold, IsItalic = isItalic };

        Assert.Equal(name, Assert.IsType<TextRun>(Assert.Single(LayOut(100, text))).Face.PostScriptName);
    }

    [Theory]
    [InlineData(0, 1, 0, 0, -1)]
    [InlineData(90, 0, 1, 1, 0)]
    public void An_index_follows_its_letter_across_the_turned_line(double rotation, double alongX, double alongY, double upX, double upY)
    {
        var text = new PictureText("w", 10, 20, 10, Color.Black)
        {
            Rotation = rotation,
            Continued = [new PictureSpan("1", 7, Color.White) { Rise = -2 }],
        };

        var runs = LayOut(200, text).Cast<TextRun>().ToArray();

        var advance = runs[0].Glyphs.Sum(glyph => glyph.Advance);
        Assert.Equal((20.0, 14.0, Color.White), (runs[0].Size, runs[1].Size, runs[1].Fill));
        Assert.Equal(20 + (advance * alongX) - (4 * upX), runs[1].X, 9);
        Assert.Equal(40 + (advance * alongY) - (4 * upY), runs[1].Baseline, 9);
    }

    [Fact]
    public void The_middle_and_the_end_are_found_by_measuring()
    {
        var text = new PictureText("middle", 50, 20, 10, Color.Black);
        var width = Run(text).Glyphs.Sum(glyph => glyph.Advance);

        Assert.Equal(50 - (width / 2), Run(text with { Anchor = TextAnchor.Middle }).X, 9);
        Assert.Equal(50 - width, Run(text with { Anchor = TextAnchor.End }).X, 9);
    }

    [Fact]
    public void Turned_words_are_anchored_along_their_own_line()
    {
        var text = new PictureText("middle", 50, 20, 10, Color.Black) { Rotation = -90, Anchor = TextAnchor.Middle };

        var run = Run(text);

        Assert.Equal(-90, run.Rotation);
        Assert.Equal(50, run.X, 9);
        Assert.Equal(20 + (run.Glyphs.Sum(glyph => glyph.Advance) / 2), run.Baseline, 9);
    }

    [Fact]
    public void Characters_that_the_text_face_lacks_come_from_the_face_for_formulas()
    {
        var runs = LayOut(100, new PictureText("a 𝑥 b", 0, 0, 10, Color.Black)).Cast<TextRun>().ToArray();

        Assert.Equal(["a ", "𝑥", " b"], runs.Select(run => string.Concat(run.Glyphs.Select(glyph => glyph.Text))));
        Assert.Same(FontSet.Default.Math, runs[1].Face);
        Assert.Equal(runs[1].X + runs[1].Glyphs[0].Advance, runs[2].X, 9);
        Assert.DoesNotContain(runs.SelectMany(run => run.Glyphs), glyph => glyph.Glyph == 0);
    }

    [Fact]
    public void An_image_keeps_its_shape()
    {
        var image = new RasterPicture(30, 20, 1, 1, [0, 0, 0], default, [], "image/png");

        var item = Assert.Single(new PictureLayout(FontSet.Default).LayOut(image, 60, Figure));

        Assert.Equal(new ImageItem(image, 0, 0, 60, 40) { Structure = Figure }, item);
    }

    private static TextRun Run(PictureText text) => Assert.IsType<TextRun>(Assert.Single(LayOut(100, text)));

    private static ImmutableArray<PageItem> LayOut(double width, params PictureElement[] elements) =>
        new PictureLayout(FontSet.Default).LayOut(new VectorPicture(100, 50, [.. elements]), width, Figure);
}

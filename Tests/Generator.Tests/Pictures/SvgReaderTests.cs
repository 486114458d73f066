using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Pictures;

namespace Colophon.Tests.Pictures;

public class SvgReaderTests
{
    private static readonly SourceSpan Source = new("report.md", 12, 1);

    [Theory]
    [InlineData("width='400' height='300'", 300, 225)]
    [InlineData("width='400px' height='300px'", 300, 225)]
    [InlineData("width='72pt' height='36pt'", 72, 36)]
    [InlineData("width='25.4mm' height='2.54cm'", 72, 72)]
    [InlineData("width='1in' height='6pc'", 72, 72)]
    [InlineData("viewBox='0 0 400 300'", 300, 225)]
    [InlineData("viewBox='0 0 400 300' width='100%' height='100%'", 300, 225)]
    [InlineData("viewBox='0 0 4 3' width='200pt'", 200, 150)]
    [InlineData("viewBox='0 0 4 3' height='150pt'", 200, 150)]
    public void The_size_is_in_points(string attributes, double width, double height)
    {
        var picture = ReadSvg($"<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>");

        Assert.Equal(width, picture.Width, 9);
        Assert.Equal(height, picture.Height, 9);
    }

    [Theory]
    [InlineData("width='80pt' height='40pt' viewBox='0 0 4 2'", 20, 20)]
    [InlineData("width='80pt' height='40pt' viewBox='1 0 4 2'", 0, 20)]
    [InlineData("width='80pt' height='80pt' viewBox='0 0 4 2'", 20, 40)]
    [InlineData("width='80pt' height='80pt' viewBox='0 0 4 2' preserveAspectRatio='none'", 20, 40)]
    [InlineData("width='80pt' height='40pt' viewBox='0 0 2 2' preserveAspectRatio='none'", 40, 20)]
    public void The_viewBox_is_fitted_into_the_size(string attributes, double x, double y)
    {
        var path = Single<PicturePath>($"<svg {attributes}><path d='M1 1'/></svg>");

        Assert.Equal(x, path.Segments[0].X1, 9);
        Assert.Equal(y, path.Segments[0].Y1, 9);
    }

    [Theory]
    [InlineData("<path d='M0 0L8 4'/>", "M0 0l6 3")]
    [InlineData("<line x1='0' y1='0' x2='8' y2='4' stroke='red'/>", "M0 0l6 3")]
    [InlineData("<rect x='4' y='4' width='8' height='4'/>", "M3 3h6v3h-6z")]
    [InlineData("<rect width='50%' height='100%'/>", "M0 0h30v60h-30z")]
    [InlineData("<polyline points='0,0 8,0 8,4' stroke='red'/>", "M0 0h6v3")]
    [InlineData("<polygon points='0 0 8 0 8 4'/>", "M0 0h6v3z")]
    [InlineData("<circle cx='8' cy='8' r='4'/>", "M9 6c0 1.66-1.34 3-3 3s-3-1.34-3-3 1.34-3 3-3 3 1.34 3 3z")]
    [InlineData("<ellipse cx='8' cy='8' rx='4' ry='8'/>", "M9 6c0 3.31-1.34 6-3 6s-3-2.69-3-6 1.34-6 3-6 3 2.69 3 6z")]
    [InlineData("<rect width='16' height='16' rx='4'/>", "M3 0h6c1.66 0 3 1.34 3 3v6c0 1.66-1.34 3-3 3h-6c-1.66 0-3-1.34-3-3v-6c0-1.66 1.34-3 3-3z")]
    public void Shapes_become_outlines_in_points(string shape, string outline)
    {
        // The writer's short form of the outline; 80 user units are 60 points.
        var picture = ReadSvg($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 80'>{shape}</svg>");

        Assert.Equal(outline, Colophon.Pictures.Svg.PathDataWriter.Write(((PicturePath)Assert.Single(picture.Elements)).Segments, new(2)));
    }

    [Theory]
    [InlineData("<rect width='0' height='5'/>")]
    [InlineData("<circle r='0'/>")]
    [InlineData("<path d=''/>")]
    [InlineData("<path d='M0 0h1' fill='none'/>")]
    [InlineData("<path d='M0 0h1' opacity='0'/>")]
    [InlineData("<path d='M0 0h1' visibility='hidden'/>")]
    [InlineData("<g display='none'><path d='M0 0h1'/></g>")]
    [InlineData("<defs><path d='M0 0h1'/><linearGradient id='g'/></defs>")]
    [InlineData("<title>t</title><desc>d</desc><metadata><rdf xmlns='x'/></metadata>")]
    [InlineData("<view xmlns='http://elsewhere' />")]
    [InlineData("<text x='1' y='1'>  </text>")]
    public void What_shows_nothing_leaves_nothing(string content) => Assert.Empty(Read(content).Elements);

    [Fact]
    public void Transforms_are_applied_to_coordinates_widths_and_dashes()
    {
        var path = Single<PicturePath>(Svg("<g transform='translate(10 20)'><path transform='scale(4)' d='M1 1h1' stroke='black' stroke-width='2' stroke-dasharray='3 1'/></g>"));

        Assert.Equal(new PathSegment(PathVerb.Move, 14, 24), path.Segments[0]);
        Assert.Equal(8, path.StrokeWidth);
        Assert.Equal([12.0, 4.0], path.Dashes.AsEnumerable());
    }

    [Fact]
    public void Presentation_attributes_are_inherited_and_overridden()
    {
        var picture = Read("<g fill='red' stroke='#00f' stroke-width='3' stroke-linecap='round' stroke-linejoin='bevel'><path d='M0 0h1'/><path d='M0 0h1' style='fill: none; stroke-width: 1pt'/></g>");

        var first = (PicturePath)picture.Elements[0];
        var second = (PicturePath)picture.Elements[1];
        Assert.Equal((new Color(255, 0, 0), new Color(0, 0, 255), 3.0, LineCap.Round, LineJoin.Bevel), (first.Fill!.Value, first.Stroke!.Value, first.StrokeWidth, first.Cap, first.Join));
        Assert.Null(second.Fill);
        Assert.Equal(96 / 72.0, second.StrokeWidth, 9);
    }

    [Fact]
    public void Opacities_multiply()
    {
        var path = Single<PicturePath>(Svg("<g opacity='.5'><g opacity='.5'><path d='M0 0h1' fill='rgba(0,0,0,.8)' fill-opacity='50%' stroke='red' stroke-opacity='.4'/></g></g>"));

        Assert.Equal(0.1, path.Fill!.Value.Opacity);
        Assert.Equal(0.1, path.Stroke!.Value.Opacity);
    }

    [Fact]
    public void CurrentColor_is_the_colour_in_force() =>
        Assert.Equal(new Color(0, 128, 0), Single<PicturePath>(Svg("<g color='green'><path d='M0 0h1' fill='currentColor'/></g>")).Fill);

    [Fact]
    public void An_odd_number_of_dashes_is_doubled() =>
        Assert.Equal([1.0, 2, 3, 1, 2, 3], Single<PicturePath>(Svg("<path d='M0 0h1' stroke='red' stroke-dasharray='1,2,3'/>")).Dashes.AsEnumerable());

    [Fact]
    public void A_style_sheet_wins_over_attributes_and_loses_to_the_style_attribute()
    {
        // Matplotlib writes such a sheet into every drawing.
        var picture = Read("""
            <defs><style type="text/css">/* all */ *{stroke-linejoin: round; stroke-linecap: butt} .b, #c { fill: blue }</style></defs>
            <path d="M0 0h1" fill="red" stroke="red" stroke-linejoin="bevel"/>
            <path d="M0 0h1" class="a b" fill="red"/>
            <path d="M0 0h1" id="c" style="fill: lime"/>
            """);

        Assert.Equal(LineJoin.Round, ((PicturePath)picture.Elements[0]).Join);
        Assert.Equal(new Color(0, 0, 255), ((PicturePath)picture.Elements[1]).Fill);
        Assert.Equal(new Color(0, 255, 0), ((PicturePath)picture.Elements[2]).Fill);
    }

    [Fact]
    public void A_clip_path_holds_what_it_clips_and_moves_with_it()
    {
        var clip = Single<PictureClip>(Svg("<clipPath id='c'><rect width='10' height='10'/></clipPath><g transform='translate(5 0)' clip-path='url(#c)'><path d='M0 0h1'/></g>"));

        Assert.Equal(new PathSegment(PathVerb.Move, 5, 0), clip.Clip[0]);
        Assert.Equal(new PathSegment(PathVerb.Move, 5, 0), ((PicturePath)Assert.Single(clip.Elements)).Segments[0]);
    }

    [Fact]
    public void Clip_paths_nest_within_groups_and_within_each_other()
    {
        var outer = Single<PictureClip>(Svg("""
            <clipPath id='a'><circle r='5'/></clipPath>
            <clipPath id='b' clip-path='url(#a)'><rect width='4' height='4'/></clipPath>
            <g clip-path='url(#b)'><path clip-path='url("#a")' d='M0 0h1'/></g>
            """));

        var inner = Assert.IsType<PictureClip>(Assert.Single(outer.Elements));
        var innermost = Assert.IsType<PictureClip>(Assert.Single(inner.Elements));
        Assert.Equal(PathVerb.Cubic, outer.Clip[1].Verb);
        Assert.Equal(PathVerb.Line, inner.Clip[1].Verb);
        Assert.IsType<PicturePath>(Assert.Single(innermost.Elements));
    }

    [Fact]
    public void What_an_empty_clip_path_clips_is_not_seen() =>
        Assert.Empty(Read("<clipPath id='c'/><path clip-path='url(#c)' d='M0 0h1'/>").Elements);

    [Fact]
    public void Use_draws_its_target_elsewhere_in_the_style_of_the_use()
    {
        // Matplotlib's markers and ticks.
        var path = Single<PicturePath>(Svg("<defs><path id='m' d='M0 0h1'/></defs><use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#m' x='3' y='4' fill='red'/>"));

        Assert.Equal(new PathSegment(PathVerb.Move, 3, 4), path.Segments[0]);
        Assert.Equal(new Color(255, 0, 0), path.Fill);
    }

    [Fact]
    public void A_whole_Graphviz_file_with_its_doctype_is_read()
    {
        var diagnostics = new DiagnosticBag();
        var picture = SvgReader.Read(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <!-- Generated by graphviz -->
            <svg width="62pt" height="44pt" viewBox="0.00 0.00 62.00 44.00" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
            <g id="graph0" class="graph" transform="scale(1 1) rotate(0) translate(4 40)">
            <polygon fill="white" stroke="none" points="-4,4 -4,-40 58,-40 58,4 -4,4"/>
            <g id="node1" class="node"><title>a</title>
            <ellipse fill="none" stroke="black" cx="27" cy="-18" rx="27" ry="18"/>
            <text text-anchor="middle" x="27" y="-13.8" font-family="Times,serif" font-size="14.00">a</text>
            </g></g></svg>
            """,
            Source,
            diagnostics);

        Assert.Empty(diagnostics.ToOrdered());
        Assert.Equal(3, picture!.Elements.Length);
        Assert.Equal(new PictureText("a", 31, 26.2, 14, Color.Black) { Anchor = TextAnchor.Middle }, (PictureText)picture.Elements[2] with { X = 31, Y = 26.2, Size = 14 });
    }

    /// <summary>A drawing whose user unit is the point.</summary>
    internal static string Svg(string content) =>
        $"<svg xmlns='http://www.w3.org/2000/svg' width='200pt' height='100pt' viewBox='0 0 200 100'>{content}</svg>";

    internal static VectorPicture Read(string content) => ReadSvg(Svg(content));

    internal static VectorPicture ReadSvg(string svg)
    {
        var diagnostics = new DiagnosticBag();
        var picture = SvgReader.Read(svg, Source, diagnostics);
        Assert.Empty(diagnostics.ToOrdered());
        return Assert.IsType<VectorPicture>(picture);
    }

    internal static ImmutableArray<Diagnostic> Complaints(string svg)
    {
        var diagnostics = new DiagnosticBag();
        var picture = SvgReader.Read(svg, Source, diagnostics);
        Assert.Equal(diagnostics.HasErrors, picture is null);
        return diagnostics.ToOrdered();
    }

    private static T Single<T>(string svg)
        where T : PictureElement => Assert.IsType<T>(Assert.Single(ReadSvg(svg).Elements));
}

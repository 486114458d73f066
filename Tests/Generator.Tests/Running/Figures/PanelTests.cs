using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Pictures;
using Colophon.Running;
using Colophon.Running.Figures;
using ScottPlot;

namespace Colophon.Tests.Running.Figures;

public class PanelTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Panels_stand_row_by_row_in_equal_cells()
    {
        var picture = Draw(300, 180, new PanelGrid(2), Titled, Titled, Titled);

        var titles = Words(picture).Where(text => text.Content == "title").ToArray();
        Assert.Equal((300.0, 180.0), (picture.Width, picture.Height));
        Assert.Equal([(0, 0), (150, 0), (0, 90)], titles.Select(title => (Math.Round(title.X - titles[0].X, 6), Math.Round(title.Y - titles[0].Y, 6))));
        Assert.All(Words(picture), text => Assert.True(text.X is >= 0 and <= 300 && text.Y is >= 0 and <= 180, text.Content));
    }

    [Fact]
    public void Data_of_panels_stand_in_line_though_one_has_longer_numbers()
    {
        var picture = Draw(300, 200, new PanelGrid(1), From(0), From(1_000_000));

        var corners = Words(picture).Where(text => text.Content == "corner").ToArray();
        Assert.Equal(2, corners.Length);
        Assert.Equal(corners[0].X, corners[1].X, 6);
        Assert.Equal(100, corners[1].Y - corners[0].Y, 0);
    }

    [Fact]
    public void A_panel_alone_is_drawn_as_a_figure_is()
    {
        var panel = Draw(300, 200, new PanelGrid(1), Line);
        var presentation = new Presentation("study");
        presentation.AddFigure("line", 300, 200, Line);

        Assert.Equal(Svg(Drawn(presentation)), Svg(panel));
    }

    [Fact]
    public void A_shared_legend_names_each_entry_once_and_stands_below_the_panels()
    {
        var picture = Draw(300, 150, new PanelGrid(2) { Legend = SharedLegend.Below }, Named("risk", "loss"), Named("loss", "bound"));

        Assert.All(new[] { "risk", "loss", "bound" }, name => Assert.Single(Words(picture), text => text.Content == name));
        var lowestNumber = Words(picture).Where(text => text.Content == "0").Max(text => text.Y);
        Assert.True(Word(picture, "risk").Y > lowestNumber + 5);
        Assert.True(Word(picture, "risk").X < Word(picture, "loss").X);
    }

    [Fact]
    public void A_shared_legend_may_stand_beside_the_panels()
    {
        var picture = Draw(300, 150, new PanelGrid(1) { Legend = SharedLegend.Beside }, Named("risk", "loss"));

        Assert.True(Word(picture, "risk").X > Words(picture).Where(text => text.Content == "1").Max(text => text.X));
        Assert.True(Word(picture, "risk").Y < Word(picture, "loss").Y);
    }

    [Fact]
    public void A_legend_without_entries_takes_no_room() =>
        Assert.Equal(
            Svg(Draw(300, 150, new PanelGrid(1), Line)),
            Svg(Draw(300, 150, new PanelGrid(1) { Legend = SharedLegend.Below }, Line)));

    [Fact]
    public void A_figure_too_small_for_its_legend_is_a_diagnostic()
    {
        var presentation = new Presentation("study");
        presentation.AddPanels("small", 30, 8, new PanelGrid(1) { Legend = SharedLegend.Below }, Named("risk"));

        Assert.Null(FigureRenderer.Draw("study/small", presentation.Figures[0].Drawing, _diagnostics));

        var diagnostic = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal(DiagnosticCodes.FigureFailed, diagnostic.Code);
        Assert.Contains("too small for its panels and legend", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Panels_without_panels_columns_or_size_are_refused()
    {
        var presentation = new Presentation("study");

        Assert.Throws<ArgumentException>(() => presentation.AddPanels("none", 100, 100, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => presentation.AddPanels("no-columns", 100, 100, 0, Line));
        Assert.Throws<ArgumentOutOfRangeException>(() => presentation.AddPanels("flat", 100, 0, 1, Line));
        presentation.AddPanels("twice", 100, 100, 1, Line);
        Assert.Throws<ArgumentException>(() => presentation.AddDrawing("twice", "<svg/>"));
    }

    private static void Line(Plot plot) => plot.Add.Line(0, 0, 1, 1);

    private static void Titled(Plot plot)
    {
        Line(plot);
        plot.Title("title");
    }

    private static Action<Plot> From(double bottom) => plot =>
    {
        plot.Add.Text("corner", 0, bottom);
        plot.Axes.SetLimits(0, 1, bottom, bottom + 1);
    };

    private static Action<Plot> Named(params string[] names) => plot =>
    {
        foreach (var name in names)
        {
            plot.Add.Line(0, 0, 1, 1).LegendText = name;
        }

        plot.Axes.SetLimits(0, 1, 0, 1);
        plot.ShowLegend();
    };

    private VectorPicture Draw(double width, double height, PanelGrid grid, params ImmutableArray<Action<Plot>> panels)
    {
        var presentation = new Presentation("study");
        presentation.AddPanels("panels", width, height, grid, panels);
        return Drawn(presentation);
    }

    private VectorPicture Drawn(Presentation presentation)
    {
        var picture = FigureRenderer.Draw("study/figure", presentation.Figures[0].Drawing, _diagnostics);
        Assert.Empty(_diagnostics.ToOrdered());
        return picture!;
    }

    private static string Svg(VectorPicture picture) => SvgWriter.Write(picture);

    private static IEnumerable<PictureText> Words(VectorPicture picture) => Flat(picture.Elements).OfType<PictureText>();

    private static PictureText Word(VectorPicture picture, string content) => Words(picture).Single(text => text.Content == content);

    private static IEnumerable<PictureElement> Flat(IEnumerable<PictureElement> elements) =>
        elements.SelectMany(element => element is PictureClip clip ? Flat(clip.Elements) : [element]);
}

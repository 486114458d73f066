using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Running;
using Colophon.Running.Figures;
using ScottPlot;

namespace Colophon.Tests.Running.Figures;

public class DistributionMarksTests
{
    [Fact]
    public void Quartiles_lie_between_neighbours_in_proportion() =>
        Assert.Equal(new FiveNumbers(1, 1.75, 2.5, 3.25, 4), FiveNumbers.Of([4, 2, 1, 3]));

    [Fact]
    public void A_single_value_is_all_five_numbers() => Assert.Equal(new FiveNumbers(7, 7, 7, 7, 7), FiveNumbers.Of([7]));

    [Fact]
    public void Nothing_and_not_a_number_have_no_quartiles()
    {
        Assert.Throws<ArgumentException>(() => FiveNumbers.Of([]));
        Assert.Throws<ArgumentException>(() => FiveNumbers.Of([1, double.NaN]));
    }

    [Fact]
    public void Five_numbers_go_over_to_another_scale() =>
        Assert.Equal(new FiveNumbers(2, 4, 6, 8, 10), new FiveNumbers(1, 2, 3, 4, 5).On(x => 2 * x));

    [Fact]
    public void Six_groups_stand_over_their_names()
    {
        string[] names = ["G1", "G2", "G3", "U1", "U2", "U3"];
        var picture = Draw(plot =>
        {
            for (var group = 0; group < names.Length; group++)
            {
                DistributionMarks.AddBox(plot, group, new FiveNumbers(1, 2, 3, 4, 5 + group), FigureStyle.Series[group]);
            }

            CategoryAxis.UseOn(plot.Axes.Bottom, [.. names]);
        });

        var words = picture.Elements.OfType<PictureText>().Where(text => names.Contains(text.Content, StringComparer.Ordinal)).ToArray();
        Assert.Equal(names, words.Select(text => text.Content));
        var steps = words.Zip(words.Skip(1), (left, right) => right.X - left.X).ToArray();
        Assert.All(steps, step => Assert.InRange(step, steps[0] - 1, steps[0] + 1));
    }

    [Fact]
    public void A_histogram_needs_one_edge_more_than_bins()
    {
        using var plot = new Plot();

        Assert.Throws<ArgumentException>(() => DistributionMarks.AddHistogram(plot, [0, 1], [3, 4], FigureStyle.Series[0]));
        Assert.Throws<ArgumentException>(() => DistributionMarks.AddHistogram(plot, [0], [], FigureStyle.Series[0]));
    }

    [Fact]
    public void A_histogram_is_one_stepped_outline()
    {
        using var plot = new Plot();

        var outline = DistributionMarks.AddHistogram(plot, [0, 1, 3], [3, 4], FigureStyle.Series[0]);

        Assert.Equal([(0, 0), (0, 3), (1, 3), (1, 4), (3, 4), (3, 0)], outline.Coordinates.Select(point => (point.X, point.Y)));
    }

    [Fact]
    public void Series_differ_in_colour_pattern_and_mark()
    {
        Assert.Equal(7, FigureStyle.Series.DistinctBy(series => series.Color).Count());
        Assert.Equal(7, FigureStyle.Series.DistinctBy(series => string.Join(' ', series.Pattern.Intervals)).Count());
        Assert.Equal(7, FigureStyle.Series.DistinctBy(series => series.Marker).Count());
    }

    private static VectorPicture Draw(Action<Plot> draw)
    {
        var diagnostics = new DiagnosticBag();
        var presentation = new Presentation("study");
        presentation.AddFigure("figure", 300, 200, draw);
        var picture = FigureRenderer.Draw("study/figure", presentation.Figures[0].Drawing, diagnostics);
        Assert.Empty(diagnostics.ToOrdered());
        return picture!;
    }
}

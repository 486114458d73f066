using ScottPlot;
using ScottPlot.Plottables;

namespace Colophon.Running.Figures;

/// <summary>Marks that show how values are spread: boxes and histograms in the house style.</summary>
public static class DistributionMarks
{
    private const float LineWidth = 1.1f;
    private const float MedianWidth = 2;

    /// <summary>Adds an upright box from quartile to quartile with a line at the median, and whiskers to the smallest and the largest value.</summary>
    /// <param name="plot">Where it is drawn.</param>
    /// <param name="position">Its middle on the lower axis.</param>
    /// <param name="numbers">What it shows, on the scale of the left axis.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="width">Width of the box on the lower axis; whiskers end in lines of half this width.</param>
    public static void AddBox(Plot plot, double position, FiveNumbers numbers, SeriesStyle style, double width = 0.5)
    {
        ArgumentNullException.ThrowIfNull(plot);
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(style);
        var (half, quarter) = (width / 2, width / 4);
        var (lower, upper) = (numbers.LowerQuartile, numbers.UpperQuartile);
        var box = plot.Add.Polygon(new Coordinates[]
        {
            new(position - half, lower), new(position + half, lower), new(position + half, upper), new(position - half, upper),
        });
        box.FillColor = style.Tint;
        box.LineColor = style.Color;
        box.LineWidth = LineWidth;
        Line(position, upper, position, numbers.Largest, LineWidth);
        Line(position, lower, position, numbers.Smallest, LineWidth);
        Line(position - quarter, numbers.Largest, position + quarter, numbers.Largest, LineWidth);
        Line(position - quarter, numbers.Smallest, position + quarter, numbers.Smallest, LineWidth);
        Line(position - half, numbers.Median, position + half, numbers.Median, MedianWidth);

        void Line(double x1, double y1, double x2, double y2, float lineWidth)
        {
            var line = plot.Add.Line(x1, y1, x2, y2);
            line.LineColor = style.Color;
            line.LineWidth = lineWidth;
        }
    }

    /// <summary>Adds a histogram as one stepped outline, so that several may lie over one another.</summary>
    /// <param name="plot">Where it is drawn.</param>
    /// <param name="edges">Edges of the bins in increasing order, one more than bins.</param>
    /// <param name="heights">Heights of the bins: counts, or densities.</param>
    /// <param name="style">How it looks.</param>
    /// <returns>The outline, for a name in the legend.</returns>
    /// <exception cref="ArgumentException">There is no bin, or the numbers of edges and heights do not fit.</exception>
    public static Polygon AddHistogram(Plot plot, IReadOnlyList<double> edges, IReadOnlyList<double> heights, SeriesStyle style)
    {
        ArgumentNullException.ThrowIfNull(plot);
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(heights);
        ArgumentNullException.ThrowIfNull(style);
        if (heights.Count == 0 || edges.Count != heights.Count + 1)
        {
            throw new ArgumentException($"a histogram of {heights.Count} bins needs {heights.Count + 1} edges, and at least one bin", nameof(edges));
        }

        var outline = new List<Coordinates> { new(edges[0], 0) };
        for (var bin = 0; bin < heights.Count; bin++)
        {
            outline.Add(new Coordinates(edges[bin], heights[bin]));
            outline.Add(new Coordinates(edges[bin + 1], heights[bin]));
        }

        outline.Add(new Coordinates(edges[^1], 0));
        var area = plot.Add.Polygon(outline.ToArray());
        area.FillColor = style.Tint;
        area.LineStyle = style.Line(LineWidth);
        return area;
    }
}

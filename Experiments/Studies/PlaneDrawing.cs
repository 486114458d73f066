using Colophon.Running.Figures;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using ScottPlot;

namespace NeuralNetworks3.Studies;

/// <summary>How samples and boundaries in the plane are drawn, alike in every figure.</summary>
internal static class PlaneDrawing
{
    // The frame of every plane figure; nearly all points of every scenario lie inside.
    private const double Left = -4.5;
    private const double Right = 5;
    private const double Bottom = -3.5;
    private const double Top = 5.5;

    /// <summary>Colour of C₁.</summary>
    public static Color FirstColor => FigureStyle.Blue;

    /// <summary>Colour of C₂.</summary>
    public static Color SecondColor => FigureStyle.Vermilion;

    /// <summary>The Bayes boundary.</summary>
    public static LineStyle BayesLine => new(1.8f, FigureStyle.Ink, LinePattern.Solid);

    /// <summary>Draws the points: discs for C₁, open squares for C₂, so that they differ without colour.</summary>
    public static void DrawSample(Plot plot, LabelledSample sample, double opacity)
    {
        var (firstXs, firstYs) = sample.Class(+1);
        var first = plot.Add.ScatterPoints(firstXs, firstYs, FirstColor.WithAlpha(opacity));
        first.MarkerShape = MarkerShape.FilledCircle;
        first.MarkerSize = 3;
        var (secondXs, secondYs) = sample.Class(-1);
        var second = plot.Add.ScatterPoints(secondXs, secondYs, SecondColor.WithAlpha(opacity));
        second.MarkerShape = MarkerShape.OpenSquare;
        second.MarkerSize = 3.2f;
        second.MarkerLineWidth = 0.7f;
    }

    /// <summary>Tints the side of C₁ and the side of C₂.</summary>
    public static void Shade(Plot plot, LinearRule rule)
    {
        Tint(plot, HalfPlane(rule, 1), FirstColor);
        Tint(plot, HalfPlane(rule, -1), SecondColor);
    }

    /// <summary>Draws a boundary through the whole frame.</summary>
    public static void DrawLine(Plot plot, LinearRule rule, LineStyle style)
    {
        var corners = Crossings(rule);
        if (corners.Count == 2)
        {
            var line = plot.Add.Line(corners[0], corners[1]);
            line.LineStyle = style;
        }
    }

    /// <summary>Writes a word at a place, in the colour of what it names.</summary>
    public static void Label(Plot plot, string words, double x, double y, Color color)
    {
        var label = plot.Add.Text(words, x, y);
        label.LabelFontColor = color.Darken(0.25);
        label.LabelFontSize = FigureStyle.TextSize;
        label.LabelAlignment = Alignment.MiddleCenter;
    }

    /// <summary>Sets the frame, one unit being as long upwards as sideways.</summary>
    public static void FinishAxes(Plot plot)
    {
        plot.XLabel("x");
        plot.YLabel("y");
        plot.Axes.Bottom.Label.Italic = true;
        plot.Axes.Left.Label.Italic = true;
        plot.Axes.SetLimits(Left, Right, Bottom, Top);
        plot.Axes.SquareUnits();
    }

    private static void Tint(Plot plot, Coordinates[] corners, Color color)
    {
        if (corners.Length >= 3)
        {
            var area = plot.Add.Polygon(corners);
            area.FillColor = color.WithAlpha(0.09);
            area.LineWidth = 0;
        }
    }

    // The frame, widened so that nothing ends inside it once the units are squared, cut by the line (Sutherland and Hodgman, 1974).
    private static Coordinates[] HalfPlane(LinearRule rule, int side)
    {
        var frame = Frame();
        var inside = new List<Coordinates>();
        for (var i = 0; i < frame.Length; i++)
        {
            var (from, to) = (frame[i], frame[(i + 1) % frame.Length]);
            var (a, b) = (side * rule.Activation(from.X, from.Y), side * rule.Activation(to.X, to.Y));
            if (a >= 0)
            {
                inside.Add(from);
            }

            if ((a >= 0) != (b >= 0))
            {
                inside.Add(Between(from, to, a / (a - b)));
            }
        }

        return [.. inside];
    }

    private static List<Coordinates> Crossings(LinearRule rule)
    {
        var frame = Frame();
        var crossings = new List<Coordinates>();
        for (var i = 0; i < frame.Length; i++)
        {
            var (from, to) = (frame[i], frame[(i + 1) % frame.Length]);
            var (a, b) = (rule.Activation(from.X, from.Y), rule.Activation(to.X, to.Y));
            if ((a >= 0) != (b >= 0))
            {
                crossings.Add(Between(from, to, a / (a - b)));
            }
        }

        return crossings;
    }

    private static Coordinates[] Frame() =>
        [new(Left - 3, Bottom - 3), new(Right + 3, Bottom - 3), new(Right + 3, Top + 3), new(Left - 3, Top + 3)];

    private static Coordinates Between(Coordinates from, Coordinates to, double share) =>
        new(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)));
}

using Colophon.Numerics;
using Colophon.Running.Figures;
using NeuralNetworks3.Classifiers;
using NeuralNetworks3.Data;
using ScottPlot;

namespace NeuralNetworks3.Drawings;

/// <summary>Draws samples, regions and boundaries in the plane, alike in every figure.</summary>
/// <param name="plot">The plot to draw on.</param>
/// <param name="frame">What it shows.</param>
internal sealed class PlaneDrawing(Plot plot, PlaneFrame frame)
{
    private const double Tint = 0.1;
    private const int CirclePieces = 144;

    /// <summary>Colour of C₁.</summary>
    public static Color FirstColor => FigureStyle.Blue;

    /// <summary>Colour of C₂.</summary>
    public static Color SecondColor => FigureStyle.Vermilion;

    /// <summary>Draws the points: discs for C₁, open squares for C₂, so that they differ without colour.</summary>
    public void DrawSample(LabelledSample sample, double opacity, float size = 3)
    {
        var (firstXs, firstYs) = sample.Class(+1);
        var first = plot.Add.ScatterPoints(firstXs, firstYs, FirstColor.WithAlpha(opacity));
        first.MarkerShape = MarkerShape.FilledCircle;
        first.MarkerSize = size;
        var (secondXs, secondYs) = sample.Class(-1);
        var second = plot.Add.ScatterPoints(secondXs, secondYs, SecondColor.WithAlpha(opacity));
        second.MarkerShape = MarkerShape.OpenSquare;
        second.MarkerSize = size + 0.2f;
        second.MarkerLineWidth = 0.7f;
    }

    /// <summary>Tints the region of C₁.</summary>
    public void Shade(IDecisionRule rule)
    {
        switch (rule)
        {
            case LinearRule line when HalfPlane(line) is { Length: >= 3 } corners:
                var area = plot.Add.Polygon(corners);
                area.FillColor = FirstColor.WithAlpha(Tint);
                area.LineWidth = 0;
                break;
            case DiscRule { SquaredRadius: > 0 } disc:
                var circle = plot.Add.Circle(disc.CenterX, disc.CenterY, Math.Sqrt(disc.SquaredRadius));
                circle.FillColor = FirstColor.WithAlpha(Tint);
                circle.LineWidth = 0;
                break;
        }
    }

    /// <summary>Draws the boundary of a rule.</summary>
    public void DrawBoundary(IDecisionRule rule, LineStyle style)
    {
        switch (rule)
        {
            case LinearRule line when Crossings(line) is [var from, var to]:
                plot.Add.Line(from, to).LineStyle = style;
                break;
            case DiscRule { SquaredRadius: > 0 } disc:
                DrawCircle(disc.CenterX, disc.CenterY, Math.Sqrt(disc.SquaredRadius), style);
                break;
        }
    }

    /// <summary>Draws the edges of the discs on which uniform classes live; nothing for Gaussian ones.</summary>
    public void DrawSupports(Scenario scenario)
    {
        foreach (var (density, color) in new[] { (scenario.First, FirstColor), (scenario.Second, SecondColor) })
        {
            if (density is DiscClass disc)
            {
                DrawCircle(disc.CenterX, disc.CenterY, disc.Radius, new LineStyle(0.8f, color.Darken(0.2), LinePattern.Solid));
            }
        }
    }

    /// <summary>Draws a boundary and names it in the legend.</summary>
    public void DrawNamed(IDecisionRule rule, LineStyle style, string name)
    {
        DrawBoundary(rule, style);
        plot.Legend.ManualItems.Add(new LegendItem { LabelText = name, LineStyle = style });
    }

    /// <summary>Writes a word at a place, in the colour of what it names.</summary>
    public void Label(string words, double x, double y, Color color)
    {
        var label = plot.Add.Text(words, x, y);
        label.LabelFontColor = color.Darken(0.25);
        label.LabelFontSize = FigureStyle.TextSize;
        label.LabelAlignment = Alignment.MiddleCenter;
    }

    /// <summary>Sets the frame, one unit being as long upwards as sideways.</summary>
    public void FinishAxes()
    {
        plot.XLabel("x");
        plot.YLabel("y");
        plot.Axes.Bottom.Label.Italic = true;
        plot.Axes.Left.Label.Italic = true;
        plot.Axes.SetLimits(frame.Left, frame.Right, frame.Bottom, frame.Top);
        plot.Axes.SquareUnits();
    }

    // As a line of many pieces: ellipses have no dashes in SVG as ScottPlot writes it.
    private void DrawCircle(double x, double y, double radius, LineStyle style)
    {
        var points = Enumerable.Range(0, CirclePieces + 1).Select(i =>
        {
            var (sine, cosine) = PortableMath.SinCosTurns((double)i / CirclePieces);
            return new Coordinates(x + (radius * cosine), y + (radius * sine));
        });
        plot.Add.ScatterLine(points.ToArray()).LineStyle = style;
    }

    // The frame, widened, cut by the line (Sutherland and Hodgman, 1974).
    private Coordinates[] HalfPlane(LinearRule rule)
    {
        var corners = frame.Corners();
        var inside = new List<Coordinates>();
        for (var i = 0; i < corners.Length; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Length]);
            var (a, b) = (rule.Activation(from.X, from.Y), rule.Activation(to.X, to.Y));
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

    private Coordinates[] Crossings(LinearRule rule)
    {
        var corners = frame.Corners();
        var crossings = new List<Coordinates>();
        for (var i = 0; i < corners.Length; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Length]);
            var (a, b) = (rule.Activation(from.X, from.Y), rule.Activation(to.X, to.Y));
            if ((a >= 0) != (b >= 0))
            {
                crossings.Add(Between(from, to, a / (a - b)));
            }
        }

        return [.. crossings];
    }

    private static Coordinates Between(Coordinates from, Coordinates to, double share) =>
        new(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)));
}

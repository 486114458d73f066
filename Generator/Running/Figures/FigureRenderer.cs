using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Pictures;

namespace Colophon.Running.Figures;

/// <summary>Draws a figure and reads it back as shapes and words.</summary>
internal static class FigureRenderer
{
    /// <summary>Draws a figure.</summary>
    /// <param name="name">"experiment/figure", for diagnostics.</param>
    /// <param name="drawing">What to draw.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <returns>The picture, or null where an error was reported.</returns>
    public static VectorPicture? Draw(string name, FigureDrawing drawing, DiagnosticBag diagnostics)
    {
        var problems = new DiagnosticBag();
        var picture = Draw(drawing, name, problems);
        foreach (var problem in problems.ToOrdered())
        {
            // A drawing made in memory has no place of its own; its name tells it apart.
            var message = problem.Code == DiagnosticCodes.FigureFailed ? problem.Message : $"{problem.Message} (figure \"{name}\")";
            diagnostics.Add(problem.Code, null, message, problem.Hints.AsSpan());
        }

        return picture;
    }

    private static VectorPicture? Draw(FigureDrawing drawing, string name, DiagnosticBag problems)
    {
        try
        {
            return drawing switch
            {
                PlotDrawing plot => DrawPlot(plot, problems),
                PanelsDrawing panels => PanelRenderer.Draw(panels, problems),
                SvgDrawing svg => SvgReader.Read(svg.Svg, null, problems),
                _ => throw new ArgumentException("an unknown kind of drawing", nameof(drawing)),
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The delegate is the report author's code: whatever it throws is a mistake to be shown, with its place.
            problems.Add(DiagnosticCodes.FigureFailed, null, $"the figure \"{name}\" could not be drawn: {exception.Message}", [.. ExceptionPlace.HintsOf(exception)]);
            return null;
        }
    }

    private static VectorPicture? DrawPlot(PlotDrawing drawing, DiagnosticBag problems)
    {
        using var plot = FigureStyle.NewPlot();
        drawing.Draw(plot);
        UndashedMarker.UseOn(plot);
        return SvgReader.Read(plot.GetSvgXml(Pixels.Of(drawing.Width), Pixels.Of(drawing.Height)), null, problems);
    }
}

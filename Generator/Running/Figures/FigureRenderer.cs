using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Pictures;

namespace Colophon.Running.Figures;

/// <summary>Draws a figure and reads it back as shapes and words.</summary>
internal static class FigureRenderer
{
    // ScottPlot counts in CSS pixels of 1/96 inch, pictures in points of 1/72 inch.
    private const double PixelsPerPoint = 96.0 / 72.0;

    /// <summary>Draws a figure.</summary>
    /// <param name="name">"experiment/figure", for diagnostics.</param>
    /// <param name="drawing">What to draw.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <returns>The picture, or null where an error was reported.</returns>
    public static Picture? Draw(string name, FigureDrawing drawing, DiagnosticBag diagnostics)
    {
        try
        {
            using var plot = FigureStyle.NewPlot();
            drawing.Draw(plot);
            var svg = plot.GetSvgXml((int)Math.Round(drawing.Width * PixelsPerPoint), (int)Math.Round(drawing.Height * PixelsPerPoint));
            return SvgReader.Read(svg, null, diagnostics);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The delegate is the report author's code: whatever it throws is a mistake to be shown, with its place.
            diagnostics.Add(DiagnosticCodes.FigureFailed, null, $"the figure \"{name}\" could not be drawn: {exception.Message}", [.. ExceptionPlace.HintsOf(exception)]);
            return null;
        }
    }
}

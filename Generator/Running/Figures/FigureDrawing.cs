using System.Collections.Immutable;
using ScottPlot;

namespace Colophon.Running.Figures;

/// <summary>A figure as what to draw; its data are held by the delegates.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
internal abstract record FigureDrawing(double Width, double Height);

/// <summary>One plot.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Draw">Draws on a plot in the house style.</param>
internal sealed record PlotDrawing(double Width, double Height, Action<Plot> Draw) : FigureDrawing(Width, Height);

/// <summary>Several plots in a grid.</summary>
/// <param name="Width">Width of the whole in points.</param>
/// <param name="Height">Height of the whole in points.</param>
/// <param name="Grid">How they stand.</param>
/// <param name="Panels">Row by row, each draws on a plot of its own.</param>
internal sealed record PanelsDrawing(double Width, double Height, PanelGrid Grid, ImmutableArray<Action<Plot>> Panels) : FigureDrawing(Width, Height)
{
    /// <summary>Rows of the grid; the last may be short.</summary>
    public int Rows => (Panels.Length + Grid.Columns - 1) / Grid.Columns;
}

/// <summary>A drawing that the author wrote; its size is its own.</summary>
/// <param name="Svg">The drawing.</param>
internal sealed record SvgDrawing(string Svg) : FigureDrawing(0, 0);

namespace Colophon.Running.Figures;

/// <summary>How the panels of a figure stand: row by row in equal cells.</summary>
/// <param name="Columns">Panels a row, at least one.</param>
public sealed record PanelGrid(int Columns)
{
    /// <summary>Where one legend for all panels stands; without one by default, so that each panel keeps its own.</summary>
    public SharedLegend Legend { get; init; } = SharedLegend.None;
}

namespace Colophon.Running.Figures;

/// <summary>Where a legend for all panels of a figure stands. It gets room of its own and covers no data.</summary>
public enum SharedLegend
{
    /// <summary>There is none; each panel shows the legend that its author asked for.</summary>
    None,

    /// <summary>In the middle below the panels, its entries in rows.</summary>
    Below,

    /// <summary>To the right of the panels, its entries in a column.</summary>
    Beside,
}

using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running.Figures;
using ScottPlot;

namespace Colophon.Running;

/// <summary>Takes the tables and figures that an experiment makes of its result.</summary>
public sealed class Presentation
{
    private readonly string _experiment;
    private readonly List<(string Name, ITableRows Rows)> _tables = [];
    private readonly List<(string Name, FigureDrawing Drawing)> _figures = [];

    internal Presentation(string experiment)
    {
        _experiment = experiment;
    }

    internal IReadOnlyList<(string Name, ITableRows Rows)> Tables => _tables;

    internal IReadOnlyList<(string Name, FigureDrawing Drawing)> Figures => _figures;

    /// <summary>Adds a table, which a template shows by <c>source="table:experiment/name"</c>.</summary>
    /// <typeparam name="TRow">What a row is made of.</typeparam>
    /// <param name="name">Kebab-case, unique among the experiment's tables. Row 2's cell of the column "risk" is <c>experiment.tables.name[2].risk</c>.</param>
    /// <param name="rows">The rows in order.</param>
    /// <param name="columns">The columns in order.</param>
    /// <exception cref="ArgumentException">The name is taken, or two columns have one key.</exception>
    public void AddTable<TRow>(string name, IEnumerable<TRow> rows, params ImmutableArray<Column<TRow>> columns)
    {
        RequireNew(name, _tables.Select(table => table.Name), "table");
        _tables.Add((name, new TableRows<TRow>(columns, [.. rows])));
    }

    /// <summary>Adds a figure, which a template shows by <c>![caption](figure:experiment/name)</c>.</summary>
    /// <param name="name">Kebab-case, unique among the experiment's figures.</param>
    /// <param name="width">Width in points (1/72 inch); the text is some 400 points wide.</param>
    /// <param name="height">Height in points.</param>
    /// <param name="draw">Draws on a plot that already has the house style; called once, perhaps on another thread.</param>
    /// <exception cref="ArgumentException">The name is taken, or the size is not positive.</exception>
    public void AddFigure(string name, double width, double height, Action<Plot> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        AddSized(name, new PlotDrawing(width, height, draw));
    }

    /// <summary>Adds a figure of several plots in a grid of equal cells.</summary>
    /// <param name="name">Kebab-case, unique among the experiment's figures.</param>
    /// <param name="width">Width of the whole in points.</param>
    /// <param name="height">Height of the whole in points.</param>
    /// <param name="columns">Panels a row.</param>
    /// <param name="panels">Row by row; each draws on a plot of its own that already has the house style, called once, perhaps on another thread.</param>
    /// <exception cref="ArgumentException">The name is taken, the size is not positive, there is no panel, or there are no columns.</exception>
    public void AddPanels(string name, double width, double height, int columns, params ImmutableArray<Action<Plot>> panels) =>
        AddPanels(name, width, height, new PanelGrid(columns), panels);

    /// <summary>Adds a figure of several plots in a grid of equal cells, perhaps with one legend for all.</summary>
    /// <param name="name">Kebab-case, unique among the experiment's figures.</param>
    /// <param name="width">Width of the whole in points.</param>
    /// <param name="height">Height of the whole in points, the legend included.</param>
    /// <param name="grid">Columns and legend.</param>
    /// <param name="panels">Row by row; each draws on a plot of its own that already has the house style, called once, perhaps on another thread.</param>
    /// <exception cref="ArgumentException">The name is taken, the size is not positive, there is no panel, or there are no columns.</exception>
    public void AddPanels(string name, double width, double height, PanelGrid grid, params ImmutableArray<Action<Plot>> panels)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(grid.Columns, nameof(grid));
        if (panels.IsDefaultOrEmpty)
        {
            throw new ArgumentException($"the figure \"{name}\" has no panel", nameof(panels));
        }

        AddSized(name, new PanelsDrawing(width, height, grid, panels));
    }

    /// <summary>Adds a figure that is drawn in SVG: paths, basic shapes and words, which are set in the report's faces.</summary>
    /// <param name="name">Kebab-case, unique among the experiment's figures.</param>
    /// <param name="svg">The drawing, whose size is that of its svg element. What is understood is listed in docs/figures.md; anything else is reported.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void AddDrawing(string name, string svg)
    {
        ArgumentNullException.ThrowIfNull(svg);
        AddNew(name, new SvgDrawing(svg));
    }

    private void AddSized(string name, FigureDrawing drawing)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(drawing.Width, "width");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(drawing.Height, "height");
        AddNew(name, drawing);
    }

    private void AddNew(string name, FigureDrawing drawing)
    {
        RequireNew(name, _figures.Select(figure => figure.Name), "figure");
        _figures.Add((name, drawing));
    }

    private void RequireNew(string name, IEnumerable<string> names, string kind)
    {
        if (names.Contains(name, StringComparer.Ordinal))
        {
            throw new ArgumentException($"the experiment \"{_experiment}\" has two {kind}s named \"{name}\"", nameof(name));
        }
    }
}

using System.Collections.Immutable;
using Colophon.Results;
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
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void AddFigure(string name, double width, double height, Action<Plot> draw)
    {
        RequireNew(name, _figures.Select(figure => figure.Name), "figure");
        _figures.Add((name, new FigureDrawing(width, height, draw)));
    }

    private void RequireNew(string name, IEnumerable<string> names, string kind)
    {
        if (names.Contains(name, StringComparer.Ordinal))
        {
            throw new ArgumentException($"the experiment \"{_experiment}\" has two {kind}s named \"{name}\"", nameof(name));
        }
    }
}

/// <summary>A figure as what to draw; its data are held by the delegate.</summary>
internal sealed record FigureDrawing(double Width, double Height, Action<Plot> Draw);

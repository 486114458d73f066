using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Results;

/// <summary>Everything that the experiments of a report found.</summary>
/// <param name="Values">The tree of values; its first names are the experiments' ids.</param>
/// <param name="Tables">Tables by "experiment/name".</param>
/// <param name="Figures">Pictures by "experiment/name".</param>
internal sealed record ReportResults(
    ResultObject Values,
    ImmutableSortedDictionary<string, ResultTable> Tables,
    ImmutableSortedDictionary<string, Picture> Figures)
{
    /// <summary>Nothing at all.</summary>
    public static ReportResults Empty { get; } = new(
        new ResultObject(ImmutableSortedDictionary.Create<string, ResultNode>(StringComparer.Ordinal)),
        ImmutableSortedDictionary.Create<string, ResultTable>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, Picture>(StringComparer.Ordinal));
}

/// <summary>A table that an experiment made.</summary>
/// <param name="Columns">The columns in order.</param>
/// <param name="Rows">Rows, each with one cell a column.</param>
internal sealed record ResultTable(ImmutableArray<ResultColumn> Columns, ImmutableArray<ImmutableArray<ResultCell>> Rows);

/// <summary>A column of a table.</summary>
/// <param name="Key">The name of its values in each row of the results.</param>
/// <param name="Title">Its head, as Markdown inline text (formulas allowed).</param>
/// <param name="Alignment">How its cells line up.</param>
internal sealed record ResultColumn(string Key, string Title, ColumnAlignment Alignment);

/// <summary>A cell: words or a value.</summary>
internal abstract record ResultCell;

/// <summary>Words, as Markdown inline text (formulas allowed).</summary>
/// <param name="Markdown">The words.</param>
internal sealed record TextCell(string Markdown) : ResultCell;

/// <summary>A value with its path, formatted by its column.</summary>
/// <param name="Value">The binding.</param>
internal sealed record ValueCell(BoundValue Value) : ResultCell;

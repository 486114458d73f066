using System.Collections.Immutable;
using System.Globalization;

namespace Colophon.Results;

/// <summary>A table before it has a place in the results.</summary>
internal interface ITableRows
{
    /// <summary>The values as they stand in the tree of results: an array of rows.</summary>
    ResultNode ToValues();

    /// <summary>The table as it is shown.</summary>
    /// <param name="path">The path of the array of rows.</param>
    ResultTable ToTable(string path);
}

/// <summary>A table of rows of one type.</summary>
internal sealed class TableRows<TRow> : ITableRows
{
    private readonly ImmutableArray<Column<TRow>> _columns;
    private readonly ImmutableArray<TRow> _rows;

    /// <exception cref="ArgumentException">Two columns have one key.</exception>
    public TableRows(ImmutableArray<Column<TRow>> columns, ImmutableArray<TRow> rows)
    {
        var twice = columns.GroupBy(column => column.Key, StringComparer.Ordinal).FirstOrDefault(keys => keys.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException($"two columns have the key \"{twice.Key}\"", nameof(columns));
        }

        _columns = columns;
        _rows = rows;
    }

    /// <inheritdoc/>
    public ResultNode ToValues() =>
        new ResultArray(
        [
            .. _rows.Select(row => new ResultObject(
                _columns.ToImmutableSortedDictionary(column => column.Key, column => column.ValueOf(row), StringComparer.Ordinal))),
        ]);

    /// <inheritdoc/>
    public ResultTable ToTable(string path) => new(
        [.. _columns.Select(column => new ResultColumn(column.Key, column.Title, column.Alignment))],
        [
            .. _rows.Select((row, i) => _columns
                .Select(column => column.CellOf(row, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}].{column.Key}")))
                .ToImmutableArray()),
        ]);
}

using System.Collections.Immutable;
using System.Globalization;
using Colophon.Model;
using Colophon.Results;

namespace Colophon.Drifting;

/// <summary>Puts accepted values, as read from a file, in the place of those of a run.</summary>
internal static class AcceptedResults
{
    /// <summary>The results of a run with accepted values: tables show them, figures are the run's.</summary>
    public static ReportResults Of(ReportResults run, ResultObject accepted)
    {
        var values = (ResultObject)Like(accepted, run.Values);
        return run with
        {
            Values = values,
            Tables = run.Tables.ToImmutableSortedDictionary(
                table => table.Key,
                table => RowsOf(table.Key, values) is { } rows ? Rebound(table.Value, PathOf(table.Key), rows) : table.Value,
                StringComparer.Ordinal),
        };
    }

    // What canonical JSON does not tell apart is no drift: a real number without decimals, minus zero, what is not finite.
    private static ResultNode Like(ResultNode accepted, ResultNode? now) => (accepted, now) switch
    {
        (ResultObject group, _) => new ResultObject(group.Members.ToImmutableSortedDictionary(
            member => member.Key,
            member => Like(member.Value, (now as ResultObject)?.Members.GetValueOrDefault(member.Key)),
            StringComparer.Ordinal)),
        (ResultArray list, _) => new ResultArray([.. list.Items.Select((item, i) => Like(item, now is ResultArray { Items: var items } && i < items.Length ? items[i] : null))]),
        (ResultInteger { Value: 0 }, ResultNumber { Value: 0 } number) => number,
        (ResultInteger integer, ResultNumber) => new ResultNumber(integer.Value),
        (ResultText { Value: "NaN" }, ResultNumber) => new ResultNumber(double.NaN),
        (ResultText { Value: "Infinity" }, ResultNumber) => new ResultNumber(double.PositiveInfinity),
        (ResultText { Value: "-Infinity" }, ResultNumber) => new ResultNumber(double.NegativeInfinity),
        _ => accepted,
    };

    private static string PathOf(string table)
    {
        var slash = table.IndexOf('/', StringComparison.Ordinal);
        return $"{table[..slash]}.tables.{table[(slash + 1)..]}";
    }

    private static ResultArray? RowsOf(string table, ResultObject values) =>
        ResultPath.TryParse(PathOf(table), out var path) ? path.Find(values).Node as ResultArray : null;

    private static ResultTable Rebound(ResultTable table, string path, ResultArray rows)
    {
        var formats = table.Columns.Select((_, column) => table.Rows.Select(row => row[column]).OfType<ValueCell>().FirstOrDefault()?.Value.Format).ToList();
        return table with
        {
            Rows =
            [
                .. rows.Items.OfType<ResultObject>().Select((row, i) => table.Columns
                    .Select((column, j) => CellOf(row.Members.GetValueOrDefault(column.Key), string.Create(CultureInfo.InvariantCulture, $"{path}[{i}].{column.Key}"), formats[j]))
                    .ToImmutableArray()),
            ],
        };
    }

    // As the columns make them: a number that is missing is an empty text in the values, and a dash in its cell.
    private static ResultCell CellOf(ResultNode? node, string path, string? format) => node switch
    {
        ResultText { Value: "" } when format is not null => new TextCell("–"),
        ResultText text => new TextCell(text.Value),
        _ when NumberChange.ValueOf(node) is double value => new ValueCell(new BoundValue(
            path,
            CanonicalJson.Format(value),
            format is not null && NumberFormat.Parse(format) is { } known ? known.Format(value) : CanonicalJson.Format(value),
            format ?? "")),
        _ => new TextCell(""),
    };
}

using System.Collections.Immutable;

namespace Colophon.Revisions.Redlining;

/// <summary>A row of a table in its two versions; null on the side that lacks it.</summary>
/// <param name="Old">The cells of the old row.</param>
/// <param name="New">The cells of the new row.</param>
/// <param name="IsHead">Whether it heads columns.</param>
internal sealed record MarkedRow(ImmutableArray<ImmutableArray<MarkedWord>>? Old, ImmutableArray<ImmutableArray<MarkedWord>>? New, bool IsHead)
{
    /// <summary>Whether anything in it changed.</summary>
    public bool IsChanged => Old is null || New is null || Old.Value.Concat(New.Value).Any(cell => cell.Any(word => word.IsChanged));
}

/// <summary>A table in its two versions. Rows are known by their first cells, columns by their heads.</summary>
/// <param name="Rows">All rows of both.</param>
internal sealed record MarkedTable(ImmutableArray<MarkedRow> Rows)
{
    /// <summary>Compares two tables.</summary>
    public static MarkedTable Of(TablePageBlock? old, TablePageBlock? @new)
    {
        var (oldRows, newRows) = (old?.Rows ?? [], @new?.Rows ?? []);
        var columns = Pairs(HeadsOf(oldRows), HeadsOf(newRows));
        var rows = Pairs([.. oldRows.Select(KeyOf)], [.. newRows.Select(KeyOf)])
            .Select(pair => Compare(pair.Old is { } i ? oldRows[i] : null, pair.New is { } j ? newRows[j] : null, columns));
        return new MarkedTable([.. rows]);
    }

    private static ImmutableArray<string> HeadsOf(ImmutableArray<TablePageRow> rows) =>
        rows.LastOrDefault(row => row.IsHead) is { } head ? [.. head.Cells.Select(TextOf)] : [.. Enumerable.Repeat("", rows.Select(row => row.Cells.Length).DefaultIfEmpty().Max())];

    // A number in a first cell is known by its path, which stays when the number changes.
    private static string KeyOf(TablePageRow row) => (row.IsHead ? "head " : "body ") + (row.Cells.IsEmpty ? "" : string.Join(' ', row.Cells[0].Select(word => word.Path ?? word.Text)));

    private static string TextOf(ImmutableArray<PageWord> cell) => string.Join(' ', cell.Select(word => word.Text));

    // What replaces as many as it takes away is paired in its order: a column with a new head, a row with a new name.
    private static ImmutableArray<(int? Old, int? New)> Pairs(ImmutableArray<string> old, ImmutableArray<string> @new)
    {
        var pairs = ImmutableArray.CreateBuilder<(int?, int?)>();
        var (i, j) = (0, 0);
        foreach (var edit in EditScript.Between(old, @new).Append(new Edit(old.Length, 0, @new.Length, 0)))
        {
            for (; i < edit.OldStart; i++, j++)
            {
                pairs.Add((i, j));
            }

            var isPaired = edit.OldCount == edit.NewCount;
            for (var k = 0; k < edit.OldCount; k++)
            {
                pairs.Add((i + k, isPaired ? j + k : null));
            }

            for (var k = 0; k < edit.NewCount && !isPaired; k++)
            {
                pairs.Add((null, j + k));
            }

            (i, j) = (edit.OldStart + edit.OldCount, edit.NewStart + edit.NewCount);
        }

        return pairs.ToImmutable();
    }

    private static MarkedRow Compare(TablePageRow? old, TablePageRow? @new, ImmutableArray<(int? Old, int? New)> columns)
    {
        var oldCells = old?.Cells.Select(cell => MarkedText.Of(cell, []).Old).ToArray();
        var newCells = @new?.Cells.Select(cell => MarkedText.Of([], cell).New).ToArray();
        foreach (var (left, right) in columns)
        {
            if (left is { } i && right is { } j && i < oldCells?.Length && j < newCells?.Length)
            {
                var text = MarkedText.Of(old!.Cells[i], @new!.Cells[j]);
                (oldCells[i], newCells[j]) = (text.Old, text.New);
            }
        }

        return new MarkedRow(oldCells?.ToImmutableArray(), newCells?.ToImmutableArray(), (@new ?? old)!.IsHead);
    }
}

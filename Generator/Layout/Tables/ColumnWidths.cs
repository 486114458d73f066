namespace Colophon.Layout.Tables;

/// <summary>Divides the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>Widths in points that add up to at most <paramref name="available"/>, unless the least widths already exceed it.</summary>
    /// <param name="needs">What each column asks for.</param>
    /// <param name="available">Width for all columns together, without the gaps between them.</param>
    /// <remarks>
    /// Columns that ask for no more than an even share get what they ask for; the others share what is left in proportion to their text, within
    /// what their widest words and their longest lines need, so that their cells wrap to about the same number of lines.
    /// </remarks>
    public static double[] Divide(IReadOnlyList<ColumnNeed> needs, double available)
    {
        if (needs.Sum(need => need.Natural) <= available)
        {
            return [.. needs.Select(need => need.Natural)];
        }

        if (needs.Sum(need => need.Least) >= available)
        {
            return [.. needs.Select(need => need.Least)];
        }

        var widths = new double[needs.Count];
        var open = Enumerable.Range(0, needs.Count).ToList();
        while (open.Count > 0)
        {
            var settled = Settle(open, needs, widths, available - widths.Sum());
            open.RemoveAll(settled.Contains);
        }

        return widths;
    }

    /// <summary>Gives some columns their width; only where no column has to be treated apart, all that are left.</summary>
    private static List<int> Settle(List<int> open, IReadOnlyList<ColumnNeed> needs, double[] widths, double room)
    {
        var modest = open.FindAll(column => needs[column].Natural <= room / open.Count);
        if (modest.Count > 0)
        {
            return Give(modest, column => needs[column].Natural);
        }

        var bulk = open.Sum(column => needs[column].Bulk);
        var narrow = open.FindAll(column => Share(column) < needs[column].Least);
        if (narrow.Count > 0)
        {
            return Give(narrow, column => needs[column].Least);
        }

        var wide = open.FindAll(column => Share(column) > needs[column].Natural);
        return wide.Count > 0 ? Give(wide, column => needs[column].Natural) : Give([.. open], Share);

        double Share(int column) => room * needs[column].Bulk / bulk;

        List<int> Give(List<int> columns, Func<int, double> width)
        {
            columns.ForEach(column => widths[column] = width(column));
            return columns;
        }
    }
}

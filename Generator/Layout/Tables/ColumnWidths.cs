namespace Colophon.Layout.Tables;

/// <summary>Divides the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>Widths in points that add up to at most <paramref name="available"/>, unless the least widths already exceed it.</summary>
    /// <param name="natural">What each column needs to set every cell on one line.</param>
    /// <param name="least">What each column needs for its widest word.</param>
    /// <param name="available">Width for all columns together, without the gaps between them.</param>
    /// <remarks>
    /// Columns that ask for no more than an even share get what they ask for; the others share what is left in
    /// proportion to their text, so that long columns wrap to about the same number of lines.
    /// </remarks>
    public static double[] Divide(IReadOnlyList<double> natural, IReadOnlyList<double> least, double available)
    {
        if (natural.Sum() <= available)
        {
            return [.. natural];
        }

        if (least.Sum() >= available)
        {
            return [.. least];
        }

        var widths = new double[natural.Count];
        var open = Enumerable.Range(0, natural.Count).ToList();
        while (open.Count > 0)
        {
            var room = available - widths.Sum();
            var settled = open.FindAll(column => natural[column] <= room / open.Count);
            if (settled.Count > 0)
            {
                settled.ForEach(column => widths[column] = natural[column]);
            }
            else
            {
                settled = SettleLeast(open, natural, least, widths, room);
            }

            open.RemoveAll(settled.Contains);
        }

        return widths;
    }

    /// <summary>Gives columns whose proportional share is below their least width that width; where there is none, gives all their share.</summary>
    private static List<int> SettleLeast(List<int> open, IReadOnlyList<double> natural, IReadOnlyList<double> least, double[] widths, double room)
    {
        var text = open.Sum(column => natural[column]);
        var narrow = open.FindAll(column => room * natural[column] / text < least[column]);
        foreach (var column in narrow.Count > 0 ? narrow : open)
        {
            widths[column] = narrow.Count > 0 ? least[column] : room * natural[column] / text;
        }

        return narrow.Count > 0 ? narrow : [.. open];
    }
}

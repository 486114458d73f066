using System.Collections.Immutable;
using System.Globalization;
using Colophon.Html;

namespace Colophon.Revisions.Redlining;

/// <summary>Writes one version of a table of which rows changed; the others are folded.</summary>
/// <param name="page">The page under construction.</param>
/// <param name="words">Writes cells.</param>
internal sealed class RedlineTableWriter(Markup page, RedlineWordWriter words)
{
    /// <summary>Appends a version of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isOld">Whether it is the old version.</param>
    public void Write(MarkedTable table, bool isOld)
    {
        page.Raw("<div class=\"scroll\"><table>\n");
        WritePart(table, "thead", isOld);
        WritePart(table, "tbody", isOld);
        page.Raw("</table></div>\n");
    }

    private void WritePart(MarkedTable table, string part, bool isOld)
    {
        var isHead = part == "thead";
        var rows = table.Rows.Where(row => row.IsHead == isHead).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.Raw($"<{part}>\n");
        var width = table.Rows.Max(row => Math.Max(row.Old?.Length ?? 0, row.New?.Length ?? 0));
        var same = 0;
        foreach (var row in rows)
        {
            if (!isHead && !row.IsChanged)
            {
                same++;
                continue;
            }

            WriteFold(ref same, width);
            WriteRow(row, isOld, isHead);
        }

        WriteFold(ref same, width);
        page.Raw($"</{part}>\n");
    }

    private void WriteFold(ref int same, int width)
    {
        if (same > 0)
        {
            var told = string.Create(CultureInfo.InvariantCulture, $"{same} {(same == 1 ? "row is" : "rows are")} the same");
            page.Raw("<tr><td class=\"fold\"").Attribute("colspan", width).Raw(">").In(FaceStyle.Italic, () => page.Words(told)).Raw("</td></tr>\n");
            same = 0;
        }
    }

    // A row that one version lacks is marked as a whole.
    private void WriteRow(MarkedRow row, bool isOld, bool isHead)
    {
        if ((isOld ? row.Old : row.New) is not { } cells)
        {
            return;
        }

        var isAlone = row.Old is null || row.New is null;
        page.Raw(isAlone ? $"<tr class=\"{(isOld ? "gone" : "come")}\">" : "<tr>");
        foreach (var cell in cells)
        {
            WriteCell(cell, isOld, isHead);
        }

        page.Raw("</tr>\n");
    }

    private void WriteCell(ImmutableArray<MarkedWord> cell, bool isOld, bool isHead)
    {
        page.Raw(isHead ? "<th scope=\"col\">" : "<td>").In(isHead ? FaceStyle.Bold : FaceStyle.Regular, () => words.Write(cell, isOld)).Raw(isHead ? "</th>" : "</td>");
    }
}

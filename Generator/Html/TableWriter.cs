using System.Collections.Immutable;
using System.Globalization;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes tables: a figure with its caption, and the table in a box of its own that scrolls where the screen is narrow.</summary>
internal sealed class TableWriter(Markup markup, InlineWriter inlines, AnchorNames ids)
{
    /// <summary>Appends a table.</summary>
    public void Write(TableBlock table)
    {
        // The caption stays outside the box: it neither scrolls away nor is squeezed to the width of a narrow table.
        var captionId = table.Number is null && table.Caption.IsEmpty ? null : ids.Fresh((table.Id ?? "table") + "-caption");
        markup.Raw("<figure").OptionalAttribute("id", table.Id).Raw(table.IsCompact ? " class=\"table compact\">\n" : " class=\"table\">\n");
        CaptionWriter.Write(markup, inlines, markup.Labels.Table, table.Number, table.Caption, captionId);
        markup.Raw("<div").Attribute("class", table.Strands > 1 ? "scroll strands" : "scroll").Raw(" role=\"region\"");
        _ = captionId is null ? markup.Attribute("aria-label", markup.Labels.Table) : markup.Attribute("aria-labelledby", captionId);
        markup.Raw(" tabindex=\"0\">\n");
        foreach (var rows in table.InStrands())
        {
            WriteStrand(table with { Body = rows }, captionId);
        }

        markup.Raw("</div>\n</figure>\n");
    }

    private void WriteStrand(TableBlock table, string? captionId)
    {
        markup.Raw("<table").OptionalAttribute("class", table.Widths.IsEmpty ? null : "shared");
        markup.OptionalAttribute("style", table.Widths.IsEmpty ? null : "width:" + Percent(table.Widths.Sum())).OptionalAttribute("aria-labelledby", captionId).Raw(">\n");
        WriteWidths(table.Widths);
        WriteRows("thead", table.Head, table.Columns);
        WriteRows("tbody", table.Body, table.Columns);
        markup.Raw("</table>\n");
    }

    /// <summary>The author's shares of the text's width, as shares of the table's.</summary>
    private void WriteWidths(ImmutableArray<double> widths)
    {
        if (widths.IsEmpty)
        {
            return;
        }

        var whole = widths.Sum();
        markup.Raw("<colgroup>");
        foreach (var width in widths)
        {
            markup.Raw("<col").Attribute("style", "width:" + Percent(width / whole)).Raw("/>");
        }

        markup.Raw("</colgroup>\n");
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.##}%");

    private void WriteRows(string part, ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> rows, ImmutableArray<ColumnAlignment> columns)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        markup.Raw("<" + part + ">\n");
        foreach (var row in rows)
        {
            markup.Raw("<tr>");
            for (var column = 0; column < row.Length; column++)
            {
                WriteCell(row[column], columns[column], isHead: part == "thead");
            }

            markup.Raw("</tr>\n");
        }

        markup.Raw("</" + part + ">\n");
    }

    private void WriteCell(ImmutableArray<Inline> content, ColumnAlignment alignment, bool isHead)
    {
        var side = alignment switch
        {
            ColumnAlignment.Left => null,
            ColumnAlignment.Center => "center",
            ColumnAlignment.Right => "right",
            _ => throw new ArgumentException("an unknown alignment", nameof(alignment)),
        };

        // A blank corner heads nothing.
        var tag = isHead && !content.IsEmpty ? "th" : "td";
        markup.Raw("<" + tag).OptionalAttribute("scope", tag == "th" ? "col" : null).OptionalAttribute("class", side).Raw(">");
        markup.In(isHead ? FaceStyle.Bold : FaceStyle.Regular, () => inlines.Write(content)).Raw("</" + tag + ">");
    }
}

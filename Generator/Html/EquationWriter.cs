using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Colophon.Mathematics.Writing;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes displayed formulas with their numbers.</summary>
/// <remarks>
/// MathML Core has no numbers for rows. So a formula of several lines of which some are numbered becomes a table of the page, with a cell of
/// mathematics where the formula has one: columns line up as before, and each number stands on its line at the edge of the text.
/// </remarks>
internal sealed class EquationWriter(Markup markup)
{
    // The style sheet's, in em.
    private const double CellPadding = 0.3;

    /// <summary>Appends a displayed formula.</summary>
    public void Write(EquationBlock equation)
    {
        FormulaFonts.Use(markup.Fonts, equation.Math);
        if (equation.Math is MathTable { Rows.Length: > 1 } table && equation.Labels.Any(label => label.Row is not null))
        {
            WriteLines(table, equation.Labels);
        }
        else
        {
            WriteWhole(equation);
        }
    }

    private void WriteWhole(EquationBlock equation)
    {
        var label = equation.Labels.FirstOrDefault();
        markup.Raw("<div class=\"equation\"").OptionalAttribute("id", label?.Id).Raw("><div class=\"scroll\">");
        MathMLWriter.Write(markup.Output, equation.Math, isDisplay: true);
        markup.Raw("</div>");
        WriteNumber("span", label);
        markup.Raw("</div>\n");
    }

    private void WriteLines(MathTable table, ImmutableArray<EquationLabel> labels)
    {
        var columns = table.Rows.Max(row => row.Length);
        markup.Raw("<div class=\"equation lines scroll\"><table role=\"presentation\">\n");
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var label = labels.FirstOrDefault(label => label.Row == row);
            markup.Raw("<tr").OptionalAttribute("id", label?.Id).Raw("><td class=\"edge\"></td>");
            for (var column = 0; column < columns; column++)
            {
                WriteCell(table, row, column);
            }

            _ = label?.Number is null ? markup.Raw("<td class=\"edge\"></td>") : WriteNumber("td", label);
            markup.Raw("</tr>\n");
        }

        markup.Raw("</table></div>\n");
    }

    private void WriteCell(MathTable table, int row, int column)
    {
        var side = Of(table.Alignments, column) switch
        {
            ColumnAlignment.Left => null,
            ColumnAlignment.Center => "center",
            ColumnAlignment.Right => "right",
            _ => throw new ArgumentException("an unknown alignment", nameof(table)),
        };
        markup.Raw("<td").OptionalAttribute("class", side).OptionalAttribute("style", Gaps(table, row, column)).Raw(">");
        if (column < table.Rows[row].Length)
        {
            MathMLWriter.Write(markup.Output, new MathStyle(table.Rows[row][column]) { IsDisplayStyle = table.IsDisplayStyle }, isDisplay: false);
        }

        markup.Raw("</td>");
    }

    /// <summary>The space before a column, and what <c>\\[6pt]</c> adds to the style sheet's space below a row; null for neither.</summary>
    private static string? Gaps(MathTable table, int row, int column)
    {
        var left = column == 0 ? 0 : Of(table.ColumnGaps, column - 1);
        var below = row < table.ExtraRowGaps.Length ? table.ExtraRowGaps[row] : 0;
        var style = new StringBuilder();
        if (left != 0)
        {
            style.Append(CultureInfo.InvariantCulture, $"padding-left:{left:0.###}em");
        }

        if (below > 0)
        {
            style.Append(left != 0 ? ";" : "").Append(CultureInfo.InvariantCulture, $"padding-bottom:{below + CellPadding:0.###}em");
        }

        return style.Length == 0 ? null : style.ToString();
    }

    private static T Of<T>(ImmutableArray<T> values, int column) => values[Math.Min(column, values.Length - 1)];

    private Markup WriteNumber(string tag, EquationLabel? label) => label?.Number is { } number
        ? markup.Raw("<" + tag + " class=\"equation-number\">").Words("(" + number + ")").Raw("</" + tag + ">")
        : markup;
}

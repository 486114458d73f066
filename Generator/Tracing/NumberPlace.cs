using Colophon.Model;

namespace Colophon.Tracing;

/// <summary>What kind of thing a number is printed in.</summary>
internal enum NumberHolder
{
    /// <summary>Running text: paragraphs, lists, headings, callouts, footnotes.</summary>
    Text,

    /// <summary>A displayed formula.</summary>
    Equation,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>The caption of a figure or a table.</summary>
    Caption,

    /// <summary>An entry of the claims ledger.</summary>
    Claim,
}

/// <summary>Where a reader meets a number, whichever output is read.</summary>
/// <param name="Source">Where the author wrote it; of a number that the author did not write, such as a table's cell, where the block was written. Null in the title.</param>
/// <param name="Section">The section, such as "Section 2.1" or, where it has no number, its title in quotation marks; "the opening" before the first one.</param>
/// <param name="Holder">What it is printed in.</param>
/// <param name="Anchor">The nearest name that a link could lead to: that of the figure, table, equation or claim, or else of the section; empty before the first heading.</param>
internal sealed record NumberPlace(SourceSpan? Source, string Section, NumberHolder Holder, string Anchor)
{
    /// <summary>What the thing is called: "Table 3", "Figure 2", "Equation 7", "Claim K8"; empty in running text, and where it has no number.</summary>
    public string HolderName { get; init; } = "";

    /// <summary>The row of a table's cell, counted from 1 below the head; 0 for a head, and outside tables.</summary>
    public int Row { get; init; }

    /// <summary>The column of a table's cell, counted from 1; 0 outside tables.</summary>
    public int Column { get; init; }

    /// <summary>The head of the table's column; empty outside tables.</summary>
    public string ColumnTitle { get; init; } = "";

    /// <summary>The place in words, such as "Section 2.1, Table 3, row 2, column “risk”".</summary>
    public string Describe()
    {
        var thing = (Holder, HolderName) switch
        {
            (NumberHolder.Caption, "") => ", a caption",
            (NumberHolder.Caption, _) => $", caption of {HolderName}",
            (NumberHolder.Equation, "") => ", a displayed formula",
            (NumberHolder.TableCell, "") => ", a table",
            (_, "") => "",
            _ => $", {HolderName}",
        };
        var row = Row > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", row {Row}") : "";
        var column = (Column, ColumnTitle) switch
        {
            (0, _) => "",
            (_, "") => string.Create(System.Globalization.CultureInfo.InvariantCulture, $", column {Column}"),
            _ => $", column “{ColumnTitle}”",
        };
        return Section + thing + row + column;
    }
}

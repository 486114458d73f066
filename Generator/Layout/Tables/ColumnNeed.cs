namespace Colophon.Layout.Tables;

/// <summary>What a column of a table asks for, in points.</summary>
/// <param name="Natural">The width that sets every cell on one line.</param>
/// <param name="Least">The width of its widest word.</param>
/// <param name="Bulk">
/// How much text it holds: the fourth root of the sum of the cubes of its cells' widths. Were widths shared out in proportion to it, the cubes
/// of all cells' line counts would have the least sum; so long cells count for more than many short ones, and no single cell decides.
/// </param>
internal readonly record struct ColumnNeed(double Natural, double Least, double Bulk);

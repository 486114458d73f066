using Colophon.Model;

namespace Colophon.Results;

/// <summary>A column of a table that an experiment makes.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
public abstract class Column<TRow>
{
    private protected Column(string key, string title)
    {
        Key = key;
        Title = title;
    }

    /// <summary>The name of its values in the results, kebab-case.</summary>
    public string Key { get; }

    /// <summary>Its head, as Markdown inline text; formulas allowed.</summary>
    public string Title { get; }

    internal abstract ColumnAlignment Alignment { get; }

    internal abstract ResultNode ValueOf(TRow row);

    internal abstract ResultCell CellOf(TRow row, string path);
}

/// <summary>Makes columns.</summary>
public static class Column
{
    /// <summary>A column of words.</summary>
    /// <param name="key">The name of its values in the results, kebab-case.</param>
    /// <param name="title">Its head, as Markdown inline text; formulas allowed.</param>
    /// <param name="of">The words of a row, as Markdown inline text.</param>
    public static Column<TRow> Text<TRow>(string key, string title, Func<TRow, string> of) => new TextColumn<TRow>(key, title, of);

    /// <summary>A column of numbers.</summary>
    /// <param name="key">The name of its values in the results, kebab-case.</param>
    /// <param name="title">Its head, as Markdown inline text; formulas allowed.</param>
    /// <param name="format">How its numbers are printed.</param>
    /// <param name="of">The number of a row; null leaves the cell empty.</param>
    public static Column<TRow> Number<TRow>(string key, string title, NumberFormat format, Func<TRow, double?> of) =>
        new NumberColumn<TRow>(key, title, format, of);

    private sealed class TextColumn<TRow>(string key, string title, Func<TRow, string> of) : Column<TRow>(key, title)
    {
        internal override ColumnAlignment Alignment => ColumnAlignment.Left;

        internal override ResultNode ValueOf(TRow row) => new ResultText(of(row));

        internal override ResultCell CellOf(TRow row, string path) => new TextCell(of(row));
    }

    private sealed class NumberColumn<TRow>(string key, string title, NumberFormat format, Func<TRow, double?> of) : Column<TRow>(key, title)
    {
        internal override ColumnAlignment Alignment => ColumnAlignment.Right;

        internal override ResultNode ValueOf(TRow row) => of(row) is { } value ? new ResultNumber(value) : new ResultText("");

        internal override ResultCell CellOf(TRow row, string path) => of(row) is { } value
            ? new ValueCell(new BoundValue(path, CanonicalJson.Format(value), format.Format(value), format.ToString()))
            : new TextCell("–");
    }
}

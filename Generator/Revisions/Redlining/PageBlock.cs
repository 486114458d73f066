using System.Collections.Immutable;

namespace Colophon.Revisions.Redlining;

/// <summary>A piece of a finished page, as it is compared.</summary>
internal abstract record PageBlock
{
    /// <summary>The titles of the sections that it stands in, from the outermost one; the title and the abstract stand in none.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    /// <summary>Two blocks with the same key say the same.</summary>
    public abstract string Key { get; }

    /// <summary>All words of the block, captions and cells included.</summary>
    public abstract IEnumerable<PageWord> Words { get; }

    /// <summary>The key of some words.</summary>
    protected static string KeyOf(IEnumerable<PageWord> words) => string.Join('\u0001', words.Select(word => word.Key));
}

/// <summary>A paragraph, an item, a heading, a displayed formula.</summary>
/// <param name="Content">Its words.</param>
/// <param name="HeadingLevel">1 to 6 for a heading, 0 for other text.</param>
internal sealed record TextPageBlock(ImmutableArray<PageWord> Content, int HeadingLevel) : PageBlock
{
    /// <inheritdoc/>
    public override string Key => $"text {HeadingLevel} {KeyOf(Content)}";

    /// <inheritdoc/>
    public override IEnumerable<PageWord> Words => Content;
}

/// <summary>A row of a table.</summary>
/// <param name="IsHead">Whether it heads columns.</param>
/// <param name="Cells">The words of each cell.</param>
internal sealed record TablePageRow(bool IsHead, ImmutableArray<ImmutableArray<PageWord>> Cells);

/// <summary>A table.</summary>
/// <param name="Id">The name that references use; null where it has none.</param>
/// <param name="Caption">Its caption, label included.</param>
/// <param name="Rows">Its rows, those that head columns first.</param>
internal sealed record TablePageBlock(string? Id, ImmutableArray<PageWord> Caption, ImmutableArray<TablePageRow> Rows) : PageBlock
{
    /// <summary>Two tables with the same key of rows have the same cells.</summary>
    public string RowsKey => string.Join('\u0003', Rows.Select(row => (row.IsHead ? "head " : "") + string.Join('\u0002', row.Cells.Select(cell => KeyOf(cell)))));

    /// <inheritdoc/>
    public override string Key => $"table {KeyOf(Caption)}\u0003{RowsKey}";

    /// <inheritdoc/>
    public override IEnumerable<PageWord> Words => Caption.Concat(Rows.SelectMany(row => row.Cells).SelectMany(cell => cell));
}

/// <summary>A figure.</summary>
/// <param name="Id">The name that references use; null where it has none.</param>
/// <param name="Caption">Its caption, label included.</param>
/// <param name="Picture">Its picture, harmless.</param>
internal sealed record FigurePageBlock(string? Id, ImmutableArray<PageWord> Caption, SafeMarkup Picture) : PageBlock
{
    /// <inheritdoc/>
    public override string Key => $"figure {KeyOf(Caption)}\u0002{Picture.Text}";

    /// <inheritdoc/>
    public override IEnumerable<PageWord> Words => Caption;
}

namespace Colophon.Layout.Pages;

/// <summary>Where a page begins, and all that one needs to know of the pages before it.</summary>
/// <remarks>Floats keep their order among themselves and so do footnotes, so three counts say what is already placed.</remarks>
/// <param name="Box">The first box that is not yet on a page.</param>
/// <param name="Float">How many floats are placed.</param>
/// <param name="NoteRow">How many rows of footnotes are placed.</param>
internal readonly record struct PageStart(int Box, int Float, int NoteRow) : IComparable<PageStart>
{
    /// <inheritdoc/>
    public int CompareTo(PageStart other) => (Box, Float, NoteRow).CompareTo((other.Box, other.Float, other.NoteRow));
}

/// <summary>What a page holds: all between two starts.</summary>
/// <param name="Start">The first thing on it.</param>
/// <param name="End">The start of the next page.</param>
internal readonly record struct PagePlan(PageStart Start, PageStart End);

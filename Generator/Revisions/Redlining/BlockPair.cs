namespace Colophon.Revisions.Redlining;

/// <summary>A place of the report in its old and its new version; one of them is null where the other has something of its own.</summary>
/// <param name="Old">What stood there.</param>
/// <param name="New">What stands there.</param>
internal sealed record BlockPair(PageBlock? Old, PageBlock? New)
{
    /// <summary>Whether both say the same.</summary>
    public bool IsSame => Old is not null && New is not null && Old.Key == New.Key;

    /// <summary>The one that is there, the new one where both are.</summary>
    public PageBlock Either => New ?? Old ?? throw new InvalidOperationException("a pair of nothing");
}

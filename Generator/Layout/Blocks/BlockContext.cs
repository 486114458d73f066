using Colophon.Layout.Pages;

namespace Colophon.Layout.Blocks;

/// <summary>The column that a block is set in.</summary>
/// <param name="Left">Its left edge, from the left edge of the text block in points.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Type">Size of running text.</param>
/// <param name="Parent">The element that the block's element becomes a child of.</param>
internal sealed record BlockContext(double Left, double Width, TypeSize Type, StructureElement Parent)
{
    /// <summary>Below this width text is not narrowed any further, however deep lists are nested.</summary>
    private const double LeastWidth = 120;

    /// <summary>Whether figures and tables may leave their place; true for the body's own blocks only.</summary>
    public bool MayFloat { get; init; }

    /// <summary>How many lists are around the block.</summary>
    public int ListDepth { get; init; }

    /// <summary>Whether paragraphs follow each other without space, as in tight lists.</summary>
    public bool IsTight { get; init; }

    /// <summary>The column of something inside, narrower on both sides.</summary>
    public BlockContext Inside(StructureElement parent, double left, double right = 0)
    {
        var isWideEnough = Width - left - right >= LeastWidth;
        return this with
        {
            Left = isWideEnough ? Left + left : Left,
            Width = isWideEnough ? Width - left - right : Width,
            Parent = parent,
            MayFloat = false,
            IsTight = false,
        };
    }
}

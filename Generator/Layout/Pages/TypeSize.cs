namespace Colophon.Layout.Pages;

/// <summary>A size of type and the distance of its baselines, in points.</summary>
/// <param name="Size">Font size.</param>
/// <param name="Leading">From baseline to baseline.</param>
internal readonly record struct TypeSize(double Size, double Leading)
{
    /// <summary>Running text.</summary>
    public static TypeSize Body { get; } = new(10.5, 14);

    /// <summary>Block quotations and the abstract.</summary>
    public static TypeSize Quotation { get; } = new(9.8, 13);

    /// <summary>Captions.</summary>
    public static TypeSize Caption { get; } = new(9.3, 12);

    /// <summary>Footnotes.</summary>
    public static TypeSize Note { get; } = new(8.8, 11);

    /// <summary>Program text.</summary>
    public static TypeSize Code { get; } = new(8.8, 11.6);

    /// <summary>Running heads and page numbers.</summary>
    public static TypeSize Head { get; } = new(8.6, 11);

    /// <summary>The part of a line's height above its baseline.</summary>
    public double StrutAscent => 0.72 * Leading;

    /// <summary>The part of a line's height below its baseline.</summary>
    public double StrutDepth => Leading - StrutAscent;
}

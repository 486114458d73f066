using Colophon.Model;

namespace Colophon.Layout.Pages;

/// <summary>The sheet and what is printed where on it, in points.</summary>
/// <remarks>
/// The text block holds a whole number of lines and is centred on the sheet. Its measure of 390 pt is a compromise
/// between the 66 letters that are easiest to read and the room that formulas and tables ask for.
/// </remarks>
internal sealed record PageDesign
{
    /// <summary>Page width.</summary>
    public required double PageWidth { get; init; }

    /// <summary>Page height.</summary>
    public required double PageHeight { get; init; }

    /// <summary>Height of the text block, footnotes included.</summary>
    public required double TextHeight { get; init; }

    /// <summary>Width of the text block.</summary>
    public double TextWidth { get; init; } = 390;

    /// <summary>Left edge of the text block.</summary>
    public double Left => (PageWidth - TextWidth) / 2;

    /// <summary>Top edge of the text block; the foot margin is a little larger than the head margin, as the eye expects.</summary>
    public double Top => ((PageHeight - TextHeight) / 2) - 4;

    /// <summary>Baseline of the running head.</summary>
    public double HeadBaseline => Top - 22;

    /// <summary>Baseline of the page number.</summary>
    public double FootBaseline => Top + TextHeight + 34;

    /// <summary>The design for a sheet.</summary>
    public static PageDesign For(PaperSize paper) => paper switch
    {
        PaperSize.A4 => new PageDesign { PageWidth = 595.276, PageHeight = 841.89, TextHeight = 47 * TypeSize.Body.Leading },
        PaperSize.Letter => new PageDesign { PageWidth = 612, PageHeight = 792, TextHeight = 44 * TypeSize.Body.Leading },
        _ => throw new ArgumentOutOfRangeException(nameof(paper), paper, "not a sheet that reports are set on"),
    };
}

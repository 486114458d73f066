using UglyToad.PdfPig.Core;

namespace Colophon.Verifying;

/// <summary>A page that may be shown turned (ISO 32000-1, 7.7.3.3, Rotate): a viewer does that, and nothing on the page is another for it.</summary>
/// <param name="Bounds">The page as it is written, in points.</param>
/// <param name="Turn">By how much it is shown turned, in degrees clockwise: 0, 90, 180 or 270.</param>
internal readonly record struct TurnedSheet(PdfRectangle Bounds, int Turn)
{
    /// <summary>Where a point lies on the page as it is written, in points from its top left corner.</summary>
    /// <param name="shown">The point on the page as it is shown, from its bottom left corner.</param>
    public (double X, double Y) Locate(PdfPoint shown) => Turn switch
    {
        90 => (Bounds.Width - shown.Y, Bounds.Height - shown.X),
        180 => (Bounds.Width - shown.X, shown.Y),
        270 => (shown.Y, shown.X),
        _ => (shown.X - Bounds.Left, Bounds.Top - shown.Y),
    };
}

using System.Globalization;
using Colophon.Diagnostics;

namespace Colophon.Layout.Pages;

/// <summary>Tells the author of pages that hold more than fits, since something on them is never split.</summary>
internal static class PageOverflow
{
    /// <summary>How far a page may stick out before its author hears of it, in points.</summary>
    private const double Tolerance = 1;

    /// <summary>Warns of a page on which something sticks out, at the place of its tallest part.</summary>
    /// <param name="stack">The page.</param>
    /// <param name="page">Its number, from 1.</param>
    /// <param name="diagnostics">Takes the warning RPT805.</param>
    public static void Report(PageStack stack, int page, DiagnosticBag diagnostics)
    {
        if (stack.Excess > Tolerance)
        {
            diagnostics.Add(
                DiagnosticCodes.OverfullPage,
                stack.Tallest?.Source,
                string.Create(CultureInfo.InvariantCulture, $"page {page} is {stack.Excess:0.0} pt taller than its text block, since this cannot be divided any further"),
                "make it lower: a smaller picture, a shorter caption, formula, table row or footnote");
        }
    }
}

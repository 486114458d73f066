using Colophon.Layout;
using Colophon.Numerics;

namespace Colophon.Pdf;

/// <summary>Writes runs of glyphs as text operators (ISO 32000-1, 9.4).</summary>
/// <remarks>
/// Positions are kept in thousandths of a point, the unit in which they are written, so that relative moves never
/// drift. Within a run the pen is reckoned as a viewer reckons it, and corrected as soon as it is off by half of
/// the last digit of an adjustment: an error never adds up.
/// </remarks>
internal sealed class TextOperators(PdfBuffer content, GraphicsState state, PageResources resources, double pageHeight)
{
    // Beyond this size a thousandth of an em is more than a fiftieth of a point, so adjustments get a decimal.
    private const double LargeSize = 20;

    private bool _isOpen;
    private bool _isTurned;
    private long _lineX;
    private long _lineY;

    /// <summary>Shows a run.</summary>
    public void Show(TextRun run)
    {
        if (!IsVisible(run))
        {
            return;
        }

        if (!_isOpen)
        {
            content.Raw("BT\n"u8);
            (_isOpen, _isTurned, _lineX, _lineY) = (true, false, 0, 0);
        }

        var font = resources.Font(run.Face);
        state.SetFill(run.Fill);
        state.SetFont(font, run.Size);
        ChooseFrame(run);
        ShowGlyphs(run, font);
    }

    /// <summary>Whether a run has anything to show or to say; a size that would be written as 0 is none.</summary>
    public static bool IsVisible(TextRun run) => !run.Glyphs.IsEmpty && run.Size >= 0.001;

    /// <summary>Ends the text object, so that other things can be drawn.</summary>
    public void End()
    {
        if (_isOpen)
        {
            content.Raw("ET\n"u8);
            _isOpen = false;
        }
    }

    private static long Thousandths(double points) =>
        (long)Math.Round(1000 * Math.Clamp(points, -PdfBuffer.Largest, PdfBuffer.Largest), MidpointRounding.AwayFromZero);

    /// <summary>Sets the text matrix where a run is turned or follows a turned one; otherwise the page's own axes hold.</summary>
    private void ChooseFrame(TextRun run)
    {
        if (run.Rotation != 0)
        {
            var (sine, cosine) = PortableMath.SinCosTurns(run.Rotation / 360);
            content.Number(cosine, 5).Raw(" "u8).Number(-sine, 5).Raw(" "u8).Number(sine, 5).Raw(" "u8).Number(cosine, 5).Raw(" "u8)
                .Number(run.X).Raw(" "u8).Number(pageHeight - run.Baseline).Raw(" Tm\n"u8);
            (_isTurned, _lineX, _lineY) = (true, 0, 0);
        }
        else if (_isTurned)
        {
            content.Raw("1 0 0 1 0 0 Tm\n"u8);
            (_isTurned, _lineX, _lineY) = (false, 0, 0);
        }
    }

    /// <summary>Shows the glyphs, those of one height with one operator.</summary>
    private void ShowGlyphs(TextRun run, FontSubset font)
    {
        var (left, baseline) = _isTurned ? (0, 0) : (run.X, pageHeight - run.Baseline);

        // The size that the file states, not the one that was meant, is what a viewer multiplies widths by.
        var size = Thousandths(run.Size) / 1000.0;
        var decimals = size > LargeSize ? 1 : 0;
        var unitsPerPoint = (decimals == 0 ? 1000 : 10_000) / size;
        var pen = 0.0;
        double? rise = null;
        foreach (ref readonly var glyph in run.Glyphs.AsSpan())
        {
            var target = left + glyph.XOffset;
            if (glyph.YOffset != rise)
            {
                content.Raw(rise is null ? [] : ")]TJ\n"u8);
                rise = glyph.YOffset;
                MoveTo(target, baseline + glyph.YOffset);
                pen = _lineX / 1000.0;
                content.Raw("[("u8);
            }

            var correction = Math.Clamp((pen - target) * unitsPerPoint, -PdfBuffer.Largest, PdfBuffer.Largest);
            var adjustment = (long)Math.Round(correction, MidpointRounding.AwayFromZero);
            if (adjustment != 0)
            {
                content.Raw(")"u8).Scaled(adjustment, decimals).Raw("("u8);
                pen -= adjustment / unitsPerPoint;
            }

            var code = font.CodeOf(glyph.Glyph, glyph.Text);
            content.StringCode(code);
            pen += font.Width(code) * size / 1000;
            left += glyph.Advance;
        }

        content.Raw(")]TJ\n"u8);
    }

    private void MoveTo(double x, double y)
    {
        var (newX, newY) = (Thousandths(x), Thousandths(y));
        if (newX != _lineX || newY != _lineY)
        {
            content.Scaled(newX - _lineX, 3).Raw(" "u8).Scaled(newY - _lineY, 3).Raw(" Td\n"u8);
            (_lineX, _lineY) = (newX, newY);
        }
    }
}

namespace Colophon.Pictures.Svg;

/// <summary>Reads lengths such as "12", "3.5mm" or "1.2em".</summary>
internal static class SvgLength
{
    /// <summary>Reads a length.</summary>
    /// <param name="text">The attribute's value.</param>
    /// <param name="emSize">The font size in user units, for em and ex.</param>
    /// <param name="percentOf">What 100 % are, in user units; null where a percentage has no meaning.</param>
    /// <param name="length">The length in user units: CSS pixels, 96 to the inch.</param>
    public static bool TryParse(string text, double emSize, double? percentOf, out double length)
    {
        var scanner = new SvgScanner(text.AsSpan().Trim());
        if (!scanner.TryReadNumber(out length))
        {
            return false;
        }

        var isPercentage = scanner.TryRead('%');
        var unit = scanner.ReadName().ToString().ToLowerInvariant();
        double? factor = isPercentage ? percentOf / 100 : unit switch
        {
            "" or "px" => 1,
            "pt" => 96 / 72.0,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            "q" => 96 / 101.6,
            "em" or "rem" => emSize,
            "ex" => emSize / 2,
            _ => null,
        };
        length *= factor ?? 0;
        return factor is not null && scanner.IsAtEnd && double.IsFinite(length);
    }
}

using System.Globalization;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Reads colours: names, #rgb, #rgba, #rrggbb, #rrggbbaa, rgb() and rgba().</summary>
internal static class SvgColor
{
    /// <summary>Reads a colour; "transparent" is one of opacity 0.</summary>
    public static bool TryParse(string text, out Color color)
    {
        var value = text.Trim().ToLowerInvariant();
        color = default;
        if (value == "transparent")
        {
            return true;
        }

        if (NamedColors.Rgb.TryGetValue(value, out var rgb))
        {
            color = new Color((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
            return true;
        }

        return value.StartsWith('#') ? TryParseHexadecimal(value[1..], out color) : TryParseFunction(value, out color);
    }

    private static bool TryParseHexadecimal(string digits, out Color color)
    {
        color = default;
        if (digits.Length is 3 or 4)
        {
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        }

        if (digits.Length is not (6 or 8) || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var (rgb, alpha) = digits.Length == 8 ? (number >> 8, number & 0xFF) : (number, 0xFF);
        color = new Color((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb, alpha / 255.0);
        return true;
    }

    private static bool TryParseFunction(string value, out Color color)
    {
        color = default;
        var scanner = new SvgScanner(value);
        if (scanner.ReadName() is not ("rgb" or "rgba") || !scanner.TryRead('('))
        {
            return false;
        }

        Span<double> channels = stackalloc double[3];
        foreach (ref var channel in channels)
        {
            scanner.SkipSeparator();
            if (!TryReadShare(ref scanner, 255, out channel))
            {
                return false;
            }
        }

        var opacity = 1.0;
        scanner.SkipSeparator();
        if (scanner.TryRead('/'))
        {
            scanner.SkipSpace();
        }

        if (scanner.Next != ')' && !TryReadShare(ref scanner, 1, out opacity))
        {
            return false;
        }

        scanner.SkipSpace();
        color = new Color(ToByte(channels[0]), ToByte(channels[1]), ToByte(channels[2]), Math.Clamp(opacity, 0, 1));
        return scanner.TryRead(')') && scanner.IsAtEnd;
    }

    private static bool TryReadShare(ref SvgScanner scanner, double whole, out double share)
    {
        if (!scanner.TryReadNumber(out share))
        {
            return false;
        }

        share = scanner.TryRead('%') ? share * whole / 100 : share;
        return true;
    }

    private static byte ToByte(double channel) => (byte)Math.Round(Math.Clamp(channel, 0, 255), MidpointRounding.AwayFromZero);
}

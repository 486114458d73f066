using System.Globalization;
using System.Runtime.InteropServices;
using Colophon.Diagnostics;
using Colophon.Model;
using SkiaSharp;

namespace Colophon.Pictures;

/// <summary>Reads PNG and JPEG images.</summary>
internal static class RasterReader
{
    private const long MostPixels = 100_000_000;

    // CSS pixels, 96 to the inch, so that both outputs agree on an image's size.
    private const double PointsPerPixel = 0.75;

    /// <summary>Reads an image; one that cannot be read is a diagnostic (RPT620, RPT621).</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="source">Where the author placed it.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>The picture, or null where an error was reported.</returns>
    public static RasterPicture? Read(ReadOnlyMemory<byte> bytes, SourceSpan? source, DiagnosticBag diagnostics)
    {
        using var data = SKData.CreateCopy(bytes.Span);
        using var codec = SKCodec.Create(data);
        var mediaType = codec?.EncodedFormat switch
        {
            SKEncodedImageFormat.Png => "image/png",
            SKEncodedImageFormat.Jpeg => "image/jpeg",
            _ => null,
        };
        if (codec is null || mediaType is null)
        {
            diagnostics.Add(DiagnosticCodes.UnreadableImage, source, "the image is neither PNG nor JPEG", "save it as PNG, or draw it as SVG");
            return null;
        }

        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"the image has {codec.Info.Width} by {codec.Info.Height} pixels, more than 100 million");
            diagnostics.Add(DiagnosticCodes.ImageTooLarge, source, size, "make it smaller: 300 pixels to the inch of the page are plenty");
            return null;
        }

        if (codec.EncodedOrigin != SKEncodedOrigin.TopLeft)
        {
            diagnostics.Add(DiagnosticCodes.UnreadableImage, source, "the image is stored turned, with a note to turn it back", "save it upright");
            return null;
        }

        return Decode(codec, bytes, mediaType, source, diagnostics);
    }

    private static RasterPicture? Decode(SKCodec codec, ReadOnlyMemory<byte> bytes, string mediaType, SourceSpan? source, DiagnosticBag diagnostics)
    {
        using var colorSpace = SKColorSpace.CreateSrgb();
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, colorSpace);
        var pixels = codec.GetPixels(info, out var rgba);
        if (pixels != SKCodecResult.Success)
        {
            diagnostics.Add(DiagnosticCodes.UnreadableImage, source, "the image is damaged", "save it again");
            return null;
        }

        var (rgb, opacity) = Split(rgba);
        return new RasterPicture(
            info.Width * PointsPerPixel,
            info.Height * PointsPerPixel,
            info.Width,
            info.Height,
            ImmutableCollectionsMarshal.AsImmutableArray(rgb),
            opacity.AsSpan().ContainsAnyExcept((byte)255) ? ImmutableCollectionsMarshal.AsImmutableArray(opacity) : default,
            [.. bytes.Span],
            mediaType);
    }

    private static (byte[] Rgb, byte[] Opacity) Split(byte[] rgba)
    {
        var opacity = new byte[rgba.Length / 4];
        var rgb = new byte[3 * opacity.Length];
        for (var i = 0; i < opacity.Length; i++)
        {
            rgba.AsSpan(4 * i, 3).CopyTo(rgb.AsSpan(3 * i));
            opacity[i] = rgba[(4 * i) + 3];
        }

        return (rgb, opacity);
    }
}

using System.Security.Cryptography;
using Colophon.Model;

namespace Colophon.Pdf;

/// <summary>An image that pages show by name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Hash">A hash of its pixels and size, in hexadecimal.</param>
/// <param name="Picture">The pixels.</param>
internal sealed record ImageResource(string Name, string Hash, RasterPicture Picture)
{
    /// <summary>The hash of what a picture shows, whatever file it came from.</summary>
    public static string ContentHash(RasterPicture picture)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(picture.PixelWidth));
        hash.AppendData(picture.Rgb.AsSpan());
        hash.AppendData(Opacity(picture));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Adds the image to a file: its colours and, where it lets the page shine through, a soft mask (ISO 32000-1, 8.9.5 and 11.6.5.3).</summary>
    /// <returns>The number of the image.</returns>
    public int AddTo(PdfFile file)
    {
        var entries = Entries("/DeviceRGB"u8);
        if (JpegFile.CanStandForItsPixels(Picture))
        {
            return file.AddStream(entries.Raw("/Filter/DCTDecode"u8), Picture.Encoded.AsMemory(), StreamFilter.None);
        }

        var opacity = Opacity(Picture);
        if (!opacity.IsEmpty)
        {
            var mask = file.AddStream(Entries("/DeviceGray"u8), opacity.ToArray());
            entries.Raw("/SMask "u8).Reference(mask);
        }

        return file.AddStream(entries, Picture.Rgb.AsMemory());
    }

    private static ReadOnlySpan<byte> Opacity(RasterPicture picture) =>
        picture.Opacity.IsDefaultOrEmpty ? [] : picture.Opacity.AsSpan();

    private PdfBuffer Entries(ReadOnlySpan<byte> colourSpace) => new PdfBuffer(192)
        .Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(Picture.PixelWidth)
        .Raw("/Height "u8).Integer(Picture.PixelHeight)
        .Raw("/ColorSpace"u8).Raw(colourSpace).Raw("/BitsPerComponent 8"u8);
}

using System.Buffers.Binary;
using Colophon.Model;

namespace Colophon.Pdf;

/// <summary>Decides whether a JPEG file may be embedded as it is, at a tenth of the size of its pixels.</summary>
internal static class JpegFile
{
    private const byte StartOfImage = 0xD8;
    private const byte StartOfScan = 0xDA;
    private const byte Exif = 0xE1;
    private const byte ColourProfile = 0xE2;

    /// <summary>
    /// Whether a viewer that decodes the file is sure to see the picture's pixels: three channels of 8 bits, the same
    /// size, and no segment that could turn the picture or give its colours another meaning (ITU-T T.81, annex B).
    /// </summary>
    public static bool CanStandForItsPixels(RasterPicture picture)
    {
        if (picture.MediaType != "image/jpeg" || !picture.Opacity.IsDefaultOrEmpty)
        {
            return false;
        }

        var file = picture.Encoded.AsSpan();
        if (file.Length < 4 || file[0] != 0xFF || file[1] != StartOfImage)
        {
            return false;
        }

        var isPlain = false;
        for (var position = 2; position + 4 <= file.Length && file[position] == 0xFF;)
        {
            var kind = file[position + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(position + 2)..]);
            if (kind == StartOfScan)
            {
                return isPlain;
            }

            if (kind is Exif or ColourProfile || position + 2 + length > file.Length)
            {
                return false;
            }

            isPlain |= IsFrame(kind) && IsFrameOf(picture, file.Slice(position + 4, Math.Max(0, length - 2)));
            position += 2 + length;
        }

        return false;
    }

    /// <summary>Baseline, extended or progressive, coded by Huffman: what every PDF viewer decodes.</summary>
    private static bool IsFrame(byte kind) => kind is 0xC0 or 0xC1 or 0xC2;

    private static bool IsFrameOf(RasterPicture picture, ReadOnlySpan<byte> frame) =>
        frame.Length >= 6
        && frame[0] == 8
        && BinaryPrimitives.ReadUInt16BigEndian(frame[1..]) == picture.PixelHeight
        && BinaryPrimitives.ReadUInt16BigEndian(frame[3..]) == picture.PixelWidth
        && frame[5] == 3;
}

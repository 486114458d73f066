using System.Buffers.Binary;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Pictures;
using SkiaSharp;

namespace Colophon.Tests.Pictures;

public class RasterReaderTests
{
    [Fact]
    public void A_PNG_is_decoded_to_colours_and_opacity()
    {
        var file = Encode(SKEncodedImageFormat.Png, new SKColor(255, 0, 0, 128), new SKColor(0, 0, 255, 255));

        var picture = RasterReader.Read(file, null, new DiagnosticBag())!;

        Assert.Equal((1.5, 0.75, 2, 1, "image/png"), (picture.Width, picture.Height, picture.PixelWidth, picture.PixelHeight, picture.MediaType));
        Assert.Equal([255, 0, 0, 0, 0, 255], picture.Rgb.AsEnumerable());
        Assert.Equal([128, 255], picture.Opacity.AsEnumerable());
        Assert.Equal(file, picture.Encoded.AsEnumerable());
    }

    [Fact]
    public void An_opaque_image_has_no_opacities()
    {
        var picture = RasterReader.Read(Encode(SKEncodedImageFormat.Jpeg, SKColors.White, SKColors.White), null, new DiagnosticBag())!;

        Assert.True(picture.Opacity.IsDefault);
        Assert.Equal("image/jpeg", picture.MediaType);
        Assert.All(picture.Rgb, channel => Assert.Equal(255, channel));
    }

    [Theory]
    [InlineData("GIF89a")]
    [InlineData("")]
    [InlineData("no image at all")]
    public void What_is_neither_PNG_nor_JPEG_is_an_error(string file)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(RasterReader.Read(System.Text.Encoding.ASCII.GetBytes(file), new SourceSpan("a.md", 1, 1), diagnostics));
        Assert.Equal("the image is neither PNG nor JPEG", Assert.Single(diagnostics.ToOrdered()).Message);
    }

    [Fact]
    public void A_damaged_image_is_an_error()
    {
        var diagnostics = new DiagnosticBag();
        var file = Encode(SKEncodedImageFormat.Png, SKColors.Red, SKColors.Blue);

        Assert.Null(RasterReader.Read(file.AsMemory(0, 45), null, diagnostics));
        Assert.Equal("RPT620", Assert.Single(diagnostics.ToOrdered()).Code.Id);
    }

    [Fact]
    public void An_image_of_more_than_100_million_pixels_is_an_error_before_it_is_decoded()
    {
        var diagnostics = new DiagnosticBag();
        var file = Encode(SKEncodedImageFormat.Jpeg, SKColors.Red, SKColors.Blue);
        ReadOnlySpan<byte> startOfFrame = [0xFF, 0xC0];
        var size = file.AsSpan(file.AsSpan().IndexOf(startOfFrame) + 5, 4);
        BinaryPrimitives.WriteUInt16BigEndian(size, 20_000);
        BinaryPrimitives.WriteUInt16BigEndian(size[2..], 10_000);

        Assert.Null(RasterReader.Read(file, null, diagnostics));

        var diagnostic = Assert.Single(diagnostics.ToOrdered());
        Assert.Equal(("RPT621", "the image has 10000 by 20000 pixels, more than 100 million"), (diagnostic.Code.Id, diagnostic.Message));
    }

    private static byte[] Encode(SKEncodedImageFormat format, SKColor left, SKColor right)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(2, 1, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        bitmap.SetPixel(0, 0, left);
        bitmap.SetPixel(1, 0, right);
        using var data = bitmap.Encode(format, 100);
        return data.ToArray();
    }
}

using Colophon.Model;

namespace Colophon.Pictures;

/// <summary>Writes a picture as SVG, the same bytes for the same picture.</summary>
internal static class SvgWriter
{
    /// <summary>The <c>svg</c> element with a viewBox and no fixed size.</summary>
    public static string Write(VectorPicture picture) => throw new NotImplementedException();
}

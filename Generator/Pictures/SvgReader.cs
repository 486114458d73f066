using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Pictures;

/// <summary>Reads the subset of SVG that plots and simple drawings use.</summary>
internal static class SvgReader
{
    /// <summary>Reads a drawing; what it cannot show is a diagnostic, never a silent gap.</summary>
    /// <returns>The picture, or null where an error was reported.</returns>
    public static VectorPicture? Read(string svg, SourceSpan? source, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();
}

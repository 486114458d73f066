using System.Globalization;

namespace Colophon.Pdf;

/// <summary>What is painted.</summary>
internal enum PaintKind
{
    /// <summary>Fills, text and images.</summary>
    Fill,

    /// <summary>Strokes.</summary>
    Stroke,
}

/// <summary>A degree of opacity as pages set it, through a graphics state dictionary (ISO 32000-1, 8.4.5).</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Thousandths">0 (clear) to 1000 (solid).</param>
internal readonly record struct OpacitySetting(PaintKind Kind, int Thousandths) : IComparable<OpacitySetting>
{
    /// <summary>The name by which pages call it.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{(Kind == PaintKind.Fill ? 'f' : 's')}{Thousandths}");

    /// <inheritdoc/>
    public int CompareTo(OpacitySetting other) => (Kind, Thousandths).CompareTo((other.Kind, other.Thousandths));

    /// <summary>Writes the dictionary.</summary>
    public void WriteTo(PdfBuffer target) => target
        .Raw(Kind == PaintKind.Fill ? "<</ca "u8 : "<</CA "u8).Scaled(Thousandths, 3).Raw(">>"u8);
}

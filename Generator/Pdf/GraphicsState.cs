using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Pdf;

/// <summary>What a page's operators have set so far; writes an operator only where something changes (ISO 32000-1, 8.4).</summary>
internal sealed class GraphicsState(PdfBuffer content)
{
    private readonly Stack<Settings> _saved = [];
    private Settings _now = Settings.AtStart;

    /// <summary>Every degree of transparency that was set on this page.</summary>
    public HashSet<OpacitySetting> Opacities { get; } = [];

    /// <summary>Remembers the settings: operator q.</summary>
    public void Save()
    {
        _saved.Push(_now);
        content.Raw("q\n"u8);
    }

    /// <summary>Goes back to the settings last remembered: operator Q.</summary>
    public void Restore()
    {
        _now = _saved.Pop();
        content.Raw("Q\n"u8);
    }

    /// <summary>Sets the colour of fills and text.</summary>
    public void SetFill(Color color)
    {
        var opacity = SetOpacity(PaintKind.Fill, color, _now.FillOpacity);
        if (!SameTint(color, _now.Fill))
        {
            WriteColor(color, "g\n"u8, "rg\n"u8);
        }

        _now = _now with { Fill = color, FillOpacity = opacity };
    }

    /// <summary>Makes images solid whatever was drawn before.</summary>
    public void SetSolidFill() => SetFill(_now.Fill with { Opacity = 1 });

    /// <summary>Sets the colour of strokes.</summary>
    public void SetStroke(Color color)
    {
        var opacity = SetOpacity(PaintKind.Stroke, color, _now.StrokeOpacity);
        if (!SameTint(color, _now.Stroke))
        {
            WriteColor(color, "G\n"u8, "RG\n"u8);
        }

        _now = _now with { Stroke = color, StrokeOpacity = opacity };
    }

    /// <summary>Sets the pen: width and dashes in points.</summary>
    public void SetPen(double width, LineCap cap, LineJoin join, ImmutableArray<double> dashes)
    {
        if (width != _now.Width)
        {
            content.Number(width).Raw(" w\n"u8);
        }

        if (cap != _now.Cap)
        {
            content.Integer((int)cap).Raw(" J\n"u8);
        }

        if (join != _now.Join)
        {
            content.Integer((int)join).Raw(" j\n"u8);
        }

        if (!dashes.AsSpan().SequenceEqual(_now.Dashes.AsSpan()))
        {
            content.Raw("["u8);
            foreach (var dash in dashes)
            {
                content.Number(dash).Raw(" "u8);
            }

            content.Raw("]0 d\n"u8);
        }

        _now = _now with { Width = width, Cap = cap, Join = join, Dashes = dashes };
    }

    /// <summary>Chooses a font and its size in points.</summary>
    public void SetFont(FontSubset font, double size)
    {
        if (font != _now.Font || size != _now.FontSize)
        {
            content.Name(font.ResourceName).Raw(" "u8).Number(size).Raw(" Tf\n"u8);
            _now = _now with { Font = font, FontSize = size };
        }
    }

    private int SetOpacity(PaintKind kind, Color color, int current)
    {
        var wanted = (int)Math.Round(1000 * Math.Clamp(color.Opacity, 0, 1), MidpointRounding.AwayFromZero);
        if (wanted != current)
        {
            var setting = new OpacitySetting(kind, wanted);
            Opacities.Add(setting);
            content.Name(setting.Name).Raw(" gs\n"u8);
        }

        return wanted;
    }

    private void WriteColor(Color color, ReadOnlySpan<byte> grayOperator, ReadOnlySpan<byte> rgbOperator)
    {
        content.Number(color.R / 255.0).Raw(" "u8);
        if (color.R == color.G && color.G == color.B)
        {
            content.Raw(grayOperator);
        }
        else
        {
            content.Number(color.G / 255.0).Raw(" "u8).Number(color.B / 255.0).Raw(" "u8).Raw(rgbOperator);
        }
    }

    private static bool SameTint(Color one, Color other) => one with { Opacity = 1 } == other with { Opacity = 1 };

    private readonly record struct Settings(
        Color Fill,
        int FillOpacity,
        Color Stroke,
        int StrokeOpacity,
        double Width,
        LineCap Cap,
        LineJoin Join,
        ImmutableArray<double> Dashes,
        FontSubset? Font,
        double FontSize)
    {
        /// <summary>What a page starts with (8.4.1, table 52).</summary>
        public static Settings AtStart { get; } = new(Color.Black, 1000, Color.Black, 1000, 1, LineCap.Butt, LineJoin.Miter, [], null, 0);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Colophon.Host;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Colophon.Running.Figures;

/// <summary>The look that every figure starts from: the report's own faces, thin axes, colours that the colour-blind can tell apart.</summary>
public static class FigureStyle
{
    private const string Serif = "STIX Two Text";
    private static readonly Lazy<string> FontName = new(RegisterFonts);

    /// <summary>Blue of the palette of Okabe and Ito (2008), dark enough for lines on white.</summary>
    public static Color Blue { get; } = new(0, 114, 178);

    /// <summary>Vermilion of the same palette.</summary>
    public static Color Vermilion { get; } = new(213, 94, 0);

    /// <summary>Bluish green of the same palette.</summary>
    public static Color Green { get; } = new(0, 158, 115);

    /// <summary>Reddish purple of the same palette.</summary>
    public static Color Purple { get; } = new(160, 80, 130);

    /// <summary>Orange of the same palette; for fills and thick lines.</summary>
    public static Color Orange { get; } = new(230, 159, 0);

    /// <summary>Sky blue of the same palette; for fills and thick lines.</summary>
    public static Color SkyBlue { get; } = new(86, 180, 233);

    /// <summary>Ink for axes and words.</summary>
    public static Color Ink { get; } = new(40, 40, 40);

    /// <summary>Looks for up to seven curves or groups of one figure, the first ones the most different; each differs from the others without colour too.</summary>
    public static ImmutableArray<SeriesStyle> Series { get; } =
    [
        new(Blue, LinePattern.Solid, MarkerShape.FilledCircle),
        new(Vermilion, new LinePattern([7, 3], 0, "dashed"), MarkerShape.OpenSquare),
        new(Green, new LinePattern([1.5f, 2.5f], 0, "dotted"), MarkerShape.FilledTriangleUp),
        new(Purple, new LinePattern([8, 2.5f, 1.5f, 2.5f], 0, "dash and dot"), MarkerShape.OpenDiamond),
        new(Orange, new LinePattern([13, 3], 0, "long dashes"), MarkerShape.FilledSquare),
        new(SkyBlue, new LinePattern([8, 2.5f, 1.5f, 2.5f, 1.5f, 2.5f], 0, "dash and two dots"), MarkerShape.OpenCircle),
        new(Ink, new LinePattern([3.5f, 2], 0, "short dashes"), MarkerShape.Cross),
    ];

    /// <summary>Font size of words in figures, in pixels of the plot: 9 points.</summary>
    public const float TextSize = 12;

    // Of what ScottPlot takes for dense enough: numbers need air between them.
    private const double TickDensity = 0.6;

    internal static Plot NewPlot()
    {
        var font = FontName.Value;
        var plot = new Plot();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Grid.MajorLineColor = Ink.WithAlpha(0.08);
        plot.Axes.FrameColor(Ink);
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        SetAxis(plot.Axes.Bottom, font);
        SetAxis(plot.Axes.Left, font);

        // Above a panel stands what it is called, as in a heading of the text: not larger than the rest.
        plot.Axes.Title.VerticalPadding = 4;
        SetWords(plot.Axes.Title.Label, font);

        // Room between the numbers of an axis and its title.
        plot.Axes.Left.MinimumSize = 52;
        plot.Axes.Bottom.MinimumSize = 46;
        plot.Legend.FontName = font;
        plot.Legend.FontSize = TextSize;
        plot.Legend.FontColor = Ink;
        plot.Legend.OutlineWidth = 0;
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.Legend.BackgroundColor = Colors.Transparent;

        // Long enough to show a dash pattern.
        plot.Legend.SymbolWidth = 32;
        return plot;
    }

    private static void SetAxis(IAxis axis, string font)
    {
        axis.TickGenerator = new NumericAutomatic { LabelFormatter = FormatTick, TickDensity = TickDensity };
        axis.FrameLineStyle.Width = 0.8f;
        axis.MajorTickStyle.Width = 0.8f;
        axis.MajorTickStyle.Length = 4;
        axis.MinorTickStyle.Length = 0;
        axis.TickLabelStyle.FontName = font;
        axis.TickLabelStyle.FontSize = TextSize;
        axis.TickLabelStyle.ForeColor = Ink;
        SetWords(axis.Label, font);
    }

    private static void SetWords(LabelStyle words, string font)
    {
        words.FontName = font;
        words.FontSize = TextSize;
        words.Bold = false;
        words.ForeColor = Ink;
    }

    // ScottPlot would follow the locale and write a hyphen for a minus.
    internal static string FormatTick(double value) =>
        Math.Round(value, 10).ToString("0.##########", CultureInfo.InvariantCulture).Replace('-', '\u2212');

    // ScottPlot measures words with the faces that the PDF and the page set them in, never with the system's.
    private static string RegisterFonts()
    {
        Fonts.AddFontFile(Serif, AssetFiles.PathOf("fonts/STIXTwoText_400Regular.ttf"), bold: false, italic: false);
        Fonts.AddFontFile(Serif, AssetFiles.PathOf("fonts/STIXTwoText_400Regular_Italic.ttf"), bold: false, italic: true);
        Fonts.AddFontFile(Serif, AssetFiles.PathOf("fonts/STIXTwoText_700Bold.ttf"), bold: true, italic: false);
        Fonts.Default = Serif;
        Fonts.Sans = Serif;
        Fonts.Serif = Serif;
        return Serif;
    }
}

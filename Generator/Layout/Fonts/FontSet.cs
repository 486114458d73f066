using Colophon.Host;

namespace Colophon.Layout.Fonts;

/// <summary>The faces that a report is set in.</summary>
internal sealed class FontSet
{
    private static readonly Lazy<FontSet> Shared = new(() => new FontSet());
    private readonly Lazy<FontFace> _regular = Load("STIXTwoText_400Regular.ttf");
    private readonly Lazy<FontFace> _italic = Load("STIXTwoText_400Regular_Italic.ttf");
    private readonly Lazy<FontFace> _bold = Load("STIXTwoText_700Bold.ttf");
    private readonly Lazy<FontFace> _boldItalic = Load("STIXTwoText_700Bold_Italic.ttf");
    private readonly Lazy<FontFace> _math = Load("STIXTwoMath_400Regular.ttf");
    private readonly Lazy<FontFace> _monospaced = Load("SourceCodePro_400Regular.ttf");

    /// <summary>STIX Two and Source Code Pro, from the assets; each face is read when it is first used.</summary>
    public static FontSet Default => Shared.Value;

    /// <summary>Running text.</summary>
    public FontFace Regular => _regular.Value;

    /// <summary>Emphasis.</summary>
    public FontFace Italic => _italic.Value;

    /// <summary>Strong emphasis and headings.</summary>
    public FontFace Bold => _bold.Value;

    /// <summary>Both at once.</summary>
    public FontFace BoldItalic => _boldItalic.Value;

    /// <summary>Formulas; it has a MATH table.</summary>
    public FontFace Math => _math.Value;

    /// <summary>Program text.</summary>
    public FontFace Monospaced => _monospaced.Value;

    private static Lazy<FontFace> Load(string file) => new(() => new FontFace(AssetFiles.Read("fonts/" + file)));
}

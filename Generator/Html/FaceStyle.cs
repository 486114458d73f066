namespace Colophon.Html;

/// <summary>The face that words are set in; bold and italic combine.</summary>
[Flags]
internal enum FaceStyle
{
    /// <summary>The text face.</summary>
    Regular = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Italic.</summary>
    Italic = 2,

    /// <summary>The face for program text.</summary>
    Monospaced = 4,

    /// <summary>The face for formulas.</summary>
    Math = 8,
}

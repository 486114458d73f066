using Colophon.Model;

namespace Colophon.Layout.Paragraphs;

/// <summary>How the ends of lines look.</summary>
internal enum TextAlignment
{
    /// <summary>Both edges straight.</summary>
    Justified,

    /// <summary>Left edge straight.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Right edge straight.</summary>
    Right,
}

/// <summary>How a paragraph is set.</summary>
internal sealed record ParagraphStyle
{
    /// <summary>Font size in points.</summary>
    public double Size { get; init; } = 10.5;

    /// <summary>Colour of the text.</summary>
    public Color Color { get; init; } = Color.Black;

    /// <summary>Colour of links, references and the marks of footnotes.</summary>
    public Color LinkColor { get; init; } = new(0x1A, 0x3C, 0x78);

    /// <summary>Colour of the marks of claims.</summary>
    public Color QuietColor { get; init; } = new(0x60, 0x60, 0x60);

    /// <summary>How the ends of lines look.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Justified;

    /// <summary>Extra space before the first line's text, in points.</summary>
    public double FirstLineIndent { get; init; }

    /// <summary>Whether plain text is bold, as in headings.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether plain text is italic.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Whether words may be hyphenated.</summary>
    public bool Hyphenates { get; init; } = true;
}

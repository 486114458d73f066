using System.Globalization;
using System.Text;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Markup under construction; knows how to escape, and tells the fonts which characters they must show.</summary>
internal sealed class Markup(WebFonts fonts, LabelWords labels)
{
    private const char Replacement = '\uFFFD';
    private readonly StringBuilder _output = new();
    private FaceStyle _face;

    /// <summary>The characters written so far, for writers that append to a builder.</summary>
    public StringBuilder Output => _output;

    /// <summary>The fonts that the page holds.</summary>
    public WebFonts Fonts => fonts;

    /// <summary>The engine's own words in the report's language.</summary>
    public LabelWords Labels => labels;

    /// <summary>Appends markup as it is.</summary>
    public Markup Raw(string markup)
    {
        _output.Append(markup);
        return this;
    }

    /// <summary>Appends words, escaped, in the face in force.</summary>
    public Markup Words(string words)
    {
        fonts.Use(_face, words);
        AppendEscaped(words, isAttribute: false);
        return this;
    }

    /// <summary>Appends an attribute with a space before it.</summary>
    public Markup Attribute(string name, string value)
    {
        _output.Append(' ').Append(name).Append("=\"");
        AppendEscaped(value, isAttribute: true);
        _output.Append('"');
        return this;
    }

    /// <summary>Appends an attribute if there is a value for it.</summary>
    public Markup OptionalAttribute(string name, string? value) => value is null ? this : Attribute(name, value);

    /// <summary>Appends an attribute that is a number.</summary>
    public Markup Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes something in a face; bold and italic add to what is in force, program text replaces it.</summary>
    public Markup In(FaceStyle face, Action write)
    {
        var outer = _face;
        _face = face == FaceStyle.Monospaced ? face : outer | face;
        write();
        _face = outer;
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _output.ToString();

    private void AppendEscaped(string text, bool isAttribute)
    {
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '&' => _output.Append("&amp;"),
                '<' => _output.Append("&lt;"),
                '>' => _output.Append("&gt;"),
                '"' when isAttribute => _output.Append("&quot;"),
                '\n' when isAttribute => _output.Append("&#10;"),
                '\t' or '\n' => _output.Append(text[i]),
                < ' ' or '\uFFFE' or '\uFFFF' => _output.Append(Replacement),
                _ when char.IsSurrogate(text[i]) => AppendSurrogate(text, ref i),
                _ => _output.Append(text[i]),
            };
        }
    }

    private StringBuilder AppendSurrogate(string text, ref int i)
    {
        if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
        {
            return _output.Append(Replacement);
        }

        i++;
        return _output.Append(text[i - 1]).Append(text[i]);
    }
}

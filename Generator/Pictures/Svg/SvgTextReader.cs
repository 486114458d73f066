using System.Text;
using System.Xml.Linq;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Reads one text element: every piece with a position of its own becomes a <see cref="PictureText"/>.</summary>
/// <remarks>
/// Programs place words glyph by glyph in the font that they had; the report sets them in its own. So the first
/// position of a list counts, and what follows it is laid out afresh.
/// </remarks>
/// <param name="styles">Works out styles.</param>
/// <param name="shapes">Reads lengths.</param>
/// <param name="problems">Where mistakes go.</param>
/// <param name="isWithinBounds">Whether one more element at some depth is allowed; reports it where not.</param>
internal sealed class SvgTextReader(SvgStyleReader styles, SvgShapes shapes, SvgProblems problems, Func<XElement, int, bool> isWithinBounds)
{
    private readonly List<Chunk> _chunks = [];
    private double _x;
    private double _y;

    /// <summary>Reads a text element.</summary>
    /// <param name="text">The element.</param>
    /// <param name="style">Its own style.</param>
    /// <param name="transform">From its user space to points.</param>
    /// <param name="depth">How deep it is nested.</param>
    public IEnumerable<PictureText> Read(XElement text, SvgStyle style, AffineTransform transform, int depth)
    {
        if (transform.Determinant < 0)
        {
            problems.Simplified(text, "mirrored words", "are set unmirrored", "remove the mirroring from the words' transform");
        }

        Walk(text, style, depth, keepsSpace: false);
        return _chunks.Select(chunk => chunk.ToText(transform)).OfType<PictureText>();
    }

    private void Walk(XElement element, SvgStyle style, int depth, bool keepsSpace)
    {
        keepsSpace = (string?)element.Attribute(XNamespace.Xml + "space") switch { "preserve" => true, "default" => false, _ => keepsSpace };
        Place(element, style);
        foreach (var node in element.Nodes())
        {
            if (node is XText characters)
            {
                Append(element, characters.Value, style, keepsSpace);
            }
            else if (node is XElement { Name.LocalName: "tspan" or "a" } child)
            {
                var childStyle = styles.Read(child, style);
                if (childStyle.IsDisplayed && isWithinBounds(child, depth + 1))
                {
                    Walk(child, childStyle, depth + 1, keepsSpace);
                }
            }
            else if (node is XElement { Name.LocalName: not ("title" or "desc") } other)
            {
                problems.Unsupported(other, other.Name.LocalName, "write the words as plain text and tspan elements");
            }
        }
    }

    private void Place(XElement element, SvgStyle style)
    {
        var (x, y) = (shapes.FirstLength(element, "x", style.FontSize, true), shapes.FirstLength(element, "y", style.FontSize, false));
        var (dx, dy) = (shapes.FirstLength(element, "dx", style.FontSize, true), shapes.FirstLength(element, "dy", style.FontSize, false));
        var isFirst = _chunks.Count == 0;
        if (!isFirst && x is null && _chunks[^1].HasWords && (y ?? dx ?? dy ?? 0) != 0)
        {
            problems.Simplified(element, "a shift within a line of words", "is left out", "give the shifted words an x of their own");
        }

        if (isFirst || x is not null || !_chunks[^1].HasWords)
        {
            _x = (x ?? _x) + (dx ?? 0);
            _y = (y ?? _y) + (dy ?? 0);
            _chunks.Add(new Chunk(_x, _y));
        }
    }

    private void Append(XElement element, string characters, SvgStyle style, bool keepsSpace)
    {
        var chunk = _chunks[^1];
        if (chunk.Style is { } first && !string.IsNullOrWhiteSpace(characters) && !LooksAlike(first, style))
        {
            problems.Simplified(
                element, "words in one line that change their style", "are set in the style of the first", "give the second style's words an x of their own");
        }

        chunk.Append(characters, style, keepsSpace);
    }

    private static bool LooksAlike(SvgStyle a, SvgStyle b) =>
        a.FontSize == b.FontSize && a.IsBold == b.IsBold && a.IsItalic == b.IsItalic && a.PaintedFill == b.PaintedFill && a.IsVisible == b.IsVisible;

    private sealed class Chunk(double x, double y)
    {
        private readonly StringBuilder _content = new();
        private bool _keepsSpace;

        /// <summary>The style of the first words; null as long as there are none.</summary>
        public SvgStyle? Style { get; private set; }

        public bool HasWords => Style is not null;

        public void Append(string characters, SvgStyle style, bool keepsSpace)
        {
            foreach (var character in characters)
            {
                var isSpace = character is ' ' or '\t' or '\n' or '\r';
                if (!isSpace || keepsSpace || (_content.Length > 0 && _content[^1] != ' '))
                {
                    _content.Append(isSpace ? ' ' : character);
                    Style ??= isSpace ? null : style;
                }
            }

            _keepsSpace |= keepsSpace;
        }

        public PictureText? ToText(AffineTransform transform)
        {
            if (Style is not { IsVisible: true, PaintedFill: { } fill, FontSize: > 0 } style || transform.Scale == 0)
            {
                return null;
            }

            var (pageX, pageY) = transform.Apply(x, y);
            var words = _keepsSpace ? _content.ToString() : _content.ToString().TrimEnd(' ');
            return new PictureText(words, pageX, pageY, style.FontSize * transform.Scale, fill)
            {
                Anchor = style.Anchor,
                Rotation = transform.Rotation,
                IsBold = style.IsBold,
                IsItalic = style.IsItalic,
            };
        }
    }
}

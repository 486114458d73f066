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
        if (isFirst || x is not null || !_chunks[^1].HasWords)
        {
            _x = (x ?? _x) + (dx ?? 0);
            _y = (y ?? _y) + (dy ?? 0);
            _chunks.Add(new Chunk(_x, _y));
            return;
        }

        if ((y ?? 0) != 0 || (dx ?? 0) != 0)
        {
            problems.Simplified(element, "a shift within a line of words", "is left out", "give the shifted words an x of their own");
        }

        // Up or down by a distance is how indices are written; it holds to the end of the line (SVG 2, 11.4).
        _y += dy ?? 0;
        _chunks[^1].Lower(dy ?? 0);
    }

    private void Append(XElement element, string characters, SvgStyle style, bool keepsSpace)
    {
        var isShown = style is { IsVisible: true, PaintedFill: not null, FontSize: > 0 };
        if (!isShown && _chunks[^1].HasWords && !string.IsNullOrWhiteSpace(characters))
        {
            problems.Simplified(element, "words hidden within a line", "leave no gap", "give the words behind them an x of their own");
        }

        _chunks[^1].Append(characters, style, isShown, keepsSpace);
    }

    private sealed class Chunk(double x, double y)
    {
        private readonly List<Run> _runs = [];
        private double _lowered;
        private bool _keepsSpace;

        public bool HasWords { get; private set; }

        /// <summary>Moves what follows down.</summary>
        public void Lower(double distance) => _lowered += distance;

        public void Append(string characters, SvgStyle style, bool isShown, bool keepsSpace)
        {
            var run = new Run(style, style.Rise - _lowered, isShown);
            if (_runs.Count > 0 && (_runs[^1].LooksLike(run) || string.IsNullOrWhiteSpace(characters)))
            {
                run = _runs[^1];
            }
            else
            {
                _runs.Add(run);
            }

            foreach (var character in characters)
            {
                var isSpace = character is ' ' or '\t' or '\n' or '\r';
                if (!isSpace || keepsSpace || EndsInWord)
                {
                    run.Content.Append(isSpace ? ' ' : character);
                    HasWords |= !isSpace;
                }
            }

            _keepsSpace |= keepsSpace;
        }

        public PictureText? ToText(AffineTransform transform)
        {
            // White space before the first words has no look of its own.
            var shown = _runs.Where(run => run.IsShown && run.Content.Length > 0).ToList();
            if (shown.Count == 0 || transform.Scale == 0 || !HasWords)
            {
                return null;
            }

            var (first, scale) = (shown[0], transform.Scale);
            var (pageX, pageY) = transform.Apply(x, y - first.Rise);
            return new PictureText(Words(first), pageX, pageY, first.Style.FontSize * scale, first.Style.PaintedFill!.Value)
            {
                Anchor = first.Style.Anchor,
                Rotation = transform.Rotation,
                IsBold = first.Style.IsBold,
                IsItalic = first.Style.IsItalic,

                // One empty array for all, so that texts alike are equal.
                Continued = shown.Count == 1 ? [] : [.. shown.Skip(1).Select(ToSpan)],
            };

            PictureSpan ToSpan(Run run) => new(Words(run), run.Style.FontSize * scale, run.Style.PaintedFill!.Value)
            {
                Rise = (run.Rise - first.Rise) * scale,
                IsBold = run.Style.IsBold,
                IsItalic = run.Style.IsItalic,
            };

            string Words(Run run) => _keepsSpace || run != shown[^1] ? run.Content.ToString() : run.Content.ToString().TrimEnd(' ');
        }

        private bool EndsInWord => _runs.FindLast(run => run.Content.Length > 0) is { } last && last.Content[^1] != ' ';
    }

    /// <summary>Words in a line that look alike.</summary>
    private sealed class Run(SvgStyle style, double rise, bool isShown)
    {
        public StringBuilder Content { get; } = new();

        public SvgStyle Style => style;

        public double Rise => rise;

        public bool IsShown => isShown;

        public bool LooksLike(Run other) =>
            rise == other.Rise && isShown == other.IsShown && style.FontSize == other.Style.FontSize
            && style.IsBold == other.Style.IsBold && style.IsItalic == other.Style.IsItalic && style.PaintedFill == other.Style.PaintedFill;
    }
}

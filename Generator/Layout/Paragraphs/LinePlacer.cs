using System.Collections.Immutable;
using System.Globalization;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Paragraphs;

/// <summary>Places the pieces of a line from left to right and joins glyphs that look alike into runs.</summary>
/// <param name="strutAscent">The least height of a line above its baseline, in points.</param>
/// <param name="strutDepth">The least depth of a line below its baseline, in points.</param>
internal sealed class LinePlacer(double strutAscent, double strutDepth)
{
    private readonly ImmutableArray<PageItem>.Builder _items = ImmutableArray.CreateBuilder<PageItem>();
    private readonly ImmutableArray<Footnote>.Builder _footnotes = ImmutableArray.CreateBuilder<Footnote>();
    private readonly ImmutableArray<PlacedGlyph>.Builder _glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
    private double _pen;
    private double _ascent;
    private double _depth;
    private FontFace? _runFace;
    private TextStyle? _runStyle;
    private double _runStart;
    private LinkSpan? _link;
    private double _linkStart;

    /// <summary>Places a line.</summary>
    /// <param name="pieces">What is in it.</param>
    /// <param name="x">Where it starts, in points from the column's left edge.</param>
    /// <param name="ratio">How far its spaces are stretched or, below 0, shrunk.</param>
    /// <param name="after">The space that the line ends at; null where it ends within a word or with the paragraph.</param>
    public LineBox Place(List<LinePiece> pieces, double x, double ratio, SpacePart? after)
    {
        (_pen, _ascent, _depth) = (x, strutAscent, strutDepth);
        foreach (var piece in pieces)
        {
            if (piece.Part is not null)
            {
                FollowLink(piece.Part.Style.Link);
            }

            Place(piece, piece.WidthAt(ratio));
        }

        PlaceBeyond(after);
        CloseRun();
        FollowLink(null);
        var line = new LineBox(_pen - x, _ascent, _depth, _items.ToImmutable(), _footnotes.ToImmutable());
        _items.Clear();
        _footnotes.Clear();
        return line;
    }

    private void Place(in LinePiece piece, double width)
    {
        switch (piece.Part)
        {
            case WordPart word:
                PlaceWord(word.Style, piece.Shape!, piece.EndsInHyphen); // a word piece is always shaped
                return;
            case SpacePart space:
                Append(space.Style, space.Style.Face, new PlacedGlyph(space.Style.Face.GlyphIndex(' '), width, 0, 0, space.Character == ' ' ? " " : "\u00A0"));
                return;
            case BoxPart box:
                CloseRun();
                _items.AddRange(box.Items.Select(item => item.Move(_pen, 0)));
                _ascent = Math.Max(_ascent, box.Ascent);
                _depth = Math.Max(_depth, box.Depth);
                break;
            case FootnotePart mark:
                CloseRun();
                _footnotes.Add(mark.Footnote);
                _items.Add(new AnchorItem("fnref-" + mark.Footnote.Number.ToString(CultureInfo.InvariantCulture), -strutAscent));
                break;
            case null:
                CloseRun();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(piece), piece.Part, "not a part that a line holds");
        }

        _pen += width;
    }

    /// <summary>Writes the space that a line ends at beyond its end, where it counts for nothing.</summary>
    private void PlaceBeyond(SpacePart? space)
    {
        if (space is not null)
        {
            var end = _pen;
            var face = space.Style.Face;
            var glyph = face.GlyphIndex(' ');
            Append(space.Style, face, new PlacedGlyph(glyph, space.Style.Size * face.Advance(glyph) / face.UnitsPerEm, 0, 0, " "));
            _pen = end;
        }
    }

    private void PlaceWord(TextStyle style, ShapedText shape, bool endsInHyphen)
    {
        foreach (var segment in shape.Segments)
        {
            var scale = style.Size / segment.Face.UnitsPerEm;
            foreach (var glyph in segment.Glyphs)
            {
                Append(style, segment.Face, new PlacedGlyph(glyph.Glyph, glyph.Advance * scale, glyph.XOffset * scale, glyph.YOffset * scale, glyph.Text));
            }
        }

        if (endsInHyphen)
        {
            // Copied text can then be joined again.
            _glyphs[^1] = _glyphs[^1] with { Text = "\u00AD" };
        }
    }

    private void Append(TextStyle style, FontFace face, in PlacedGlyph glyph)
    {
        if (_runStyle is null || face != _runFace || !LooksLike(style, _runStyle))
        {
            CloseRun();
            (_runStyle, _runFace, _runStart) = (style, face, _pen);
        }

        _glyphs.Add(glyph);
        _pen += glyph.Advance;
    }

    private static bool LooksLike(TextStyle one, TextStyle other) =>
        ReferenceEquals(one, other)
        || (one.Size == other.Size && one.Rise == other.Rise && one.Color == other.Color && ReferenceEquals(one.Structure, other.Structure));

    private void CloseRun()
    {
        if (_runStyle is { } style && _runFace is { } face)
        {
            _items.Add(new TextRun(face, style.Size, _runStart, -style.Rise, _glyphs.ToImmutable(), style.Color) { Structure = style.Structure });
            _glyphs.Clear();
            _runStyle = null;
        }
    }

    private void FollowLink(LinkSpan? link)
    {
        if (ReferenceEquals(link, _link))
        {
            return;
        }

        if (_link is not null && _pen > _linkStart)
        {
            _items.Add(new LinkArea(_linkStart, -strutAscent, _pen - _linkStart, strutAscent + strutDepth, _link.Target) { Structure = _link.Structure });
        }

        (_link, _linkStart) = (link, _pen);
    }
}

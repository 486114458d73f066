using System.Collections.Immutable;
using Colophon.Layout.Fonts;

namespace Colophon.Pdf;

/// <summary>The glyphs of one face that a document shows, each under a code of its own for every text that it stands for.</summary>
/// <remarks>
/// A glyph that says different things in different places (a hyphen that was written, a hyphen at a line's end)
/// has several codes, so that the code alone decides what is copied. Codes are character identifiers (CID) and,
/// at the same time, glyph numbers in the embedded font; 0 is .notdef.
/// </remarks>
internal sealed class FontSubset
{
    private readonly ushort[] _firstCode;
    private Entry[] _entries = new Entry[128];

    /// <summary>A subset with no glyph but .notdef.</summary>
    /// <param name="face">The face.</param>
    /// <param name="resourceName">The name by which pages call it.</param>
    public FontSubset(FontFace face, string resourceName)
    {
        Face = face;
        ResourceName = resourceName;
        _firstCode = new ushort[face.GlyphCount];
        _entries[0] = new Entry(0, "", WidthOf(0), 0);
    }

    /// <summary>The face.</summary>
    public FontFace Face { get; }

    /// <summary>The name by which pages call it.</summary>
    public string ResourceName { get; }

    /// <summary>How many codes there are, .notdef among them.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The glyph in the source font for each code.</summary>
    public ImmutableArray<ushort> Glyphs => [.. _entries.Take(Count).Select(entry => entry.Glyph)];

    /// <summary>What each code says; the first, .notdef, says nothing.</summary>
    public ImmutableArray<string> Texts => [.. _entries.Take(Count).Select(entry => entry.Text)];

    /// <summary>Makes sure that there is a code for a glyph saying a text.</summary>
    /// <exception cref="InvalidOperationException">The face has no code left.</exception>
    public void Add(ushort glyph, string text)
    {
        if (TryFind(glyph, text, out _))
        {
            return;
        }

        if (Count > ushort.MaxValue)
        {
            throw new InvalidOperationException("one face shows more than 65,535 different pairs of glyph and text");
        }

        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * Count);
        }

        _entries[Count] = new Entry(glyph, text, WidthOf(glyph), _firstCode[glyph]);
        _firstCode[glyph] = (ushort)Count;
        Count++;
    }

    /// <summary>The code of a glyph saying a text. Safe from several threads once nothing is added any more.</summary>
    /// <exception cref="KeyNotFoundException">The pair was never added.</exception>
    public ushort CodeOf(ushort glyph, string text) =>
        TryFind(glyph, text, out var code) ? code : throw new KeyNotFoundException("a glyph was met that is not in its font's subset");

    /// <summary>The advance that the file states for a code, in thousandths of an em.</summary>
    public double Width(int code) => _entries[code].Width;

    private bool TryFind(ushort glyph, string text, out ushort code)
    {
        var entries = _entries;
        for (code = _firstCode[glyph]; code != 0; code = entries[code].Next)
        {
            if (entries[code].Text == text)
            {
                return true;
            }
        }

        return false;
    }

    // As the file states it, with three decimals: positions are reckoned with what a viewer will read.
    private double WidthOf(int glyph) => Math.Round(Face.Advance(glyph) * 1000.0 / Face.UnitsPerEm, 3, MidpointRounding.AwayFromZero);

    /// <summary>A code; Next is another code of the same glyph, 0 for none.</summary>
    private readonly record struct Entry(ushort Glyph, string Text, double Width, ushort Next);
}

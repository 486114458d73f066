using Colophon.Layout.Fonts;
using Colophon.Pdf;

namespace Colophon.Tests.Pdf;

public class FontSubsetTests
{
    private static readonly FontFace Regular = FontSet.Default.Regular;

    [Fact]
    public void A_glyph_that_says_two_things_has_two_codes()
    {
        var hyphen = Regular.GlyphIndex('-');
        var subset = new FontSubset(Regular, "F1");

        subset.Add(hyphen, "-");
        subset.Add(hyphen, "\u00AD");

        Assert.Equal(1, subset.CodeOf(hyphen, "-"));
        Assert.Equal(2, subset.CodeOf(hyphen, "\u00AD"));
        Assert.Equal<ushort>([0, hyphen, hyphen], subset.Glyphs);
        Assert.Equal<string>(["", "-", "\u00AD"], subset.Texts);
    }

    [Fact]
    public void A_pair_met_again_keeps_its_code()
    {
        var subset = new FontSubset(Regular, "F1");

        foreach (var text in "abababa".Select(letter => letter.ToString()))
        {
            subset.Add(Regular.GlyphIndex(text[0]), text);
        }

        Assert.Equal(3, subset.Count);
        Assert.Equal(2, subset.CodeOf(Regular.GlyphIndex('b'), "b"));
    }

    [Fact]
    public void Notdef_may_say_something_without_losing_code_0()
    {
        var subset = new FontSubset(Regular, "F1");

        subset.Add(0, "\u4E2D");

        Assert.Equal(1, subset.CodeOf(0, "\u4E2D"));
    }

    [Fact]
    public void Widths_are_thousandths_of_an_em_by_code()
    {
        var subset = new FontSubset(Regular, "F1");
        subset.Add(Regular.GlyphIndex('m'), "m");

        Assert.Equal(Regular.Advance(Regular.GlyphIndex('m')) * 1000.0 / Regular.UnitsPerEm, subset.Width(1), 3);
    }

    [Fact]
    public void A_glyph_that_was_never_added_has_no_code() =>
        Assert.Throws<KeyNotFoundException>(() => new FontSubset(Regular, "F1").CodeOf(5, "x"));

    [Fact]
    public void More_pairs_than_first_expected_all_find_room()
    {
        var subset = new FontSubset(Regular, "F1");
        for (var i = 0; i < 1000; i++)
        {
            subset.Add((ushort)(i % 10), i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.Equal(1001, subset.Count);
        Assert.Equal(778, subset.CodeOf(7, "777"));
    }
}

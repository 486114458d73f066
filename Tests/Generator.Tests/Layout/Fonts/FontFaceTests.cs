using Colophon.Layout.Fonts;

namespace Colophon.Tests.Layout.Fonts;

public class FontFaceTests
{
    private static readonly FontFace Regular = FontSet.Default.Regular;

    [Fact]
    public void Text_of_shaped_glyphs_is_the_text_that_was_shaped()
    {
        const string Words = "The affine office offers flags, naïve fjords & 12.5 % more.";

        Assert.Equal(Words, string.Concat(Regular.Shape(Words).Select(glyph => glyph.Text)));
    }

    [Fact]
    public void Characters_that_share_a_glyph_are_all_its_text()
    {
        // The font composes e and the combining acute into one glyph.
        var glyph = Assert.Single(Regular.Shape("e\u0301"));

        Assert.Equal("e\u0301", glyph.Text);
    }

    [Fact]
    public void An_f_draws_in_its_hood_before_an_i_in_text_and_keeps_it_in_program_text()
    {
        var plain = Regular.GlyphIndex('f');

        Assert.NotEqual(plain, Regular.Shape("fi")[0].Glyph);
        Assert.Equal(plain, Regular.Shape("fi", ligatures: false)[0].Glyph);
    }

    [Fact]
    public void Kerning_brings_A_and_V_together()
    {
        var alone = Regular.Shape("A")[0].Advance + Regular.Shape("V")[0].Advance;

        Assert.True(Regular.Shape("AV").Sum(glyph => glyph.Advance) < alone);
    }

    [Theory]
    [InlineData('A')]
    [InlineData('é')]
    [InlineData('–')]
    public void Cmap_and_shaping_agree_on_single_characters(char character) =>
        Assert.Equal(Regular.Shape(character.ToString())[0].Glyph, Regular.GlyphIndex(character));

    [Fact]
    public void Faces_know_their_names_and_metrics()
    {
        Assert.Equal("STIXTwoText-Regular", Regular.PostScriptName);
        Assert.Equal(0, Regular.ItalicAngle);
        Assert.True(FontSet.Default.Italic.ItalicAngle < 0);
        Assert.Equal(700, FontSet.Default.Bold.Weight);
        Assert.InRange(Regular.XHeight, 1, Regular.CapHeight);
        Assert.False(FontSet.Default.Math.Table("MATH").IsEmpty);
        Assert.NotEqual(0, FontSet.Default.Math.GlyphIndex(0x1D465));
    }

    [Fact]
    public void A_blank_glyph_has_no_outline_and_an_empty_box()
    {
        var space = Regular.GlyphIndex(' ');

        Assert.True(Regular.Outline(space).IsEmpty);
        Assert.Equal(default, Regular.Bounds(space));
    }

    [Fact]
    public void A_file_that_is_not_TrueType_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new FontFace("OTTO and so on"u8.ToArray()));
}

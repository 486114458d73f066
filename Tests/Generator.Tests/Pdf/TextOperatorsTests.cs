using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Tests.Pdf;

public class TextOperatorsTests
{
    [Theory]
    [InlineData("The affine office, naïve fjords (12.5 %).")]
    [InlineData("cafe\u0301 and caf\u00E9")]
    [InlineData(@"brackets ()[]{}<> \ / %")]
    public void Text_extracted_is_the_text_that_was_set(string words)
    {
        using var file = new Reread(Sheet.Line(words, x: 1, size: 5));

        Assert.Equal(words, file.Page.Text);
    }

    [Fact]
    public void Mathematical_letters_beyond_16_bits_are_extracted_whole()
    {
        using var file = new Reread(Sheet.Line("\U0001D465+\U0001D6FC", face: FontSet.Default.Math));

        Assert.Equal("\U0001D465+\U0001D6FC", file.Page.Text);
    }

    [Fact]
    public void A_hyphen_at_a_line_end_is_a_soft_one_and_a_written_one_is_not()
    {
        var broken = Sheet.Line("well-hy-").With(7, glyph => glyph with { Text = "\u00AD" });

        using var file = new Reread(broken, Sheet.Line("phen", baseline: 52));

        Assert.Equal("well-hy\u00ADphen", file.Page.Text);
    }

    [Fact]
    public void A_glyph_whose_neighbour_says_it_all_adds_nothing()
    {
        var stretched = Sheet.Line("(((x", face: FontSet.Default.Math)
            .With(1, glyph => glyph with { Text = "" })
            .With(2, glyph => glyph with { Text = "" });

        using var file = new Reread(stretched);

        Assert.Equal("(x", file.Page.Text);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(7.3)]
    [InlineData(9.96264)]
    [InlineData(4.0004)]
    [InlineData(24)]
    [InlineData(60)]
    public void Every_glyph_of_a_justified_line_stands_where_layout_put_it(double size)
    {
        var run = Sheet.Line("AVATAR we justify To Words, AV To, and go on to the end of a line of usual length", x: 3.1416, size: size);
        run = run with { Glyphs = [.. run.Glyphs.Select(glyph => glyph.Text == " " ? glyph with { Advance = glyph.Advance + 1.23456 } : glyph)] };

        using var file = new Reread(run);

        var x = run.X;
        foreach (var (glyph, letter) in run.Glyphs.Zip(file.Page.Letters))
        {
            Assert.InRange(letter.StartBaseLine.X - x, -0.01, 0.01);
            Assert.Equal(300 - 40, letter.StartBaseLine.Y, 3);
            x += glyph.Advance;
        }
    }

    [Fact]
    public void Text_with_the_advances_of_its_font_needs_no_adjustment()
    {
        using var file = new Reread(Sheet.Line("nnnn"));

        Assert.Equal("/Artifact BMC\nBT\n/F1 10 Tf\n20 260 Td\n[(\0\u0001\0\u0001\0\u0001\0\u0001)]TJ\nET\nEMC\n", file.Operators);
    }

    [Fact]
    public void Offsets_move_a_glyph_and_nothing_after_it()
    {
        var run = Sheet.Line("nnn").With(1, glyph => glyph with { XOffset = 1.5, YOffset = 4 });
        var advance = run.Glyphs[0].Advance;

        using var file = new Reread(run);

        Assert.Equal(20 + advance + 1.5, file.Page.Letters[1].StartBaseLine.X, 2);
        Assert.Equal(264, file.Page.Letters[1].StartBaseLine.Y, 2);
        Assert.Equal(20 + (2 * advance), file.Page.Letters[2].StartBaseLine.X, 2);
        Assert.Equal(260, file.Page.Letters[2].StartBaseLine.Y, 2);
    }

    [Theory]
    [InlineData(-90, 0, 1)]
    [InlineData(90, 0, -1)]
    [InlineData(30, 0.86603, -0.5)]
    public void A_turned_run_advances_clockwise_from_its_start(double rotation, double dx, double dy)
    {
        var run = Sheet.Line("nn", x: 100, baseline: 200) with { Rotation = rotation };
        var advance = run.Glyphs[0].Advance;

        using var file = new Reread(run);

        Assert.Equal(100, file.Page.Letters[0].StartBaseLine.X, 2);
        Assert.Equal(100, file.Page.Letters[0].StartBaseLine.Y, 2);
        Assert.Equal(100 + (dx * advance), file.Page.Letters[1].StartBaseLine.X, 2);
        Assert.Equal(100 + (dy * advance), file.Page.Letters[1].StartBaseLine.Y, 2);
    }

    [Fact]
    public void Text_after_a_turned_run_stands_upright_again()
    {
        using var file = new Reread(Sheet.Line("n", x: 100, baseline: 200) with { Rotation = -90 }, Sheet.Line("no", x: 30, baseline: 50));

        var (n, o) = (file.Page.Letters[1], file.Page.Letters[2]);
        Assert.Equal((30, 250), (Math.Round(n.StartBaseLine.X, 2), Math.Round(n.StartBaseLine.Y, 2)));
        Assert.Equal(n.StartBaseLine.Y, o.StartBaseLine.Y, 3);
        Assert.True(o.StartBaseLine.X > n.StartBaseLine.X);
    }

    [Fact]
    public void Font_and_colour_are_set_once_for_runs_that_share_them()
    {
        var red = new Color(255, 0, 0);

        using var file = new Reread(Sheet.Line("n") with { Fill = red }, Sheet.Line("n", baseline: 52) with { Fill = red });

        Assert.Equal("/Artifact BMC\nBT\n1 0 0 rg\n/F1 10 Tf\n20 260 Td\n[(\0\u0001)]TJ\n0 -12 Td\n[(\0\u0001)]TJ\nET\nEMC\n", file.Operators);
    }

    [Fact]
    public void Faces_are_numbered_as_they_are_met()
    {
        using var file = new Reread(Sheet.Line("a"), Sheet.Line("b", face: FontSet.Default.Italic), Sheet.Line("c"));

        Assert.EndsWith("+STIXTwoText-Regular", file.At<UglyToad.PdfPig.Tokens.NameToken>(file.Font("F1"), "BaseFont").Data, StringComparison.Ordinal);
        Assert.EndsWith("+STIXTwoText-Italic", file.At<UglyToad.PdfPig.Tokens.NameToken>(file.Font("F2"), "BaseFont").Data, StringComparison.Ordinal);
        Assert.Equal("abc", file.Page.Text);
    }

    [Fact]
    public void A_run_without_glyphs_leaves_no_trace()
    {
        using var file = new Reread(Sheet.Line("n") with { Glyphs = [] });

        Assert.Equal("", file.Operators);
    }
}

using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Layout.Formulas;
using Colophon.Layout.Paragraphs;
using Colophon.Model;
using static Colophon.Tests.Layout.Paragraphs.SetText;

namespace Colophon.Tests.Layout.Paragraphs;

public class ParagraphLayoutTests
{
    private static readonly ParagraphStyle Plain = new();

    [Theory]
    [InlineData(345)]
    [InlineData(200)]
    [InlineData(90)]
    public void Justified_lines_end_exactly_at_the_column_s_edge_but_for_the_last(double width)
    {
        var lines = Lines(width, new Text(Prose));

        Assert.All(lines[..^1], line => Assert.Equal(width, line.Width, 6));
        Assert.InRange(lines[^1].Width, 1, width);
        Assert.All(lines, line => Assert.Equal(0, line.Overfull));
    }

    [Fact]
    public void Glyphs_reach_the_edge_and_small_marks_hang_half_over_it()
    {
        var lines = Lines(200, new Text(Prose));

        foreach (var line in lines[..^1])
        {
            var last = line.Runs()[^1].Glyphs[^1];
            var hang = last.Text is "\u00AD" or "-" or "," or "." ? last.Advance / 2 : last.Text == ";" ? 0.3 * last.Advance : 0;
            Assert.Equal(200 + hang, line.Runs()[^1].End(), 6);
            Assert.Equal(0, line.Runs()[0].X, 6);
        }

        Assert.Contains(lines, line => line.Text().EndsWith('\u00AD'));
    }

    [Fact]
    public void A_line_is_one_run_with_its_spaces_as_glyphs()
    {
        var line = Lines(300, new Text(Prose))[0];

        var run = Assert.Single(line.Runs());
        Assert.StartsWith("In olden times when wishing still", run.Text(), StringComparison.Ordinal);
        var spaces = run.Glyphs.Where(glyph => glyph.Text == " ").Select(glyph => glyph.Advance).ToList();
        Assert.All(spaces, space => Assert.Equal(spaces[0], space, 9));
    }

    [Fact]
    public void The_space_at_which_a_line_ends_is_written_beyond_its_end_and_a_broken_word_and_the_last_line_have_none()
    {
        var lines = Lines(200, new Text(Prose));

        Assert.Contains(lines, line => line.Written().EndsWith('\u00AD'));
        Assert.All(lines[..^1], line => Assert.True(line.Written().EndsWith('\u00AD') || line.Written() == line.Text() + " "));
        Assert.EndsWith(".", lines[^1].Written(), StringComparison.Ordinal);
        Assert.Equal(Prose, string.Concat(lines.Select(line => line.Written())).Replace("\u00AD", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_that_goes_on_below_ends_with_its_last_word()
    {
        var line = Lines(200, new Link([new Text(Prose)], "#a", null))[0];

        var area = Assert.Single(line.Items.OfType<LinkArea>());
        Assert.Equal(line.Runs()[^1].End(), area.X + area.Width, 6);
    }

    [Fact]
    public void A_paragraph_that_comes_out_well_without_hyphens_has_none()
    {
        var lines = Lines(480, new Text(Prose));

        Assert.DoesNotContain(lines, line => line.Text().EndsWith('\u00AD'));
    }

    [Fact]
    public void Words_stay_whole_where_hyphens_are_unwanted()
    {
        var lines = English.LayOut([new Text(Prose)], Plain with { Hyphenates = false }, 90, null);

        Assert.DoesNotContain(lines, line => line.Text().Contains('\u00AD', StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_is_too_wide_sticks_out_and_the_line_says_how_far()
    {
        var (natural, _) = English.Measure([new Text("incomprehensibilities")], Plain);

        var line = Assert.Single(English.LayOut([new Text("incomprehensibilities")], Plain with { Hyphenates = false }, 50, null));

        Assert.Equal(natural - 50, line.Overfull, 6);
        Assert.Equal(natural, line.Width, 6);
    }

    [Fact]
    public void A_line_is_as_tall_as_its_strut_whatever_its_letters()
    {
        var line = Line(new Text("oxen"));

        Assert.Equal(0.75 * 10.5, line.Ascent, 9);
        Assert.Equal(0.25 * 10.5, line.Depth, 9);
    }

    [Fact]
    public void The_first_line_is_indented_and_no_longer_than_the_column()
    {
        var lines = English.LayOut([new Text(Prose)], Plain with { FirstLineIndent = 20 }, 300, null);

        Assert.Equal(20, lines[0].Runs()[0].X, 6);
        Assert.Equal(280, lines[0].Width, 6);
        Assert.Equal(300, lines[1].Width, 6);
    }

    [Fact]
    public void Ragged_lines_keep_the_natural_space()
    {
        var natural = Plain.Size * Faces.Regular.Advance(Faces.Regular.GlyphIndex(' ')) / Faces.Regular.UnitsPerEm;

        var lines = English.LayOut([new Text(Prose)], Plain with { Alignment = TextAlignment.Left }, 200, null);

        Assert.All(lines, line => Assert.InRange(line.Width, 50, 200));
        Assert.All(lines, line => Assert.Equal(0, line.Runs()[0].X, 9));
        Assert.All(lines.SelectMany(line => line.Runs()[0].Glyphs).Where(glyph => glyph.Text == " "), space => Assert.Equal(natural, space.Advance, 9));
    }

    [Theory]
    [InlineData(TextAlignment.Center, 0.5)]
    [InlineData(TextAlignment.Right, 1)]
    public void Centred_and_flush_right_lines_have_their_space_on_the_left(object alignment, double share)
    {
        var lines = English.LayOut([new Text(Prose)], Plain with { Alignment = (TextAlignment)alignment }, 200, null);

        Assert.All(lines, line => Assert.Equal((200 - line.Width) * share, line.Runs()[0].X, 9));
    }

    [Fact]
    public void A_hard_break_ends_a_line_without_filling_it()
    {
        var lines = Lines(300, new Text("one two "), new HardBreak(), new Text(" three"));

        Assert.Equal(["one two", "three"], lines.Select(SetText.Text));
        Assert.Equal(Line(new Text("one two")).Width, lines[0].Width, 9);
    }

    [Fact]
    public void Two_hard_breaks_leave_a_line_empty_and_a_last_one_changes_nothing() =>
        Assert.Equal(["one", "", "two"], Lines(300, new Text("one"), new HardBreak(), new HardBreak(), new Text("two"), new HardBreak()).Select(SetText.Text));

    [Fact]
    public void Nothing_to_print_has_no_lines()
    {
        Assert.Empty(Lines(300));
        Assert.Empty(Lines(300, new Text("  "), new SoftBreak()));
        Assert.Equal((0.0, 0.0), English.Measure([], Plain));
    }

    [Fact]
    public void Measured_width_is_just_enough_for_one_line_and_the_minimum_just_enough_for_each_piece()
    {
        ImmutableArray<Inline> content = [new Text("A well-known "), new Emphasis([new Text("result")]), new Text(" of 1958")];
        var style = Plain with { Alignment = TextAlignment.Left, Hyphenates = false };

        var (natural, minimum) = English.Measure(content, style);

        Assert.Single(English.LayOut(content, style, natural, null));
        Assert.Equal(2, English.LayOut(content, style, natural - 0.1, null).Length);
        Assert.All(English.LayOut(content, style, minimum, null), line => Assert.Equal(0, line.Overfull));
        Assert.Equal(["A", "well-", "known", "result", "of", "1958"], English.LayOut(content, style, 1, null).Select(SetText.Text));
        Assert.Equal(English.LayOut(content, style, 1, null).Max(line => line.Width), minimum, 6);
    }

    [Fact]
    public void Measuring_leaves_the_structure_alone_and_counts_the_longest_line()
    {
        ImmutableArray<Inline> content = [new Text("one two"), new HardBreak(), new Text("three")];

        Assert.Equal(Line(new Text("one two")).Width, English.Measure(content, Plain).Natural, 9);
    }

    [Fact]
    public void Characters_that_no_face_has_are_reported_and_drawn_as_a_box()
    {
        List<int> missing = [];
        var layout = new ParagraphLayout(Faces, new FormulaLayout(Faces), "en", missing.Add);

        var line = Assert.Single(layout.LayOut([new Text("a 漢 b 漢")], Plain, 300, null));

        Assert.Equal([0x6F22, 0x6F22], missing);
        Assert.Equal("a 漢 b 漢", line.Text());
        Assert.Equal(0, line.Runs()[0].Glyphs[2].Glyph);
    }

    [Fact]
    public void Many_threads_set_the_same_lines_as_one()
    {
        var layout = new ParagraphLayout(Faces, new FormulaLayout(Faces), "en");
        var widths = Enumerable.Range(100, 60).ToArray();
        var alone = widths.Select(width => Dump(Lines(width, new Text(Prose)))).ToArray();

        var together = widths.AsParallel().AsOrdered().Select(width => Dump(layout.LayOut([new Text(Prose)], Plain, width, null))).ToArray();

        Assert.Equal(alone, together);
    }

    private static string Dump(ImmutableArray<LineBox> lines) =>
        string.Join('\n', lines.Select(line => line.Text() + string.Join(' ', line.Runs().SelectMany(run => run.Glyphs).Select(glyph => glyph.Advance))));
}

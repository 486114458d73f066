using System.Collections.Immutable;
using Colophon.Layout.Paragraphs;

namespace Colophon.Tests.Layout.Paragraphs;

public class LineBreakerTests
{
    private static readonly BreakPass AnyBadness = new(10_000, 0, IsFinal: false);

    [Fact]
    public void A_looser_first_line_saves_the_second_where_first_fit_would_not()
    {
        // First-fit takes "4 3 3", which is full, and is left with "5" alone on a line of 12.
        var items = Words(4, 3, 3, 5, 8);

        var breaks = LineBreaker.Break(items, new LineBreakSettings { Width = 12 }, AnyBadness);

        Assert.Equal(["4 3", "3 5", "8"], Lines(items, breaks));
    }

    [Fact]
    public void Among_all_ways_to_break_random_paragraphs_the_one_of_fewest_demerits_is_found()
    {
        var possible = 0;
        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new Random(seed);
            var items = RandomParagraph(random);
            var settings = new LineBreakSettings
            {
                Width = 14,
                FirstWidth = random.Next(2) == 0 ? null : 12,
                LineStretch = random.Next(3) == 0 ? 2 : 0,
                ShortLastLine = random.Next(6),
            };
            var pass = new BreakPass(random.Next(2) == 0 ? 200 : 10_000, random.Next(3), IsFinal: false);
            var search = new ExhaustiveSearch(items, settings, pass);

            var breaks = LineBreaker.Break(items, settings, pass);

            var demerits = breaks.IsDefault ? double.PositiveInfinity : search.Demerits(breaks);
            Assert.True(demerits == search.Fewest || Math.Abs(demerits - search.Fewest) < 1e-6, $"seed {seed}: {demerits} instead of {search.Fewest}");
            possible += breaks.IsDefault ? 0 : 1;
        }

        Assert.InRange(possible, 300, 900);
    }

    [Fact]
    public void A_pass_that_tolerates_too_little_has_no_result() =>
        Assert.True(LineBreaker.Break(Words(4, 3, 3, 5, 8), new LineBreakSettings { Width = 12 }, new BreakPass(100, 0, IsFinal: false)).IsDefault);

    [Fact]
    public void Emergency_stretch_makes_loose_lines_tolerable()
    {
        var items = Words(4, 3, 3, 5, 8);

        var breaks = LineBreaker.Break(items, new LineBreakSettings { Width = 12 }, new BreakPass(100, 4, IsFinal: false));

        Assert.Equal(["4 3", "3 5", "8"], Lines(items, breaks));
    }

    [Fact]
    public void A_word_wider_than_the_line_sticks_out_alone_in_the_final_pass()
    {
        var items = Words(3, 20, 5);

        Assert.True(LineBreaker.Break(items, new LineBreakSettings { Width = 12 }, AnyBadness).IsDefault);
        Assert.Equal(["3", "20", "5"], Lines(items, LineBreaker.Break(items, new LineBreakSettings { Width = 12 }, AnyBadness with { IsFinal = true })));
    }

    [Fact]
    public void A_word_hardly_wider_than_the_line_takes_no_other_word_along_where_elsewhere_marks_hang_into_the_margin()
    {
        List<ParagraphItem> items = [.. Words(12.5, 5, 5)];
        items.InsertRange(5, [ParagraphItem.Break(50) with { WidthBefore = -1 }, Box(3)]);

        var breaks = LineBreaker.Break([.. items], new LineBreakSettings { Width = 12 }, AnyBadness with { IsFinal = true });

        Assert.Equal(["12.5", "5 5", "3"], Lines([.. items], breaks));
    }

    [Fact]
    public void A_line_that_is_full_but_for_a_rounding_error_is_full()
    {
        var items = Words(4, 3, 3 + 1e-9);

        Assert.Single(LineBreaker.Break(items, new LineBreakSettings { Width = 14 }, AnyBadness));
    }

    [Fact]
    public void Lines_end_where_they_must()
    {
        List<ParagraphItem> items = [Box(3)];
        items.AddLineEnd();
        items.Add(Box(2));
        items.AddLineEnd();

        Assert.Equal(["3", "2"], Lines([.. items], LineBreaker.Break([.. items], new LineBreakSettings { Width = 12 }, AnyBadness)));
    }

    [Fact]
    public void A_very_short_last_line_is_avoided_where_another_way_is_nearly_as_good()
    {
        var items = Words(3, 3, 3, 1);
        var settings = new LineBreakSettings { Width = 11.4 };

        var plain = LineBreaker.Break(items, settings, AnyBadness);
        var careful = LineBreaker.Break(items, settings with { ShortLastLine = 3, ShortLastLineDemerits = 10_000_000 }, AnyBadness);

        Assert.Equal(["3 3 3", "1"], Lines(items, plain));
        Assert.Equal(["3 3", "3 1"], Lines(items, careful));
    }

    [Fact]
    public void A_paragraph_without_a_forced_end_is_refused() =>
        Assert.Throws<ArgumentException>(() => LineBreaker.Break([Box(1)], new LineBreakSettings { Width = 12 }, AnyBadness));

    private static ParagraphItem Box(double width) => new(ItemKind.Box, width);

    private static ParagraphItem Space(double stretch, double shrink) => new(ItemKind.Glue, 2) { Stretch = stretch, Shrink = shrink };

    private static ParagraphItem[] Words(params double[] widths)
    {
        List<ParagraphItem> items = [];
        foreach (var width in widths)
        {
            items.Add(Box(width));
            items.Add(Space(2, 0.5) with { Width = 1 });
        }

        items.RemoveAt(items.Count - 1);
        items.AddLineEnd();
        return [.. items];
    }

    private static ParagraphItem[] RandomParagraph(Random random)
    {
        List<ParagraphItem> items = [Box(random.Next(1, 7))];
        for (var i = 0; i < random.Next(3, 11); i++)
        {
            switch (random.Next(8))
            {
                case 0 or 1 or 2 or 3:
                    items.Add(Space(random.Next(1, 3), random.Next(3) / 2.0));
                    break;
                case 4 or 5:
                    items.Add(ParagraphItem.Break(50) with { IsFlagged = true, WidthBefore = random.Next(-1, 3) / 2.0, WidthAfter = random.Next(-1, 2) / 2.0 });
                    break;
                case 6:
                    items.Add(ParagraphItem.Break(random.Next(-100, 100)));
                    items.Add(Space(1, 0));
                    break;
                default:
                    items.AddLineEnd();
                    break;
            }

            items.Add(Box(random.Next(1, 7)));
        }

        items.AddLineEnd();
        return [.. items];
    }

    private static IEnumerable<string> Lines(ParagraphItem[] items, ImmutableArray<int> breaks)
    {
        var start = 0;
        foreach (var end in breaks)
        {
            yield return string.Join(' ', items[start..end].Where(item => item.Kind == ItemKind.Box).Select(item => item.Width));
            start = end + 1;
        }
    }
}

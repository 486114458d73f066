using System.Collections.Immutable;
using Colophon.Model;
using static Colophon.Tests.Layout.Paragraphs.SetText;

namespace Colophon.Tests.Layout.Paragraphs;

public class NarrowColumnTests
{
    private static readonly string[] Pieces =
    [
        "the", "(Rosenblatt 1958;", "Haykin 2009,", "ch.\u00A01)", "a—b", "well-known", "see", "of", "1958,", "https://doi.org/10.1037/h0042519",
        "“so”", "I", "networks", "–", "pp.\u00A0386–408.",
    ];

    [Fact]
    public void No_line_sticks_out_of_a_column_in_which_every_piece_fits()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new Random(seed);
            var content = Enumerable.Range(0, random.Next(2, 40)).SelectMany(_ => Piece(random)).ToImmutableArray();
            var least = English.Measure(content, new() { Hyphenates = false }).Minimum;
            var width = least + (random.NextDouble() * random.Next(1, 200));

            Assert.All(Lines(width, [.. content]), line => Assert.True(line.Overfull == 0, $"seed {seed}: {line.Text()}"));
        }
    }

    [Fact]
    public void The_full_stop_of_a_full_last_line_hangs_into_the_margin()
    {
        var text = new Text("Rosenblatt, F. 1958.");
        var stop = Line(text).Runs()[^1].Glyphs[^1];

        var line = Assert.Single(Lines(Line(text).Runs()[^1].End() - (stop.Advance / 2), text));

        Assert.Equal(0, line.Overfull);
        Assert.Equal(line.Width + (stop.Advance / 2), line.Runs()[^1].End(), 6);
    }

    private static Inline[] Piece(Random random)
    {
        var text = new Text(Pieces[random.Next(Pieces.Length)]);
        Inline piece = random.Next(5) switch { 0 => new Link([text], "#x", null), 1 => new Emphasis([text]), _ => text };
        return random.Next(8) == 0 ? [piece] : [piece, new Text(" ")];
    }
}

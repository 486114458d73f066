using Colophon.Drifting;
using CsCheck;

namespace Colophon.Tests.Drifting;

public sealed class TerminalTextTests
{
    [Fact]
    public void A_long_text_is_broken_at_its_spaces_and_hangs()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 30));

        Assert.Equal([string.Join(' ', Enumerable.Repeat("word", 20)), "  " + string.Join(' ', Enumerable.Repeat("word", 10))], TerminalText.Wrap(words));
    }

    [Fact]
    public void A_path_that_is_longer_than_a_line_is_broken_after_a_step()
    {
        var path = string.Join('.', Enumerable.Repeat("step", 25)) + "[3].risk";

        Assert.Equal(["        see", "          " + path[..90], "          " + path[90..]], TerminalText.Wrap("see " + path, 8));
    }

    [Fact]
    public void No_line_is_longer_than_a_terminal_and_nothing_is_lost() => Gen.Select(Gen.String[Gen.Char["ab./]  "], 0, 400], Gen.Int[0, 12]).SamplePinned(
        sample =>
        {
            var (text, indent) = sample;
            var lines = TerminalText.Wrap(text, indent).ToList();
            Assert.All(lines, line => Assert.True(line.Length <= TerminalText.Columns));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        },
        count: 200);

    [Fact]
    public void A_text_that_is_too_long_keeps_both_ends()
    {
        Assert.Equal("abcd…wxyz", TerminalText.Elide("abcdefghijklmnopqrstuvwxyz", 9));
        Assert.Equal("abcdefghi", TerminalText.Elide("abcdefghi", 9));
    }
}

using System.Text;
using System.Text.RegularExpressions;
using Colophon.Pdf;

namespace Colophon.Tests.Pdf;

public class ToUnicodeMapTests
{
    [Fact]
    public void Each_code_but_notdef_maps_to_its_characters()
    {
        var map = Map(["", "a", "ffi", "\U0001D465", "\u00AD", ""]);

        Assert.Contains(
            "5 beginbfchar\n<0001> <0061>\n<0002> <006600660069>\n<0003> <D835DC65>\n<0004> <00AD>\n<0005> <>\nendbfchar\n",
            map,
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_block_holds_more_than_a_hundred_entries()
    {
        var map = Map([.. Enumerable.Repeat("xy", 251)]);

        Assert.Equal(["100", "100", "50"], Regex.Matches(map, @"(\d+) beginbfchar").Select(match => match.Groups[1].Value));
        Assert.Equal(250, Regex.Count(map, "<00780079>"));
    }

    private static string Map(IReadOnlyList<string> texts) => Encoding.ASCII.GetString(ToUnicodeMap.Build(texts));
}

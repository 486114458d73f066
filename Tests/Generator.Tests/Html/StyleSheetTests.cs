using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Colophon.Html;

namespace Colophon.Tests.Html;

public class StyleSheetTests
{
    private static readonly string Css = StyleOf(Encoding.UTF8.GetString(HtmlWriter.Write(SampleReport.With())));

    [Theory]
    [InlineData("ink")]
    [InlineData("quiet")]
    [InlineData("link")]
    [InlineData("note")]
    [InlineData("tip")]
    [InlineData("important")]
    [InlineData("caution")]
    [InlineData("warning")]
    public void Every_colour_of_words_stands_out_from_the_paper_by_7_to_1(string name)
    {
        // WCAG 2.2, success criterion 1.4.6, by day and by night, on paper and on the wash behind code.
        foreach (var scheme in Schemes())
        {
            Assert.InRange(Contrast(scheme[name], scheme["paper"]), 7, 21);
            Assert.InRange(Contrast(scheme[name], scheme["wash"]), 7, 21);
        }
    }

    [Fact]
    public void A_drawing_s_white_turns_into_the_paper_of_the_night()
    {
        // invert(.898) makes 255 · (1 − .898) = 26 of white.
        Assert.Contains("filter: invert(.898) hue-rotate(180deg)", Css, StringComparison.Ordinal);
        Assert.Equal("#1a1a1a", Schemes()[1]["paper"]);
    }

    [Fact]
    public void The_sheet_can_stand_in_XML() => Assert.DoesNotMatch("[<&]", Css);

    private static Dictionary<string, string>[] Schemes()
    {
        var roots = Regex.Matches(Css, @":root \{([^}]*)\}").Take(2).Select(match => match.Groups[1].Value);
        return [.. roots.Select(root => Regex.Matches(root, @"--(\w+): (#\w{6});").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal))];
    }

    private static double Contrast(string a, string b)
    {
        var (lighter, darker) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double Luminance(string color)
    {
        double[] weights = [0.2126, 0.7152, 0.0722];
        return weights.Select((weight, i) => weight * Linear(int.Parse(color.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)).Sum();
    }

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    private static string StyleOf(string page) => page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
}

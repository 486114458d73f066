using System.Globalization;
using Colophon.Html;
using Colophon.Model;

namespace Colophon.Revisions.Redlining;

/// <summary>Which versions a redline compares, as a reader is told.</summary>
/// <param name="Old">The old one: a commit.</param>
/// <param name="New">The new one: a commit, or the tree as it is.</param>
internal sealed record RedlineVersions(string Old, string New);

/// <summary>Writes a redline as one self-contained web page: old on the left, new on the right, and what is the same folded to a line.</summary>
/// <remarks>Both pages are data: their words are escaped, and of pictures and formulas only harmless markup is left. The page itself forbids scripts and requests.</remarks>
internal sealed class RedlineWriter
{
    private readonly Markup _page = new(new WebFonts(), LabelWords.English);
    private readonly RedlineBlockWriter _blocks;

    private RedlineWriter(Redline redline)
    {
        _blocks = new RedlineBlockWriter(_page, redline);
    }

    /// <summary>The file in UTF-8; the same bytes for the same pages.</summary>
    /// <param name="redline">What changed.</param>
    /// <param name="title">The report's title.</param>
    /// <param name="versions">What is compared.</param>
    public static byte[] Write(Redline redline, string title, RedlineVersions versions)
    {
        var writer = new RedlineWriter(redline);
        writer.WriteBody(redline, title, versions);
        return ComparisonPage.Write($"Changes in {title}", writer._page, "redline.css");
    }

    private void WriteBody(Redline redline, string title, RedlineVersions versions)
    {
        _page.Raw("<body>\n<header>\n<h1>").Words($"Changes in {title}").Raw("</h1>\n<p class=\"versions\">");
        _page.Words($"Old: {versions.Old}. New: {versions.New}.").Raw("</p>\n<p class=\"summary\">").Words(Sentence(redline.Summary)).Raw("</p>\n</header>\n<main>\n");
        var same = 0;
        string? section = null;
        foreach (var pair in redline.Pairs)
        {
            if (pair.IsSame)
            {
                same++;
                continue;
            }

            WriteFold(ref same);
            if (SectionOf(pair.Either) is var place && place != section)
            {
                _page.Raw("<h2>").In(FaceStyle.Bold, () => _page.Words(place)).Raw("</h2>\n");
                section = place;
            }

            _blocks.Write(pair);
        }

        WriteFold(ref same);
        _page.Raw("</main>\n</body>\n");
    }

    private void WriteFold(ref int same)
    {
        if (same > 0)
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"{same} {(same == 1 ? "passage is" : "passages are")} the same");
            _page.Raw("<p class=\"same\">").In(FaceStyle.Italic, () => _page.Words(words)).Raw("</p>\n");
            same = 0;
        }
    }

    private static string SectionOf(PageBlock block) => block.Sections.IsEmpty ? "Before the first section" : string.Join(" › ", block.Sections);

    private static string Sentence(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..] + ".";
}

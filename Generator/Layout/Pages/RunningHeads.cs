using System.Collections.Immutable;
using System.Globalization;
using Colophon.Layout.Blocks;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Pages;

/// <summary>Sets what stands around the text: the report's title and the section in the head, "n / N" in the foot. All are artifacts.</summary>
internal sealed class RunningHeads(Typesetting tools, ReportMetadata metadata)
{
    /// <summary>The most that the section may take of the measure; the title has the rest.</summary>
    private const double SectionShare = 0.48;

    /// <summary>The least space between title and section, in points.</summary>
    private const double Gap = 24;
    private readonly PageDesign _design = tools.Design;
    private (Heading? Section, ImmutableArray<PageItem> Items) _head;

    /// <summary>The head of a page; the first page has none, for the title stands there already.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="section">The section that the page begins in; null before the first.</param>
    public IEnumerable<PageItem> Head(int page, Heading? section)
    {
        if (page == 1)
        {
            return [];
        }

        // Pages of a section share their head.
        if (_head.Items.IsDefault || section != _head.Section)
        {
            _head = (section, Set(section));
        }

        return _head.Items;
    }

    /// <summary>The foot of a page.</summary>
    public IEnumerable<PageItem> Foot(int page, int pageCount) =>
        Set(string.Create(CultureInfo.InvariantCulture, $"{page} / {pageCount}"), TextAlignment.Center, _design.FootBaseline, isItalic: false);

    private static string Words(Heading section) =>
        (section.Number is null ? "" : section.Number + "\u2002") + PlainText.Of(section.Content);

    private static ParagraphStyle Style(TextAlignment alignment, bool isItalic = true) => new()
    {
        Size = TypeSize.Head.Size,
        Alignment = alignment,
        IsItalic = isItalic,
        Color = Palette.Quiet,
        Hyphenates = false,
    };

    private ImmutableArray<PageItem> Set(Heading? section)
    {
        var right = section is null ? "" : Shorten(Words(section), SectionShare * _design.TextWidth);
        var left = Shorten(metadata.PlainTitle, _design.TextWidth - (right.Length == 0 ? 0 : Gap + Measure(right)));
        var rule = new RuleItem(_design.Left, _design.HeadBaseline + 5, _design.TextWidth, 0.35, Palette.Rule);
        return [.. Set(left, TextAlignment.Left, _design.HeadBaseline), .. Set(right, TextAlignment.Right, _design.HeadBaseline), rule];
    }

    private ImmutableArray<PageItem> Set(string text, TextAlignment alignment, double baseline, bool isItalic = true)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var lines = tools.Paragraphs.LayOut([new Text(text)], Style(alignment, isItalic), _design.TextWidth, null);
        return lines.IsEmpty ? [] : [.. lines[0].Items.Select(item => item.Move(_design.Left, baseline))];
    }

    private double Measure(string text) => tools.Paragraphs.Measure([new Text(text)], Style(TextAlignment.Left)).Natural;

    /// <summary>The most whole words that fit, with an ellipsis for the rest; nothing where not even one does.</summary>
    private string Shorten(string text, double width)
    {
        if (Measure(text) <= width)
        {
            return text;
        }

        var words = text.Split(' ');
        var (fits, fails) = (0, words.Length);
        while (fails - fits > 1)
        {
            var middle = (fits + fails) / 2;
            (fits, fails) = Measure(FirstWords(middle)) <= width ? (middle, fails) : (fits, middle);
        }

        return fits == 0 ? "" : FirstWords(fits);

        string FirstWords(int count) => string.Join(' ', words.Take(count)).TrimEnd(',', ';', ':', '.') + "\u2009…";
    }
}

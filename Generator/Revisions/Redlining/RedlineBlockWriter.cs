using System.Collections.Immutable;
using System.Globalization;
using Colophon.Html;

namespace Colophon.Revisions.Redlining;

/// <summary>Writes one changed place of a redline: both versions, and the numbers that changed in it.</summary>
internal sealed class RedlineBlockWriter
{
    // More would push the text apart; they are a click away.
    private const int MostNumbersShown = 6;

    private readonly Markup _page;
    private readonly RedlineWordWriter _words;
    private readonly Dictionary<string, NumberChange> _unseen;
    private int _pictures;

    /// <summary>Makes a writer of a redline's places.</summary>
    /// <param name="page">The page under construction.</param>
    /// <param name="redline">What changed.</param>
    public RedlineBlockWriter(Markup page, Redline redline)
    {
        (_page, _words) = (page, new RedlineWordWriter(page));
        _unseen = redline.Numbers.ToDictionary(number => number.Path, StringComparer.Ordinal);
    }

    /// <summary>Appends a place that changed.</summary>
    public void Write(BlockPair pair)
    {
        var text = MarkedText.Of(Redline.TextOf(pair.Old), Redline.TextOf(pair.New));
        var table = pair.Either is TablePageBlock ? MarkedTable.Of(pair.Old as TablePageBlock, pair.New as TablePageBlock) : null;
        _page.Raw("<div class=\"pair\">\n");
        WriteSide("old", pair.Old, pair.New, text.Old, table, isOld: true);
        WriteSide("new", pair.New, pair.Old, text.New, table, isOld: false);
        WriteNumbers(pair);
        _page.Raw("</div>\n");
    }

    private void WriteSide(string which, PageBlock? block, PageBlock? other, ImmutableArray<MarkedWord> text, MarkedTable? table, bool isOld)
    {
        _page.Raw("<div class=\"side\">\n<p class=\"which\">").Words(which).Raw("</p>\n");
        switch (block)
        {
            case null:
                _page.Raw("<p class=\"absent\">").In(FaceStyle.Italic, () => _page.Words(isOld ? "was not there" : "is not there any more")).Raw("</p>\n");
                break;
            case TextPageBlock { HeadingLevel: > 0 }:
                _page.Raw("<p class=\"heading\">").In(FaceStyle.Bold, () => _words.Write(text, isOld)).Raw("</p>\n");
                break;
            case TextPageBlock:
                WriteText(text, isOld);
                break;
            case TablePageBlock:
                WriteText(text, isOld);
                new RedlineTableWriter(_page, _words).Write(table!, isOld);
                break;
            case FigurePageBlock figure:
                WriteFigure(figure, isChanged: (other as FigurePageBlock)?.Picture != figure.Picture);
                WriteText(text, isOld);
                break;
            default:
                throw new ArgumentException("an unknown kind of block", nameof(block));
        }

        _page.Raw("</div>\n");
    }

    private void WriteText(ImmutableArray<MarkedWord> text, bool isOld)
    {
        if (!text.IsEmpty)
        {
            _page.Raw("<p>");
            _words.Write(text, isOld);
            _page.Raw("</p>\n");
        }
    }

    private void WriteFigure(FigurePageBlock figure, bool isChanged)
    {
        if (isChanged)
        {
            _page.Raw("<figure>").Raw(figure.Picture.WithNames(string.Create(CultureInfo.InvariantCulture, $"picture-{++_pictures}-"))).Raw("</figure>\n");
        }
        else
        {
            _page.Raw("<p class=\"same\">").In(FaceStyle.Italic, () => _page.Words("the picture is the same")).Raw("</p>\n");
        }
    }

    // Each number is told once, where it is printed first.
    private void WriteNumbers(BlockPair pair)
    {
        var changes = WordsOf(pair.Old).Concat(WordsOf(pair.New))
            .Select(word => word.Path is not null && _unseen.Remove(word.Path, out var change) ? change : null)
            .OfType<NumberChange>()
            .ToList();
        if (changes.Count == 0)
        {
            return;
        }

        _page.Raw(changes.Count <= MostNumbersShown ? "<details open=\"open\">" : "<details>");
        _page.Raw("<summary>").Words(string.Create(CultureInfo.InvariantCulture, $"{changes.Count} changed {(changes.Count == 1 ? "number" : "numbers")} in full precision")).Raw("</summary>\n");
        _page.Raw("<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">path</th><th scope=\"col\">old</th><th scope=\"col\">new</th></tr></thead>\n<tbody>\n");
        foreach (var change in changes)
        {
            _page.Raw("<tr><th scope=\"row\">");
            WriteCode(change.Path);
            _page.Raw("</th><td>");
            WriteCode(change.Old);
            _page.Raw("</td><td>");
            WriteCode(change.New);
            _page.Raw("</td></tr>\n");
        }

        _page.Raw("</tbody>\n</table></div></details>\n");
    }

    private void WriteCode(string? text)
    {
        if (text is null)
        {
            _page.Words("not printed");
        }
        else
        {
            _page.Raw("<code>").In(FaceStyle.Monospaced, () => _page.Words(text)).Raw("</code>");
        }
    }

    private static IEnumerable<PageWord> WordsOf(PageBlock? block) => block?.Words ?? [];
}

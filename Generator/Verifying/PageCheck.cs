using System.Collections.Immutable;
using Colophon.Numerics;
using Colophon.Tracing;

namespace Colophon.Verifying;

/// <summary>Something that a ledger says is printed.</summary>
/// <param name="Piece">Where and what.</param>
/// <param name="Value">The value that it belongs to; null for other numbers.</param>
internal sealed record ExpectedPiece(PrintedPiece Piece, LedgerValue? Value);

/// <summary>A place where a page and its ledger differ.</summary>
/// <param name="Page">The page, counted from 1.</param>
/// <param name="X">Points from its left edge.</param>
/// <param name="Y">Points from its top edge, at the baseline.</param>
/// <param name="Printed">What is printed there; empty for nothing.</param>
/// <param name="Expected">What should be; null for nothing.</param>
internal sealed record PageDifference(int Page, double X, double Y, string Printed, ExpectedPiece? Expected)
{
    /// <summary>How far the printed text stands from where it should, in points; 0 where it says something else.</summary>
    public double Shift { get; init; }
}

/// <summary>Compares the text of a page with what the ledger has of it.</summary>
internal sealed class PageCheck
{
    // Both sides are rounded to hundredths of a point; a letter's neighbour is ten times as far away even in the smallest print.
    private const double Tolerance = 0.1;

    private readonly PageText _page;
    private readonly bool[] _isAccountedFor;
    private readonly Dictionary<int, List<int>> _byHeight = [];

    private PageCheck(PageText page)
    {
        _page = page;
        _isAccountedFor = new bool[page.Letters.Length];
        for (var i = 0; i < page.Letters.Length; i++)
        {
            var height = (int)Math.Floor(page.Letters[i].Y);
            if (!_byHeight.TryGetValue(height, out var letters))
            {
                _byHeight.Add(height, letters = []);
            }

            letters.Add(i);
        }
    }

    /// <summary>Where they differ, from the top of the page to its end.</summary>
    /// <param name="page">The page.</param>
    /// <param name="expected">All that the ledger says is printed on it.</param>
    public static ImmutableArray<PageDifference> Compare(PageText page, IEnumerable<ExpectedPiece> expected)
    {
        var check = new PageCheck(page);
        var differences = expected.Select(check.Find).OfType<PageDifference>().ToList();
        differences.AddRange(check.FindUnlisted());
        return [.. differences.OrderBy(difference => difference.Y).ThenBy(difference => difference.X).ThenBy(difference => difference.Printed, StringComparer.Ordinal)];
    }

    private PageDifference? Find(ExpectedPiece expected)
    {
        var piece = expected.Piece;
        var (sine, cosine) = PortableMath.SinCosTurns(piece.Turn / 360);
        var found = new List<(double Along, int Letter)>();
        foreach (var i in NearBaseline(piece, sine))
        {
            var (dx, dy) = (_page.Letters[i].X - piece.X, _page.Letters[i].Y - piece.Baseline);
            var along = (dx * cosine) + (dy * sine);
            if (Math.Abs((dy * cosine) - (dx * sine)) <= Tolerance && along >= -Tolerance && along < piece.Width - Tolerance)
            {
                found.Add((along, i));
                _isAccountedFor[i] = true;
            }
        }

        // As it looks, not as it is drawn.
        var inOrder = found.OrderBy(letter => letter.Along).ToList();
        var printed = string.Concat(inOrder.Select(letter => _page.Letters[letter.Letter].Text));
        var shift = inOrder.Count == 0 || inOrder[0].Along <= Tolerance ? 0 : inOrder[0].Along;
        return printed == piece.Text && shift == 0
            ? null
            : new PageDifference(piece.Page, piece.X, piece.Baseline, printed, expected) { Shift = printed == piece.Text ? shift : 0 };
    }

    private IEnumerable<int> NearBaseline(PrintedPiece piece, double sine)
    {
        var drop = piece.Width * sine;
        var top = (int)Math.Floor(piece.Baseline + Math.Min(0, drop) - Tolerance);
        var bottom = (int)Math.Floor(piece.Baseline + Math.Max(0, drop) + Tolerance);
        for (var height = top; height <= bottom; height++)
        {
            foreach (var letter in _byHeight.GetValueOrDefault(height, []))
            {
                yield return letter;
            }
        }
    }

    // Words of letters that the ledger does not have, as far as they hold digits.
    private IEnumerable<PageDifference> FindUnlisted()
    {
        for (var start = 0; start < _page.Letters.Length;)
        {
            var end = start + 1;
            while (end < _page.Letters.Length && Joins(end - 1, end))
            {
                end++;
            }

            var word = string.Concat(_page.Letters[start..end].Select(letter => letter.Text));
            if (!_isAccountedFor[start] && OtherNumbers.HasDigit(word))
            {
                yield return new PageDifference(_page.Number, _page.Letters[start].X, _page.Letters[start].Y, word, null);
            }

            start = end;
        }
    }

    private bool Joins(int one, int next)
    {
        var (before, after) = (_page.Letters[one], _page.Letters[next]);
        return !_isAccountedFor[one] && !_isAccountedFor[next]
            && !string.IsNullOrWhiteSpace(before.Text) && !string.IsNullOrWhiteSpace(after.Text)
            && Math.Abs(before.EndX - after.X) <= Tolerance && Math.Abs(before.EndY - after.Y) <= Tolerance;
    }
}

using System.Collections.Immutable;
using Colophon.Tracing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Colophon.Tests.Parity;

/// <summary>Reads the values back from the letters of a PDF, at the places where they should be.</summary>
/// <remarks>
/// A PDF does not say which results its letters come from, so the list of printed numbers leads there; what stands there is read from the file alone. An anchor counts where the file
/// has a destination of that name no later than the page of the number: figures and tables may move, but not before what they are named by. Of a number that is printed again, as
/// a heading is in the contents, all places must say the same, and the last one counts.
/// </remarks>
internal static class PdfNumbers
{
    private const double Slack = 0.1;

    /// <summary>The values in reading order.</summary>
    public static IReadOnlyList<ReadNumber> Read(byte[] pdf, ImmutableArray<PrintedNumber> numbers)
    {
        using var document = PdfDocument.Open(pdf);
        var pages = document.GetPages().ToDictionary(page => page.Number);
        var destinations = PdfDestinations.Read(document);
        return [.. numbers.Select(number => ReadNumber.Of(number) with { Anchor = AnchorOf(number, destinations), Printed = TextOf(number, pages) })];
    }

    private static string AnchorOf(PrintedNumber number, ImmutableDictionary<string, int> destinations)
    {
        var (anchor, page) = (number.Place.Anchor, number.Pieces.Length > 0 ? number.Pieces[^1].Page : 0);
        return anchor.Length == 0 || (destinations.TryGetValue(anchor, out var start) && start <= page) ? anchor : $"{anchor}, which is not before it";
    }

    private static string TextOf(PrintedNumber number, Dictionary<int, Page> pages)
    {
        var pieces = number.Pieces.Select(piece => LettersAt(piece, pages[piece.Page])).ToList();

        // What is repeated says the same again; all else goes on where the line or the face changed.
        var isRepeated = number.Pieces.All(piece => Bare(piece.Text) == Bare(number.Value.Text)) && pieces.Distinct(StringComparer.Ordinal).Count() == 1;
        var text = isRepeated ? pieces[0] : Joined(pieces);
        return Bare(text) == Bare(number.Value.Text) ? number.Value.Text : text;
    }

    private static string LettersAt(PrintedPiece piece, Page page) => string.Concat(
        page.Letters
            .Where(letter => Math.Abs(page.Height - letter.StartBaseLine.Y - piece.Baseline) < Slack
                && letter.StartBaseLine.X > piece.X - Slack
                && letter.StartBaseLine.X < piece.X + piece.Width - Slack)
            .Select(letter => letter.Value));

    // A hyphen at the end of a line is not the value's.
    private static string Joined(List<string> pieces) => string.Concat(pieces.Select((piece, i) => i + 1 < pieces.Count ? piece.TrimEnd('-', '\u2010', '\u00AD') : piece));

    private static string Bare(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}

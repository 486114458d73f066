using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Tracing;

namespace Colophon.Verifying;

/// <summary>A ledger by pages, each of which can be compared alone.</summary>
internal sealed class LedgerPages
{
    private const double MillimetresPerPoint = 25.4 / 72;

    private readonly Ledger _ledger;
    private readonly ILookup<int, ExpectedPiece> _expected;

    private LedgerPages(Ledger ledger)
    {
        _ledger = ledger;
        _expected = ledger.Values.SelectMany(value => value.Pieces.Select(piece => new ExpectedPiece(piece, value)))
            .Concat(ledger.Others.Select(piece => new ExpectedPiece(piece, null)))
            .ToLookup(expected => expected.Piece.Page);
    }

    /// <summary>The pages of a ledger.</summary>
    public static LedgerPages Of(Ledger ledger) => new(ledger);

    /// <summary>Compares all pages, and tells of those that the ledger has and the file does not.</summary>
    public IEnumerable<Diagnostic> Check(ImmutableArray<PageText> pages)
    {
        var missing = _expected.Select(page => page.Key).Where(page => page < 1 || page > pages.Length).Order().ToList();
        var differences = pages.SelectMany(Check);
        return missing.Count == 0 ? differences : differences.Append(new Diagnostic(
            DiagnosticCodes.MissingPages,
            null,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the ledger has {Counted(missing.Sum(page => _expected[page].Count()), "number")} on {Counted(missing.Count, "page")} more, from page {missing[0]} on; the file has {Counted(pages.Length, "page")}"),
            []));
    }

    /// <summary>Compares a page.</summary>
    public IEnumerable<Diagnostic> Check(PageText page) => Compare(page).Select(Tell);

    /// <summary>Where a page and the ledger differ, from its top to its end.</summary>
    public ImmutableArray<PageDifference> Compare(PageText page) => PageCheck.Compare(page, _expected[page.Number]);

    private Diagnostic Tell(PageDifference difference)
    {
        var expected = difference.Expected;
        var section = expected?.Value is { } entry ? entry.Place : Quoted(_ledger.SectionAt(difference.Page, difference.Y));
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"page {difference.Page}, {difference.X * MillimetresPerPoint:F1} mm from the left and {difference.Y * MillimetresPerPoint:F1} mm from the top{(section.Length == 0 ? "" : ", " + section)}");
        if (expected is null)
        {
            return new Diagnostic(DiagnosticCodes.UnlistedNumber, null, $"{place}: \"{difference.Printed}\" is printed, and the ledger does not have it", []);
        }

        var meant = $"\"{expected.Piece.Text}\"" + (expected.Value is { Value: var value } ? $" ({value.Path} = {value.FullPrecision})" : "");
        return difference switch
        {
            { Printed: "" } => new Diagnostic(DiagnosticCodes.MissingNumber, null, $"{place}: nothing is printed where the ledger has {meant}", []),
            { Shift: > 0 } => new Diagnostic(
                DiagnosticCodes.AlteredNumber,
                null,
                string.Create(CultureInfo.InvariantCulture, $"{place}: {meant} stands {difference.Shift * MillimetresPerPoint:F1} mm behind its place"),
                []),
            _ => new Diagnostic(DiagnosticCodes.AlteredNumber, null, $"{place}: \"{difference.Printed}\" is printed where the ledger has {meant}", []),
        };
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Quoted(string title) => title.Length == 0 ? "" : $"“{title}”";
}

using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Results;
using Colophon.Tracing;

namespace Colophon.Verifying;

/// <summary>Compares what a PDF carries with what its experiments find when they are run again.</summary>
internal static class Rerun
{
    private const string Project = "Templates/";
    private const string ReportFile = "/report.md";
    private const int PlacesInMessage = 3;

    /// <summary>The name of the report that a ledger was written for; null where its template lies elsewhere than a project has reports.</summary>
    public static string? ReportOf(Ledger ledger) =>
        ledger.Template.StartsWith(Project, StringComparison.Ordinal) && ledger.Template.EndsWith(ReportFile, StringComparison.Ordinal) && ledger.Template.Length > Project.Length + ReportFile.Length
            ? ledger.Template[Project.Length..^ReportFile.Length]
            : null;

    /// <summary>Every result that differs, those first that the report prints.</summary>
    /// <param name="verification">The PDF, read; it carries a ledger and results.</param>
    /// <param name="now">What the experiments find now.</param>
    public static ImmutableArray<Diagnostic> Compare(Verification verification, ReportResults now)
    {
        // Read back from JSON, since what it cannot tell apart (1 and 1.0, −0 and 0) is no difference.
        var again = ResultsJson.Read(CanonicalJson.Write(now.Values));
        var printed = verification.Ledger!.Values.ToLookup(entry => entry.Value.Path.Split(" | ")[0], StringComparer.Ordinal);
        return
        [
            .. ResultComparison.Of(verification.Results!, again)
                .Select(difference => (Difference: difference, Places: printed[difference.Path].ToList()))
                .OrderBy(found => found.Places.Count == 0)
                .Select(found => Tell(found.Difference, found.Places)),
        ];
    }

    private static Diagnostic Tell(ResultDifference difference, List<LedgerValue> places)
    {
        var message = (difference.Before, difference.Now) switch
        {
            (null, _) => $"{difference.Path} is {difference.Now} now, and not in the PDF",
            (_, null) => $"{difference.Path} is {difference.Before} in the PDF, and is not found any more",
            _ => $"{difference.Path} is {difference.Now} now, and {difference.Before} in the PDF",
        };
        var shown = string.Join("; ", places.Take(PlacesInMessage).Select(Describe));
        var more = places.Count > PlacesInMessage ? string.Create(CultureInfo.InvariantCulture, $"; and {places.Count - PlacesInMessage} more") : "";
        return new Diagnostic(DiagnosticCodes.OtherResult, null, message + (places.Count == 0 ? "; it is not printed" : $"; printed as {shown}{more}"), []);
    }

    private static string Describe(LedgerValue entry)
    {
        var page = entry.Pieces.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $"on page {entry.Pieces[0].Page}, ");
        return $"\"{entry.Value.Text}\" {page}{entry.Place}";
    }
}

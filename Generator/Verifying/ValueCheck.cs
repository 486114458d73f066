using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Results;
using Colophon.Tracing;

namespace Colophon.Verifying;

/// <summary>Compares the values of a ledger with the results, and their texts with their formats.</summary>
/// <param name="Findings">What does not match, in reading order.</param>
/// <param name="Unchecked">How many values have a text or a value that cannot be made again from ledger and results.</param>
internal sealed record ValueCheck(ImmutableArray<Diagnostic> Findings, int Unchecked)
{
    // Behind it a path names the filters that made another value of the one at the path.
    private const string Derived = " | ";

    /// <summary>Compares all of them.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="results">The results; null where there are none to compare with.</param>
    public static ValueCheck Check(Ledger ledger, ResultObject? results)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var uncheckedValues = 0;
        foreach (var entry in ledger.Values)
        {
            var isComplete = CheckText(entry, findings);
            isComplete &= results is null || CheckValue(entry, results, findings);
            uncheckedValues += isComplete ? 0 : 1;
        }

        return new ValueCheck(findings.ToImmutable(), uncheckedValues);
    }

    private static bool CheckText(LedgerValue entry, ImmutableArray<Diagnostic>.Builder findings)
    {
        var (value, pieces) = (entry.Value, string.Concat(entry.Pieces.Select(piece => piece.Text)));
        if (!Repeats(Bare(pieces), Bare(value.Text)))
        {
            findings.Add(Tell(DiagnosticCodes.WrongText, entry, $"the ledger has the text \"{value.Text}\" and the pieces \"{pieces}\""));
        }

        var made = PrintedForm.Of(value.FullPrecision, value.Format);
        if (made is not null && made != value.Text)
        {
            findings.Add(Tell(DiagnosticCodes.WrongText, entry, $"the ledger has the text \"{value.Text}\", but {value.FullPrecision} is \"{made}\"{(value.Format.Length == 0 ? "" : $" as \"{value.Format}\"")}"));
        }

        // What is printed as it is needs no format.
        return made is not null || value.Text == value.FullPrecision;
    }

    private static bool CheckValue(LedgerValue entry, ResultObject results, ImmutableArray<Diagnostic>.Builder findings)
    {
        var (path, isDerived) = entry.Value.Path.IndexOf(Derived, StringComparison.Ordinal) is var end and >= 0
            ? (entry.Value.Path[..end], true)
            : (entry.Value.Path, false);
        var node = ResultPath.TryParse(path, out var address) ? address.Find(results).Node : null;
        if (node is null)
        {
            findings.Add(Tell(DiagnosticCodes.WrongValue, entry, $"the ledger has {entry.Value.FullPrecision}, but the results have nothing at \"{path}\""));
        }
        else if (!isDerived && FullPrecision.Of(node) is var found && (found is null || !FullPrecision.AreEqual(found, entry.Value.FullPrecision)))
        {
            findings.Add(Tell(DiagnosticCodes.WrongValue, entry, $"the ledger has {entry.Value.FullPrecision}, but the results have {found ?? "a group of values"}"));
        }

        return !isDerived;
    }

    // A value is printed again where a table's head is repeated, or its heading is in the contents.
    private static bool Repeats(string pieces, string text)
    {
        if (text.Length == 0 || pieces.Length % text.Length != 0)
        {
            return text.Length == pieces.Length;
        }

        for (var start = 0; start < pieces.Length; start += text.Length)
        {
            if (!pieces.AsSpan(start, text.Length).SequenceEqual(text))
            {
                return false;
            }
        }

        return true;
    }

    // A line may end at a space, which is then not printed, or at a hyphen, which is.
    private static string Bare(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));

    private static Diagnostic Tell(DiagnosticCode code, LedgerValue entry, string what)
    {
        var page = entry.Pieces.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $"page {entry.Pieces[0].Page}, ");
        return new Diagnostic(code, null, $"{page}{entry.Place}: of {entry.Value.Path} {what}", []);
    }
}

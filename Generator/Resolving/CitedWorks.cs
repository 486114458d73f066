using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Resolving.Bibliographies;

namespace Colophon.Resolving;

/// <summary>Finds the works that a report cites, and says which it cites in vain.</summary>
internal sealed class CitedWorks(Library library, DiagnosticBag diagnostics)
{
    /// <summary>The cited works by key.</summary>
    public ImmutableSortedDictionary<string, Work> Collect(IReadOnlyList<CitationItem> citations)
    {
        var works = ImmutableSortedDictionary.CreateBuilder<string, Work>(StringComparer.Ordinal);
        var reader = new WorkReader(diagnostics);
        foreach (var item in citations)
        {
            if (!library.Entries.TryGetValue(item.Key, out var entry))
            {
                ReportUnknown(item);
            }
            else if (!works.ContainsKey(item.Key))
            {
                works.Add(item.Key, reader.Read(entry));
            }
        }

        return works.ToImmutable();
    }

    private void ReportUnknown(CitationItem item)
    {
        if (!library.IsNamed)
        {
            diagnostics.Add(
                DiagnosticCodes.NoBibliography,
                item.Source,
                $"the report cites \"{item.Key}\", but names no bibliography",
                "add bibliography: references.bib to the front matter",
                "for an at sign in the text, write \\@");
            return;
        }

        var hint = Suggestion.Nearest(item.Key, library.Entries.Keys) is [var nearest, ..]
            ? $"did you mean \"{nearest}\", defined at {library.Entries[nearest].Source}?"
            : "add the work to the bibliography; for an at sign in the text, write \\@";
        diagnostics.Add(DiagnosticCodes.UnknownCitation, item.Source, $"no bibliography has the key \"{item.Key}\"", hint);
    }
}

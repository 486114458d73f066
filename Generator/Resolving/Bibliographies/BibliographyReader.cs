using System.Collections.Immutable;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Templating;

namespace Colophon.Resolving.Bibliographies;

/// <summary>Every entry of a report's bibliography files.</summary>
/// <param name="Entries">The entries by key.</param>
/// <param name="IsNamed">Whether the front matter names a bibliography at all.</param>
internal sealed record Library(ImmutableSortedDictionary<string, BibtexEntry> Entries, bool IsNamed);

/// <summary>Reads the bibliography files that the front matter names.</summary>
internal sealed class BibliographyReader(IProjectFiles files, DiagnosticBag diagnostics)
{
    /// <summary>Reads the files; of two entries with one key the first stays.</summary>
    public Library Read(FrontMatter frontMatter)
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, BibtexEntry>(StringComparer.Ordinal);
        foreach (var (path, source) in frontMatter.Bibliographies)
        {
            if (files.WhyRefused(path) is { } refusal)
            {
                diagnostics.Add(DiagnosticCodes.UnsafeBibliography, source, $"\"{path}\" {refusal.Reason}", refusal.Hint);
                continue;
            }

            if (!files.Exists(path))
            {
                var folder = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";
                var candidates = files.List(folder).Where(file => file.EndsWith(".bib", StringComparison.Ordinal));
                var hint = Suggestion.DidYouMean(path, candidates) ?? "name a BibTeX file relative to the report's folder";
                diagnostics.Add(DiagnosticCodes.MissingBibliography, source, $"there is no bibliography \"{path}\"", hint);
                continue;
            }

            foreach (var entry in BibtexParser.Parse(path, ReadText(path), diagnostics))
            {
                Add(entries, entry);
            }
        }

        return new Library(entries.ToImmutable(), frontMatter.Bibliographies.Length > 0);
    }

    private string ReadText(string path) => Encoding.UTF8.GetString(files.Read(path)).TrimStart('\uFEFF');

    private void Add(ImmutableSortedDictionary<string, BibtexEntry>.Builder entries, BibtexEntry entry)
    {
        if (entries.TryGetValue(entry.Key, out var first))
        {
            diagnostics.Add(
                DiagnosticCodes.RepeatedBibtexKey,
                entry.Source,
                $"the key \"{entry.Key}\" is given twice",
                $"it stands at {first.Source} too: delete one of the entries, or give one another key");
        }
        else
        {
            entries.Add(entry.Key, entry);
        }
    }
}

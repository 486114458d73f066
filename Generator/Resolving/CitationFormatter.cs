using System.Collections.Immutable;
using System.Globalization;
using Colophon.Model;
using Colophon.Resolving.Bibliographies;

namespace Colophon.Resolving;

/// <summary>Writes citations by author and year, and the list of works, in the manner of the Chicago Manual of Style, chapter 15.</summary>
internal sealed class CitationFormatter
{
    private readonly ImmutableSortedDictionary<string, Work> _works;
    private readonly Dictionary<string, string> _years = new(StringComparer.Ordinal);

    /// <summary>Puts works in order.</summary>
    /// <param name="works">The cited works by key.</param>
    public CitationFormatter(ImmutableSortedDictionary<string, Work> works)
    {
        _works = works;
        ImmutableArray<Work> ordered =
        [
            .. works.Values
                .OrderBy(work => LetterFolding.Fold(BibliographyStyle.SortName(work)), StringComparer.Ordinal)
                .ThenBy(work => work.Year ?? "\uFFFF", StringComparer.Ordinal)
                .ThenBy(work => LetterFolding.Fold(PlainText.Of(work.Title)), StringComparer.Ordinal)
                .ThenBy(work => work.Key, StringComparer.Ordinal),
        ];
        MakeYears(ordered);
        Entries = [.. ordered.Select(work => new BibliographyEntry("ref-" + work.Key, BibliographyStyle.Format(work, _years[work.Key])))];
    }

    /// <summary>The list of works in print order.</summary>
    public ImmutableArray<BibliographyEntry> Entries { get; }

    /// <summary>Whether there is an entry with an anchor.</summary>
    public bool HasEntry(string id) => id.StartsWith("ref-", StringComparison.Ordinal) && _works.ContainsKey(id["ref-".Length..]);

    /// <summary>What a citation prints. A work that was not found shows its key.</summary>
    public ImmutableArray<Inline> Format(Citation citation)
    {
        var inlines = new InlineSequence();
        if (citation.IsNarrative)
        {
            WriteNarrative(inlines, citation.Items[0]);
            return inlines.ToImmutable();
        }

        inlines.Add(new Text("("));
        for (var i = 0; i < citation.Items.Length; i++)
        {
            inlines.Add(new Text(i > 0 ? "; " : ""));
            WriteInParentheses(inlines, citation.Items[i]);
        }

        inlines.Add(new Text(")"));
        return inlines.ToImmutable();
    }

    /// <summary>Tells works of the same authors and year apart: 2009a, 2009b, in the order of the list.</summary>
    private void MakeYears(ImmutableArray<Work> ordered)
    {
        foreach (var group in ordered.GroupBy(work => (BibliographyStyle.Label(work, " & "), work.Year)))
        {
            var letter = 0;
            var isShared = group.Skip(1).Any();
            foreach (var work in group)
            {
                var year = work.Year ?? "n.d.";
                _years[work.Key] = isShared ? year + (work.Year is null ? "-" : "") + Letters(letter++) : year;
            }
        }
    }

    /// <summary>a to z, then aa, ab and so on.</summary>
    private static string Letters(int index) =>
        index < 26 ? ((char)('a' + index)).ToString() : Letters((index / 26) - 1) + (char)('a' + (index % 26));

    private void WriteNarrative(InlineSequence inlines, CitationItem item)
    {
        if (!_works.TryGetValue(item.Key, out var work))
        {
            inlines.Add(new Text("@" + item.Key));
            return;
        }

        inlines.Add(new Text(string.Create(CultureInfo.InvariantCulture, $"{BibliographyStyle.Label(work, " and ")} (")));
        inlines.Add(LinkTo(work, _years[work.Key]));
        inlines.Add(new Text(Suffix(item) + ")"));
    }

    private void WriteInParentheses(InlineSequence inlines, CitationItem item)
    {
        inlines.Add(new Text(item.Prefix.Length > 0 ? item.Prefix + " " : ""));
        if (_works.TryGetValue(item.Key, out var work))
        {
            var year = _years[work.Key];
            inlines.Add(LinkTo(work, item.SuppressAuthor ? year : $"{BibliographyStyle.Label(work, " & ")} {year}"));
        }
        else
        {
            inlines.Add(new Text("@" + item.Key));
        }

        inlines.Add(new Text(Suffix(item)));
    }

    private static string Suffix(CitationItem item) => item.Suffix.Length > 0 ? ", " + item.Suffix : "";

    private static Link LinkTo(Work work, string text) => new([new Text(text)], "#ref-" + work.Key, null);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Parsing;

namespace Colophon.Resolving.Bibliographies;

/// <summary>Makes works of BibTeX entries, and says what an entry lacks.</summary>
internal sealed class WorkReader(DiagnosticBag diagnostics)
{
    /// <summary>Each type of entry, how it is printed, and the fields that it needs ("a/b" where one of them does).</summary>
    private static readonly FrozenDictionary<string, (WorkKind Kind, string[] Needs)> Types = new Dictionary<string, (WorkKind, string[])>(StringComparer.Ordinal)
    {
        ["article"] = (WorkKind.Article, ["author", "title", "journal/journaltitle", "year/date"]),
        ["book"] = (WorkKind.Book, ["author/editor", "title", "publisher", "year/date"]),
        ["booklet"] = (WorkKind.Book, ["title"]),
        ["manual"] = (WorkKind.Book, ["title"]),
        ["proceedings"] = (WorkKind.Book, ["title", "year/date"]),
        ["collection"] = (WorkKind.Book, ["editor", "title", "year/date"]),
        ["inbook"] = (WorkKind.Chapter, ["author/editor", "title", "publisher", "year/date"]),
        ["incollection"] = (WorkKind.Chapter, ["author", "title", "booktitle", "publisher", "year/date"]),
        ["inproceedings"] = (WorkKind.Chapter, ["author", "title", "booktitle", "year/date"]),
        ["conference"] = (WorkKind.Chapter, ["author", "title", "booktitle", "year/date"]),
        ["phdthesis"] = (WorkKind.Thesis, ["author", "title", "school/institution", "year/date"]),
        ["mastersthesis"] = (WorkKind.Thesis, ["author", "title", "school/institution", "year/date"]),
        ["thesis"] = (WorkKind.Thesis, ["author", "title", "school/institution", "year/date"]),
        ["techreport"] = (WorkKind.Report, ["author", "title", "institution", "year/date"]),
        ["report"] = (WorkKind.Report, ["author", "title", "institution", "year/date"]),
        ["online"] = (WorkKind.Online, ["title", "url/doi"]),
        ["electronic"] = (WorkKind.Online, ["title", "url/doi"]),
        ["www"] = (WorkKind.Online, ["title", "url/doi"]),
        ["misc"] = (WorkKind.Other, ["title"]),
        ["unpublished"] = (WorkKind.Other, ["author", "title"]),
        ["dataset"] = (WorkKind.Other, ["title"]),
        ["software"] = (WorkKind.Other, ["title"]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names that biblatex gives to BibTeX's fields.</summary>
    private static readonly (string Name, string Synonym)[] Synonyms =
    [
        ("journal", "journaltitle"), ("address", "location"), ("school", "institution"), ("number", "issue"),
    ];

    /// <summary>Fields that are not text to be printed by their own name.</summary>
    private static readonly FrozenSet<string> Apart =
        FrozenSet.Create(
            StringComparer.Ordinal,
            ["author", "editor", "title", "booktitle", "journal", "journaltitle", "abstract", "keywords", "file", "crossref", "doi", "url"]);

    /// <summary>Reads a work.</summary>
    public Work Read(BibtexEntry entry)
    {
        var (kind, needs) = FindType(entry);
        foreach (var need in needs)
        {
            ReportMissing(entry, need);
        }

        var details = entry.Fields
            .Where(field => !Apart.Contains(field.Key))
            .ToImmutableSortedDictionary(field => field.Key, field => BibtexText.Print(field.Value, diagnostics), StringComparer.Ordinal);
        foreach (var address in new[] { "doi", "url" })
        {
            // Addresses are no TeX, only that some tools escape their underscores.
            if (Find(entry, address) is { } field)
            {
                details = details.SetItem(address, field.Tex.Replace("\\", "", StringComparison.Ordinal).Trim());
            }
        }

        if (details.TryGetValue("url", out var target) && LinkCheck.IsProgram(target))
        {
            diagnostics.Add(
                DiagnosticCodes.ProgramAddress,
                Find(entry, "url")!.Value.Source,
                $"the address \"{LinkCheck.Quoted(target)}\" of \"{entry.Key}\" leads to no page",
                "give the address of a page: https://…");
            details = details.Remove("url");
        }

        foreach (var (name, synonym) in Synonyms)
        {
            if (!details.ContainsKey(name) && details.TryGetValue(synonym, out var value))
            {
                details = details.Add(name, value);
            }
        }

        return new Work
        {
            Key = entry.Key,
            Kind = kind,
            Authors = ReadPeople(entry, "author"),
            Editors = ReadPeople(entry, "editor"),
            Year = details.GetValueOrDefault("year") ?? (details.GetValueOrDefault("date") is { Length: >= 4 } date ? date[..4] : null),
            Title = Find(entry, "title") is { } title ? BibtexText.Read(title, diagnostics) : [new Model.Text(entry.Key)],
            Container = (Find(entry, "journal") ?? Find(entry, "journaltitle") ?? Find(entry, "booktitle")) is { } container
                ? BibtexText.Read(container, diagnostics)
                : [],
            Details = entry.Type == "mastersthesis" && !details.ContainsKey("type") ? details.Add("type", "Master’s thesis") : details,
        };
    }

    private (WorkKind Kind, string[] Needs) FindType(BibtexEntry entry)
    {
        if (Types.TryGetValue(entry.Type, out var type))
        {
            return type;
        }

        var hint = Suggestion.DidYouMean(entry.Type, Types.Keys.Order(StringComparer.Ordinal)) ?? "it is printed as @misc; write that to accept it";
        diagnostics.Add(DiagnosticCodes.UnknownBibtexType, entry.Source, $"there is no kind of entry \"@{entry.Type}\"", hint);
        return (WorkKind.Other, []);
    }

    private void ReportMissing(BibtexEntry entry, string need)
    {
        var names = need.Split('/');
        if (!names.Any(entry.Fields.ContainsKey))
        {
            diagnostics.Add(
                DiagnosticCodes.MissingBibtexField,
                entry.Source,
                $"the @{entry.Type} \"{entry.Key}\" has no {string.Join(" or ", names)}",
                $"add {names[0]} = {{…}} to the entry");
        }
    }

    private People ReadPeople(BibtexEntry entry, string name) => Find(entry, name) is { } field
        ? BibtexNames.Parse(field.Tex, tex => BibtexText.Print(field with { Tex = tex }, diagnostics))
        : People.None;

    private static BibtexField? Find(BibtexEntry entry, string name) => entry.Fields.TryGetValue(name, out var field) ? field : null;
}

using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Model;

namespace Colophon.Resolving.Bibliographies;

/// <summary>The author-date style of the Chicago Manual of Style (17th edition, chapters 14 and 15), as far as these kinds of works go.</summary>
internal static class BibliographyStyle
{
    /// <summary>The authors as a citation names them: one, two, or the first "et al.".</summary>
    /// <param name="work">The work.</param>
    /// <param name="and">What stands between two, spaces included.</param>
    public static string Label(Work work, string and) => Responsible(work) switch
    {
        { Names: [] } => Shorten(PlainText.Of(work.Title)),
        { Names: [var only], HasOthers: false } => only.Short,
        { Names: [var first, var second], HasOthers: false } => first.Short + and + second.Short,
        { Names: [var first, ..] } => first.Short + " et al.",
    };

    /// <summary>What a work is ordered by: all its authors, family names first.</summary>
    public static string SortName(Work work) =>
        Responsible(work) is { Names: { Length: > 0 } names } ? string.Join(' ', names.Select(name => name.Inverted)) : PlainText.Of(work.Title);

    /// <summary>A work as the list prints it.</summary>
    /// <param name="work">The work.</param>
    /// <param name="year">Its year, with a letter where another one shares it.</param>
    public static ImmutableArray<Inline> Format(Work work, string year)
    {
        var entry = new EntryText();
        var people = Responsible(work);
        if (people.Names.Length > 0)
        {
            entry.Sentence(ListNames(people) + (work.Authors.Names.Length == 0 ? (people.Names.Length > 1 ? ", eds." : ", ed.") : ""));
        }

        entry.Sentence(year);
        Action<EntryText, Work> write = work.Kind switch
        {
            WorkKind.Article => WriteArticle,
            WorkKind.Book => WriteBook,
            WorkKind.Chapter => WriteChapter,
            WorkKind.Thesis => WriteThesis,
            WorkKind.Report => WriteReport,
            WorkKind.Online or WorkKind.Other => WriteOther,
            _ => throw new UnreachableException(work.Kind.ToString()),
        };
        write(entry, work);
        entry.Sentence(work["note"]);
        WriteAddress(entry, work);
        return entry.ToImmutable();
    }

    private static People Responsible(Work work) => work.Authors.Names.Length > 0 ? work.Authors : work.Kind == WorkKind.Chapter ? People.None : work.Editors;

    /// <summary>The first words of a title, for a work without authors.</summary>
    private static string Shorten(string title)
    {
        const int Most = 40;
        if (title.Length <= Most)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', Most);
        return title[..(end > 0 ? end : Most)] + " …";
    }

    /// <summary>"Last, First, First Last, and First Last": only the first name is turned, for the alphabet.</summary>
    private static string ListNames(People people)
    {
        ImmutableArray<string> names = [people.Names[0].Inverted, .. people.Names.Skip(1).Select(name => name.Direct)];
        return people.HasOthers ? string.Join(", ", names) + ", et al." : Enumerate(names);
    }

    private static string Enumerate(ImmutableArray<string> names) => names switch
    {
        [] => "",
        [var only] => only,
        [.. var before, var last] => string.Join(", ", before) + ", and " + last,
    };

    private static void WriteArticle(EntryText entry, Work work)
    {
        entry.Quoted(work.Title);
        entry.Italic(work.Container);
        var issue = work["volume"] + (work["number"].Length > 0 ? $"({work["number"]})" : "");
        entry.Words(issue.Length > 0 ? " " + issue : "");
        entry.Words(work["pages"].Length > 0 ? (issue.Length > 0 ? ": " : ", ") + Pages(work) : "");
        entry.EndSentence();
    }

    private static void WriteBook(EntryText entry, Work work)
    {
        entry.Italic(work.Title);
        WriteEdition(entry, work);
        entry.EndSentence();
        WriteSeries(entry, work);
        entry.Sentence(Publisher(work));
    }

    private static void WriteChapter(EntryText entry, Work work)
    {
        if (work.Container.IsEmpty)
        {
            // BibTeX's @inbook: the title is the book's.
            entry.Italic(work.Title);
        }
        else
        {
            entry.Quoted(work.Title);
            entry.Words("In ");
            entry.Italic(work.Container);
        }

        WriteEdition(entry, work);
        entry.Words(work["chapter"].Length > 0 ? ", ch. " + work["chapter"] : "");
        entry.Words(work.Editors.Names.Length > 0 ? ", edited by " + Enumerate([.. work.Editors.Names.Select(name => name.Direct)]) : "");
        entry.Words(work["volume"].Length > 0 ? ", vol. " + work["volume"] : "");
        entry.Words(work["pages"].Length > 0 ? ", " + Pages(work) : "");
        entry.EndSentence();
        WriteSeries(entry, work);
        entry.Sentence(Publisher(work));
    }

    private static void WriteThesis(EntryText entry, Work work)
    {
        entry.Quoted(work.Title);
        entry.Sentence(Join(", ", work["type"].Length > 0 ? work["type"] : "PhD thesis", work["school"]));
    }

    private static void WriteReport(EntryText entry, Work work)
    {
        entry.Quoted(work.Title);
        var kind = work["type"].Length > 0 ? work["type"] : "Technical report";
        entry.Sentence(Join(", ", Join(" ", kind, work["number"]), work["institution"]));
    }

    private static void WriteOther(EntryText entry, Work work)
    {
        entry.Quoted(work.Title);
        entry.Sentence(Join(", ", work["howpublished"], work["organization"], Publisher(work)));
    }

    private static void WriteEdition(EntryText entry, Work work)
    {
        if (work["edition"] is { Length: > 0 } edition)
        {
            entry.Words($", {Ordinal(edition)} ed.");
        }
    }

    private static void WriteSeries(EntryText entry, Work work) => entry.Sentence(Join(" ", work["series"], work["series"].Length > 0 ? work["number"] : ""));

    private static string Ordinal(string edition) => edition.ToLowerInvariant() switch
    {
        "1" or "first" => "1st",
        "2" or "second" => "2nd",
        "3" or "third" => "3rd",
        "4" or "fourth" => "4th",
        "5" or "fifth" => "5th",
        var number when number.All(char.IsAsciiDigit) => number + (number switch
        {
            [.., '1', _] => "th",
            [.., '1'] => "st",
            [.., '2'] => "nd",
            [.., '3'] => "rd",
            _ => "th",
        }),
        var words => words,
    };

    private static string Publisher(Work work) => Join(": ", work["address"], work["publisher"]);

    private static string Join(string separator, params ReadOnlySpan<string> parts) => string.Join(separator, parts.ToArray().Where(part => part.Length > 0));

    /// <summary>Pages with an en dash, whether the author typed one hyphen or two.</summary>
    private static string Pages(Work work) => work["pages"].Replace('-', '–').Replace("––", "–", StringComparison.Ordinal).Replace(" – ", "–", StringComparison.Ordinal);

    private static void WriteAddress(EntryText entry, Work work)
    {
        var doi = work["doi"];
        if (doi.Length > 0)
        {
            var name = doi.IndexOf("10.", StringComparison.Ordinal) is > 0 and var at ? doi[at..] : doi;
            entry.Address("https://doi.org/" + name, "https://doi.org/" + Escape(name));
        }
        else if (work["url"].Length > 0)
        {
            entry.Address(work["url"], work["url"]);
        }
    }

    /// <summary>Escapes what the DOI Handbook (section 2.5.2.4) asks for in a link.</summary>
    private static string Escape(string doi) => doi
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("#", "%23", StringComparison.Ordinal)
        .Replace(" ", "%20", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal)
        .Replace(">", "%3E", StringComparison.Ordinal);
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Colophon.Model;

namespace Colophon.Checking;

/// <summary>Finds numbers in running text that look like results.</summary>
/// <remarks>
/// <para>
/// A number looks like a result where it has decimals (0.132, .5), groups of digits (1,000), three digits or more (700), a power of ten (2×10⁵, 10⁻⁵), a sign or word of per cent
/// (13 %), a plus-minus at its side (± 2) or a unit behind it (12 ms). It does not where it names something: after a word such as “Section” or “ISO”, a mark such as # or §, or a letter (K19, UTF-8);
/// before a letter (21st, 1960s); with two points (1.10.3); as a date, a time of day or a year.
/// </para>
/// <para>What is told apart by words is told by English ones, and by the words that the engine itself has in the report's language for sections, figures, tables and equations, whatever ending they have.</para>
/// <para>Where a year could be a count (“in 2000 runs”), it is taken for a count: a warning too many is settled once, a result that is missed goes stale unseen.</para>
/// </remarks>
internal static partial class ProseNumbers
{
    private const int FewestDigits = 3;
    private const int LongestContext = 80;

    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(
        [
            "%", "‰", "percent", "per cent", "percentage", "ns", "µs", "μs", "ms", "s", "min", "h", "Hz", "kHz", "MHz", "GHz", "B", "kB", "KB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "bit", "bits",
            "byte", "bytes", "nm", "µm", "μm", "mm", "cm", "m", "km", "mg", "g", "kg", "pt", "px", "ulp", "ulps", "°", "°C", "K", "V", "W", "J", "Pa", "dB",
        ],
        StringComparer.Ordinal);

    // Units of several letters, and signs, stand right behind their number, too; of single letters, "3D" and "1960s" would be some.
    private static readonly FrozenSet<string> AttachedUnits = FrozenSet.ToFrozenSet([.. Units.Where(unit => unit.Length > 1 || !char.IsLetter(unit[0])), "x"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> NamingWords = FrozenSet.ToFrozenSet(
        [
            "section", "sections", "sec", "secs", "figure", "figures", "fig", "figs", "table", "tables", "tbl", "equation", "equations", "eq", "eqs", "chapter", "chapters", "ch", "chap", "part", "parts",
            "appendix", "problem", "problems", "exercise", "exercises", "question", "step", "item", "line", "lines", "page", "pages", "p", "pp", "volume", "vol", "no", "nos", "nr", "number", "note", "footnote",
            "theorem", "lemma", "corollary", "proposition", "definition", "example", "algorithm", "claim", "issue", "port", "version", "versions", "v", "release", "room", "rfc", "fips", "iso", "iec", "ieee", "din", "nist",
            "pdf", "html", "http", "tls", "css", "utf", "sha", "arxiv", "doi", "isbn", "issn", "c#", ".net", "python", "java",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> WordsAfterYear = FrozenSet.ToFrozenSet(
        [
            "a", "after", "already", "an", "and", "as", "at", "because", "before", "but", "by", "did", "edition", "for", "from", "had", "has", "he", "in", "is", "it", "its", "no", "not", "of", "on", "or",
            "she", "that", "the", "there", "they", "this", "to", "until", "was", "we", "were", "when", "which", "while", "who", "with",
        ],
        StringComparer.Ordinal);

    /// <summary>The numbers of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="labels">The words of the report's language.</param>
    public static IEnumerable<FoundNumber> In(string text, LabelWords labels)
    {
        // What tells the time is put out of sight, and all else keeps its place.
        var timeless = Hide(Moment(), labels == LabelWords.English ? text : Hide(ForeignDate(), text));
        foreach (var match in Number().Matches(timeless).Where(match => !IsName(timeless, match, labels) && LooksLikeResult(timeless, match)))
        {
            var end = match.Index + match.Length;
            yield return new FoundNumber(match.Index, (match.Value + Percent().Match(timeless, end, Math.Min(3, timeless.Length - end)).Value).TrimEnd());
        }
    }

    private static string Hide(Regex what, string text) => what.Replace(text, match => new string(TypedText.Opaque, match.Length));

    private static bool IsName(string text, Match number, LabelWords labels)
    {
        var before = number.Index > 0 ? text[number.Index - 1] : ' ';
        var beforeThat = number.Index > 1 ? text[number.Index - 2] : ' ';
        var isPart = char.IsLetter(before) || before is '_' or '#' or '§' or '@' or '\\' || (before is '-' or '‑' or '/' or '.' && char.IsLetter(beforeThat));
        return isPart || number.Groups["whole"].Value.Count(c => c == '.') > 1 || IsAttachedToWord(text, number) || FollowsName(text, number.Index, labels) || PrecedesName(text, number.Index + number.Length, labels);
    }

    private static bool IsAttachedToWord(string text, Match number)
    {
        var end = number.Index + number.Length;
        return end < text.Length && (text[end] == '_' || (char.IsLetter(text[end]) && !AttachedUnits.Contains(UnitAt(text, end))));
    }

    // "Section 2.1", "Sections 2.1 and 2.2", "pp. 120–134".
    private static bool FollowsName(string text, int start, LabelWords labels)
    {
        var context = text[Math.Max(0, start - LongestContext)..start];
        return NameBefore().Match(context) is { Success: true } match
            && (NamingWords.Contains(match.Groups["word"].Value.ToLowerInvariant()) || IsLabel(match.Groups["word"].ValueSpan, labels));
    }

    // "2.1-бөлім": some languages put the number first.
    private static bool PrecedesName(string text, int end, LabelWords labels) => end < text.Length && text[end] is '-' or '‑' && IsLabel(text.AsSpan(end + 1), labels);

    // The English ones are among the words that name something; in other languages an ending may take the place of the last letter, as in "в таблице 2.1".
    private static bool IsLabel(ReadOnlySpan<char> word, LabelWords labels) =>
        labels != LabelWords.English && (Begins(word, labels.Section) || Begins(word, labels.Figure) || Begins(word, labels.Table) || Begins(word, labels.Equation));

    private static bool Begins(ReadOnlySpan<char> word, string label) => word.StartsWith(label.AsSpan(0, label.Length - 1), StringComparison.OrdinalIgnoreCase);

    private static bool LooksLikeResult(string text, Match number)
    {
        var whole = number.Groups["whole"].Value;
        var power = number.Groups["power"].Value;
        return whole.Contains('.', StringComparison.Ordinal)
            || whole.Any(c => !char.IsAsciiDigit(c))
            || power.Length > 0
            || (whole == "10" && number.Groups["exponent"].Value.StartsWith('⁻'))
            || HasUnit(text, number.Index + number.Length)
            || IsPlusMinus(text, number)
            || (whole.Length >= FewestDigits && !IsYear(text, number, whole));
    }

    private static bool HasUnit(string text, int end)
    {
        var start = end;
        while (start < text.Length && text[start] is ' ' or '\u00A0' or '\u202F' or '\u2009')
        {
            start++;
        }

        return start < text.Length && (start == end ? AttachedUnits : Units).Contains(UnitAt(text, start));
    }

    private static string UnitAt(string text, int start) => Unit().Match(text, start).Value;

    private static bool IsPlusMinus(string text, Match number) =>
        text.AsSpan(0, number.Index).TrimEnd() is [.., '±'] || text.AsSpan(number.Index + number.Length).TrimStart() is ['±', ..];

    private static bool IsYear(string text, Match number, string whole)
    {
        if (whole.Length != 4 || string.CompareOrdinal(whole, "1500") < 0 || string.CompareOrdinal(whole, "2199") > 0)
        {
            return false;
        }

        var after = WordAfter().Match(text, number.Index + number.Length);
        var isAlone = !after.Success || WordsAfterYear.Contains(after.Groups["word"].Value);
        return isAlone && BeforeYear().IsMatch(text[Math.Max(0, number.Index - LongestContext)..number.Index]);
    }

    // The whole number and its decimals, its power of ten, and the exponent of a ten that stands alone.
    [GeneratedRegex(
        @"(?<![0-9⁰-⁹])(?<whole>(?:[0-9]{1,3}(?:[, \u00A0\u202F\u2009][0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)*|(?<![\p{L}.])\.[0-9]+)(?<exponent>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?(?<power>[\u00A0\u202F ]?[×·][\u00A0\u202F ]?10[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // ISO dates, "27.11.2026", "11/27/2026", "27 November 2026", "November 27, 2026", "November 2026", "1914–1918", "12:30".
    [GeneratedRegex(
        @"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b|\b[0-9]{1,2}([./])[0-9]{1,2}\1[0-9]{2,4}\b|\b(?:[0-9]{1,2}\.?\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s[0-9]{1,2},)?\s[0-9]{4}\b|\b1[5-9][0-9]{2}[-–](?:1[5-9]|20)[0-9]{2}\b|\b[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Moment();

    // "27. November 2026", "27 de noviembre de 2026", "27 ноября 2026": a day, a word, a year.
    [GeneratedRegex(@"\b[0-9]{1,2}\.?\s(?:de\s)?\p{L}+\s(?:de\s)?(?:1[5-9]|2[01])[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignDate();

    [GeneratedRegex(@"(?<word>[.]?[\p{L}]+#?)\.?[ \u00A0\u202F(]+(?:[\p{L}]?[0-9][0-9.]*[ \u00A0]*(?:,|–|-|—|and|or|to|&)[ \u00A0]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"(?:(?:^|[^\p{L}])(?:in|of|since|from|until|till|by|before|after|around|about|circa|early|late|mid|year|years|spring|summer|autumn|winter|and|to)[ \u00A0]|\p{Lu}[\p{L}’]+,? |[(\[;–-])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BeforeYear();

    [GeneratedRegex(@"\G[ \u00A0\u202F]+(?<word>\p{Ll}[\p{L}]*)", RegexOptions.CultureInvariant)]
    private static partial Regex WordAfter();

    [GeneratedRegex(@"\G(?:[%‰]|per cent\b|°C?|\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\G[ \u00A0\u202F\u2009]?[%‰]", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();
}

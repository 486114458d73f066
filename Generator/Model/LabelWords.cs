using System.Globalization;

namespace Colophon.Model;

/// <summary>The words that the engine itself adds to a report, in the report's language. A further language is a further entry in LabelWords.Languages.cs.</summary>
/// <remarks>Quotation marks and the decimal sign are those of English in every language, as is what the reference list adds to an entry ("In", "ed.").</remarks>
internal sealed partial record LabelWords
{
    /// <summary>The English words.</summary>
    public static LabelWords English => ByLanguage["en"];

    /// <summary>The languages that words are known of, in ordinal order.</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys.Order(StringComparer.Ordinal);

    /// <summary>What a figure is called.</summary>
    public string Figure { get; private init; } = "Figure";

    /// <summary>What a table is called.</summary>
    public string Table { get; private init; } = "Table";

    /// <summary>What stands beside the label of a table where it goes on on another page.</summary>
    public string Continued { get; private init; } = "continued";

    /// <summary>What a section is called.</summary>
    public string Section { get; private init; } = "Section";

    /// <summary>What a displayed formula is called.</summary>
    public string Equation { get; private init; } = "Equation";

    /// <summary>The title of the contents.</summary>
    public string Contents { get; private init; } = "Contents";

    /// <summary>The title of the reference list, where the author gives none.</summary>
    public string References { get; private init; } = "References";

    /// <summary>The title of the abstract.</summary>
    public string Abstract { get; private init; } = "Abstract";

    /// <summary>The words of the colophon.</summary>
    public required ColophonWords Colophon { get; init; }

    /// <summary>What a footnote is called, to those who hear the page.</summary>
    public string Footnote { get; private init; } = "Note";

    /// <summary>The name of the list of footnotes, to those who hear the page.</summary>
    public string Footnotes { get; private init; } = "Notes";

    /// <summary>The link past the contents, to those who hear the page.</summary>
    public string SkipToText { get; private init; } = "Skip to the text";

    private string Note { get; init; } = "Note";

    private string Tip { get; init; } = "Tip";

    private string Important { get; init; } = "Important";

    private string Caution { get; init; } = "Caution";

    private string Warning { get; init; } = "Warning";

    private string BackToMark { get; init; } = "Back to the mark of note {0}";

    private bool IsNumberFirst { get; init; }

    /// <summary>The words of a language.</summary>
    /// <param name="language">A language tag by BCP 47; a region that has no words of its own uses those of its language.</param>
    /// <returns>The words, or null where there are none.</returns>
    public static LabelWords? Find(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            if (ByLanguage.TryGetValue(tag, out var words))
            {
                return words;
            }
        }

        return null;
    }

    /// <summary>A kind with a number, kept in one line: "Figure 3", or "3-сурет" where the language has it so.</summary>
    public string Numbered(string kind, string number) => IsNumberFirst ? $"{number}-{kind}" : $"{kind}\u00A0{number}";

    /// <summary>The title of a callout, where the author gives none.</summary>
    public string Of(CalloutKind kind) => kind switch
    {
        CalloutKind.Note => Note,
        CalloutKind.Tip => Tip,
        CalloutKind.Important => Important,
        CalloutKind.Caution => Caution,
        CalloutKind.Warning => Warning,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The link from a footnote back to its mark, to those who hear the page.</summary>
    public string BackTo(string number) => string.Format(CultureInfo.InvariantCulture, BackToMark, number);
}

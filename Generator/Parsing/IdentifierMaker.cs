using System.Globalization;
using System.Text;

namespace Colophon.Parsing;

/// <summary>Makes anchors from the text of headings, each one once.</summary>
/// <remarks>The rule is Pandoc's (manual, "Extension: auto_identifiers"), so that links made for it still work.</remarks>
internal sealed class IdentifierMaker
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Keeps an identifier of the author's from being made a second time.</summary>
    public void Reserve(string id) => _taken.Add(id);

    /// <summary>Makes an identifier: "Equal variances, again" gives "equal-variances-again", and "-1" more where that is taken.</summary>
    public string Make(string text)
    {
        var made = FromText(text);
        var id = made;
        for (var i = 1; !_taken.Add(id); i++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{made}-{i}");
        }

        return id;
    }

    private static string FromText(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (id.Length > 0 && id[^1] != '-')
                {
                    id.Append('-');
                }
            }
            else if (Rune.IsLetter(rune) || (id.Length > 0 && (Rune.IsDigit(rune) || rune.Value is '_' or '-' or '.')))
            {
                id.Append(Rune.ToLowerInvariant(rune));
            }
        }

        var made = id.ToString().TrimEnd('-');
        return made.Length == 0 ? "section" : made;
    }
}

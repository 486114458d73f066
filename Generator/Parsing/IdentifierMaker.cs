using System.Globalization;
using System.Text;

namespace Colophon.Parsing;

/// <summary>Makes anchors from the text of headings, each one once.</summary>
/// <remarks>The rule is Pandoc's (manual, "Extension: auto_identifiers"), so that links made for it still work.</remarks>
internal sealed class IdentifierMaker
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Keeps an identifier of the author's from being made a second time.</summary>
    public void Reserve(string id) => _taken.Add(id);

    /// <summary>Makes an identifier: "Equal variances, again" gives "equal-variances-again", and "-1" more where that is taken.</summary>
    public string Make(string text)
    {
        var made = FromText(text);
        var id = made;
        var count = _counts.GetValueOrDefault(made);
        while (!_taken.Add(id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{made}-{++count}");
        }

        _counts[made] = count;

        return id;
    }

    private static string FromText(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var shown in text.EnumerateRunes())
        {
            var rune = Plain(shown);
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

    /// <summary>The plain letter or digit that a character of a formula stands for (Unicode block "Mathematical Alphanumeric Symbols"): anchors are typed by hand.</summary>
    private static Rune Plain(Rune rune) => rune.Value switch
    {
        0x210E => new Rune('h'),
        >= 0x1D400 and <= 0x1D6A3 => new Rune("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[(rune.Value - 0x1D400) % 52]),
        >= 0x1D7CE and <= 0x1D7FF => new Rune((char)('0' + ((rune.Value - 0x1D7CE) % 10))),
        _ => rune,
    };
}

using System.Collections.Frozen;
using System.Text;

namespace Colophon.Resolving.Bibliographies;

/// <summary>Makes names comparable: without accents, case and marks, so that "Östlund" stands among the O's on every machine.</summary>
internal static class LetterFolding
{
    private static readonly FrozenDictionary<char, char> Bases =
        LatexAccents.Bases.DistinctBy(pair => pair.Letter).ToFrozenDictionary(pair => pair.Letter, pair => pair.Base);

    /// <summary>The text in small letters of the Latin alphabet where it has them; marks are dropped, spaces kept.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var letter = Bases.GetValueOrDefault(c, c);
            switch (letter)
            {
                case 'ß' or 'ẞ':
                    folded.Append("ss");
                    break;
                case 'æ' or 'Æ':
                    folded.Append("ae");
                    break;
                case 'œ' or 'Œ':
                    folded.Append("oe");
                    break;
                case 'ø' or 'Ø':
                    folded.Append('o');
                    break;
                case 'ł' or 'Ł':
                    folded.Append('l');
                    break;
                case 'ı':
                    folded.Append('i');
                    break;
                default:
                    if (char.IsLetterOrDigit(letter) || letter == ' ')
                    {
                        folded.Append(char.ToLowerInvariant(letter));
                    }

                    break;
            }
        }

        return folded.ToString();
    }
}

using System.Collections.Immutable;

namespace Colophon.Resolving.Bibliographies;

/// <summary>The people of a field.</summary>
/// <param name="Names">Their names in order.</param>
/// <param name="HasOthers">Whether the field ends in "and others".</param>
internal sealed record People(ImmutableArray<PersonName> Names, bool HasOthers)
{
    /// <summary>Nobody.</summary>
    public static People None { get; } = new([], false);
}

/// <summary>Takes names apart as BibTeX does (N. Markey, "Tame the BeaST", 2009, section 11).</summary>
internal static class BibtexNames
{
    /// <summary>Parses names joined by "and".</summary>
    /// <param name="tex">The field's text.</param>
    /// <param name="print">Makes text of TeX.</param>
    public static People Parse(string tex, Func<string, string> print)
    {
        var names = ImmutableArray.CreateBuilder<PersonName>();
        var hasOthers = false;
        foreach (var name in SplitNames(tex))
        {
            if (string.Equals(name, "others", StringComparison.Ordinal))
            {
                hasOthers = true;
            }
            else
            {
                names.Add(ParseName(name, print));
            }
        }

        return new People(names.ToImmutable(), hasOthers);
    }

    private static IEnumerable<string> SplitNames(string tex)
    {
        var name = new List<string>();
        foreach (var word in Split(tex, char.IsWhiteSpace))
        {
            if (word != "and")
            {
                name.Add(word);
            }
            else if (name.Count > 0)
            {
                yield return string.Join(' ', name);
                name.Clear();
            }
        }

        if (name.Count > 0)
        {
            yield return string.Join(' ', name);
        }
    }

    private static PersonName ParseName(string tex, Func<string, string> print)
    {
        var parts = Split(tex, c => c == ',').Select(part => Split(part, char.IsWhiteSpace)).ToList();
        return parts switch
        {
            [] => new PersonName("", "", print(tex), ""),
            [var words] => FirstVonLast(words, print),
            [var last, var first] => VonLast(last, print) with { Given = Print(first, print) },
            [var last, var suffix, .. var first] => VonLast(last, print) with { Suffix = Print(suffix, print), Given = Print(first.SelectMany(x => x), print) },
        };
    }

    /// <summary>"First von Last": the particle is what starts with a small letter; without one the last word is the family name.</summary>
    private static PersonName FirstVonLast(List<string> words, Func<string, string> print)
    {
        var start = words.FindIndex(0, words.Count - 1, IsParticle);
        if (start < 0)
        {
            return new PersonName(Print(words[..^1], print), "", print(words[^1]), "");
        }

        return VonLast(words[start..], print) with { Given = Print(words[..start], print) };
    }

    /// <summary>"von Last": the particle reaches to the last word with a small letter.</summary>
    private static PersonName VonLast(List<string> words, Func<string, string> print)
    {
        var end = words.Count > 1 && IsParticle(words[0]) ? words.FindLastIndex(words.Count - 2, words.Count - 1, IsParticle) : -1;
        return new PersonName("", Print(words[..(end + 1)], print), Print(words[(end + 1)..], print), "");
    }

    private static string Print(IEnumerable<string> words, Func<string, string> print) => string.Join(' ', words.Select(print));

    /// <summary>Whether a word's first letter is small. One in braces counts as large, unless the brace holds an accent: "{\'e}".</summary>
    private static bool IsParticle(string word)
    {
        var isAccent = word.StartsWith("{\\", StringComparison.Ordinal);
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                return char.IsLower(c) && (isAccent || word[0] != '{');
            }
        }

        return false;
    }

    /// <summary>Splits where a character stands outside of braces; empty parts are dropped.</summary>
    private static List<string> Split(string tex, Func<char, bool> isSeparator)
    {
        var parts = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= tex.Length; i++)
        {
            if (i == tex.Length || (depth == 0 && isSeparator(tex[i])))
            {
                if (!string.IsNullOrWhiteSpace(tex[start..i]))
                {
                    parts.Add(tex[start..i].Trim());
                }

                start = i + 1;
            }
            else
            {
                depth += tex[i] switch { '{' => 1, '}' => -1, _ => 0 };
            }
        }

        return parts;
    }
}

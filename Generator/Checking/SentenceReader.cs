using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Colophon.Model;

namespace Colophon.Checking;

/// <summary>Takes the running text of a paragraph apart into sentences and words.</summary>
/// <remarks>
/// A sentence ends with a full stop, a question mark or an exclamation mark before white space, unless the stop belongs to an abbreviation
/// or to the initial of a name, or a small letter follows. Decimals have no white space after their point; formulas and code are one sign.
/// </remarks>
internal sealed class SentenceReader
{
    /// <summary>What stands for a value, a formula, code or a picture.</summary>
    public const string Opaque = "\uFFFC";

    private const char OpaqueSign = '\uFFFC';
    private const string Closing = "”’)]\"'";

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ["e.g", "i.e", "cf", "etc", "vs", "viz", "resp", "approx", "ca", "al", "fig", "figs", "eq", "eqs", "sec", "ch", "p", "pp", "vol", "eds", "dr", "mr", "mrs", "prof"],
        StringComparer.Ordinal);

    private readonly StringBuilder _text = new();
    private readonly List<(int Position, SentenceValue Value)> _values = [];

    private SentenceReader()
    {
    }

    /// <summary>The sentences of a paragraph, without what is bound to claims and without footnotes.</summary>
    public static IEnumerable<Sentence> Read(ImmutableArray<Inline> content)
    {
        var reader = new SentenceReader();
        reader.Add(content);
        return reader.Split();
    }

    private void Add(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                _text.Append(text.Value);
                break;
            case SoftBreak or HardBreak:
                _text.Append(' ');
                break;
            case Emphasis emphasis:
                Add(emphasis.Content);
                break;
            case Strong strong:
                Add(strong.Content);
                break;
            case Link link:
                Add(link.Content);
                break;
            case BoundValueInline value:
                _values.Add((_text.Length, new SentenceValue(value.Source)));
                _text.Append(OpaqueSign);
                break;
            case ClaimInline claim:
                // What is bound is out of the question, but a full stop within still ends the sentence around.
                _text.Append(PlainText.Of(claim.Content).TrimEnd() is [.., '.' or '!' or '?'] ? ". " : OpaqueSign);
                break;
            case InlineMath { Math: var math } when HoldsValue(math):
                _values.Add((_text.Length, new SentenceValue(null)));
                _text.Append(OpaqueSign);
                break;
            case CodeSpan or InlineMath or InlinePicture or CrossReference or Citation:
                _text.Append(OpaqueSign);
                break;
            case Footnote or ClaimMark:
                break;
            default:
                throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
        }
    }

    private static bool HoldsValue(MathNode node) => node is MathNumber number ? number.Value is not null : PlainText.Parts(node).Any(HoldsValue);

    private IEnumerable<Sentence> Split()
    {
        var text = _text.ToString();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && EndsSentence(text, i))
            {
                yield return Make(text, start, i);
                start = i + 1;
            }
        }

        yield return Make(text, start, text.Length);
    }

    private Sentence Make(string text, int start, int end)
    {
        var value = _values.Find(value => value.Position >= start && value.Position < end).Value;
        return new Sentence([.. Words(text[start..end])], value);
    }

    private static bool EndsSentence(string text, int stop)
    {
        var next = stop + 1;
        while (next < text.Length && Closing.Contains(text[next], StringComparison.Ordinal))
        {
            next++;
        }

        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next == text.Length || (!char.IsLower(text[next]) && !IsAbbreviation(text, stop));
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        // Of single letters, a capital is somebody's initial; a small one ended an abbreviation that is listed.
        var word = text[start..stop];
        return text[stop] == '.' && (word is [>= 'A' and <= 'Z'] || Abbreviations.Contains(word.ToLowerInvariant()));
    }

    private static IEnumerable<string> Words(string sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] == OpaqueSign)
            {
                yield return Opaque;
                continue;
            }

            var start = i;
            while (i < sentence.Length && (char.IsLetterOrDigit(sentence[i]) || (i > start && sentence[i] is '-' or '\'' or '’')))
            {
                i++;
            }

            if (i > start)
            {
                yield return sentence[start..i].ToLowerInvariant();
                i--;
            }
        }
    }
}

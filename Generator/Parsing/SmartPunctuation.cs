using System.Globalization;
using System.Text;
using Colophon.Parsing.Grammar;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Colophon.Parsing;

/// <summary>Sets typographic quotation marks, apostrophes, dashes and ellipses for the typewriter's.</summary>
/// <remarks>
/// What is escaped, written as an entity, code or a formula stays as it is. Whether a quotation mark may open or close
/// follows from its neighbours as for emphasis (CommonMark specification, "left-flanking delimiter run"), looking
/// through markup; marks are then paired, and a single one that finds no partner is an apostrophe.
/// </remarks>
internal static class SmartPunctuation
{
    private const char OpaqueWord = 'x';
    private const char OpaqueMark = ')';

    /// <summary>Replaces the characters of all text below a leaf block.</summary>
    public static void Apply(ContainerInline root)
    {
        var stream = new StringBuilder();
        var literals = new List<(LiteralInline Literal, int Start)>();
        Collect(root, stream, literals);
        var text = stream.ToString();
        if (!IsConcerned(text))
        {
            return;
        }

        var marks = PairQuotes(text, literals);
        foreach (var (literal, start) in literals)
        {
            literal.Content = new StringSlice(Replace(text, start, literal.Content.Length, marks));
        }
    }

    private static bool IsConcerned(string text) =>
        text.AsSpan().ContainsAny('\'', '"') || text.Contains("--", StringComparison.Ordinal) || text.Contains("...", StringComparison.Ordinal);

    private static void Collect(ContainerInline root, StringBuilder stream, List<(LiteralInline Literal, int Start)> literals)
    {
        var inline = root.FirstChild;
        while (inline is not null)
        {
            switch (inline)
            {
                case LiteralInline { IsFirstCharacterEscaped: false } literal:
                    literals.Add((literal, stream.Length));
                    stream.Append(literal.Content.AsSpan());
                    break;
                case LiteralInline escaped:
                    CollectEscaped(escaped, stream, literals);
                    break;
                case LineBreakInline:
                    stream.Append('\n');
                    break;
                case HtmlInline or AttributesInline:
                    break;
                case BracketedSpan span:
                    // Its own marks are paired apart; from outside it is a word, or a sentence that ends in its full stop.
                    stream.Append(span.EndsInPunctuation ? OpaqueMark : OpaqueWord);
                    break;
                case NoteMark or CitationInline { IsBracketed: true }:
                    stream.Append(OpaqueMark);
                    break;
                case DelimiterInline delimiter:
                    stream.Append(delimiter.ToLiteral());
                    break;
                case ContainerInline:
                    break;
                default:
                    stream.Append(OpaqueWord);
                    break;
            }

            inline = Next(inline, root);
        }
    }

    /// <summary>Takes an escaped character, and the text after it, which the parser keeps in one piece with it, apart.</summary>
    private static void CollectEscaped(LiteralInline escaped, StringBuilder stream, List<(LiteralInline Literal, int Start)> literals)
    {
        stream.Append(char.IsPunctuation(escaped.Content.CurrentChar) ? OpaqueMark : OpaqueWord);
        if (escaped.Content.Length == 1)
        {
            return;
        }

        var content = escaped.Content;
        var rest = new LiteralInline { Content = new StringSlice(content.Text, content.Start + 1, content.End) };
        escaped.Content.End = content.Start;
        escaped.InsertAfter(rest);
    }

    /// <summary>The next inline in reading order; null at the end. Steps instead of calling itself: nesting may be deep.</summary>
    private static Inline? Next(Inline inline, ContainerInline root)
    {
        if (inline is ContainerInline { FirstChild: { } child })
        {
            return child;
        }

        Inline? current = inline;
        while (current is not null && current.NextSibling is null)
        {
            current = current.Parent;
            if (ReferenceEquals(current, root))
            {
                return null;
            }
        }

        return current?.NextSibling;
    }

    /// <summary>For each quotation mark of the text, by position, what is printed for it.</summary>
    private static Dictionary<int, char> PairQuotes(string text, List<(LiteralInline Literal, int Start)> literals)
    {
        var marks = new Dictionary<int, char>();
        var singles = new Stack<int>();
        var doubles = new Stack<int>();
        foreach (var (literal, start) in literals)
        {
            for (var i = start; i < start + literal.Content.Length; i++)
            {
                if (text[i] == '"')
                {
                    Place(text, i, doubles, singles, marks);
                }
                else if (text[i] == '\'')
                {
                    Place(text, i, singles, doubles, marks);
                }
            }
        }

        return marks;
    }

    /// <summary>Decides on one mark, given the open ones of its kind and of the other.</summary>
    private static void Place(string text, int i, Stack<int> open, Stack<int> others, Dictionary<int, char> marks)
    {
        var isDouble = text[i] == '"';
        var before = i > 0 ? text[i - 1] : '\n';
        var after = i + 1 < text.Length ? text[i + 1] : '\n';
        var canOpen = Flanks(after, before) && (!Flanks(before, after) || before is '(' or '[');

        // Within a word a single mark is an apostrophe, even where one waits for its partner.
        var canClose = Flanks(before, after) && (isDouble || !char.IsLetterOrDigit(after));
        if (canClose && open.TryPop(out var partner))
        {
            marks[partner] = isDouble ? '“' : '‘';
            marks[i] = isDouble ? '”' : '’';

            // Marks of the other kind that were left open within the pair are given up.
            while (others.TryPeek(out var other) && other > partner)
            {
                others.Pop();
            }

            return;
        }

        if (canOpen)
        {
            open.Push(i);
        }

        // What finds no partner: an apostrophe, or half of a pair that goes on in the next paragraph.
        if (!isDouble)
        {
            marks[i] = '’';
        }
        else if (canOpen || canClose)
        {
            marks[i] = canOpen ? '“' : '”';
        }
    }

    /// <summary>Whether a mark stands right at a word or a sign on one side, seen from the other.</summary>
    private static bool Flanks(char near, char far) =>
        !char.IsWhiteSpace(near) && (!IsPunctuation(near) || char.IsWhiteSpace(far) || IsPunctuation(far));

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.GetUnicodeCategory(c) is UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol;

    private static string Replace(string text, int start, int length, Dictionary<int, char> marks)
    {
        var result = new StringBuilder(length);
        var end = start + length;
        for (var i = start; i < end;)
        {
            var run = text[i] is '-' or '.' ? RunLength(text, i, end) : 1;
            if (text[i] == '-' && run > 1)
            {
                AppendDashes(result, run);
            }
            else if (text[i] == '.' && run >= 3)
            {
                result.Append('…').Append('.', run - 3);
            }
            else
            {
                result.Append(marks.TryGetValue(i, out var mark) ? mark : text[i], run);
            }

            i += run;
        }

        return result.ToString();
    }

    private static int RunLength(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end && text[i] == text[start])
        {
            i++;
        }

        return i - start;
    }

    /// <summary>Two hyphens are an en dash, three an em dash; more are split into as many of one kind as come out even, else em dashes first.</summary>
    private static void AppendDashes(StringBuilder result, int hyphens)
    {
        var (em, en) = (hyphens % 3, hyphens % 2) switch
        {
            (0, _) => (hyphens / 3, 0),
            (_, 0) => (0, hyphens / 2),
            (2, _) => ((hyphens - 2) / 3, 1),
            _ => ((hyphens - 4) / 3, 2),
        };
        result.Append('—', em).Append('–', en);
    }
}

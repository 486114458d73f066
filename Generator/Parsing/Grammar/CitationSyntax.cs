using System.Collections.Immutable;
using Colophon.Templating;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Colophon.Parsing.Grammar;

/// <summary>One key of a citation.</summary>
/// <param name="Key">The key, without its at sign.</param>
/// <param name="Offset">Where the at sign stands in the document.</param>
/// <param name="HasMinus">Whether a minus sign stands before the at sign.</param>
/// <param name="Prefix">The text before it; null where there is none.</param>
/// <param name="Suffix">The text after it; null where there is none.</param>
internal sealed record CitationPart(string Key, int Offset, bool HasMinus, HiddenText? Prefix, HiddenText? Suffix);

/// <summary>Keys that a sentence refers to: works, figures, tables, equations, sections.</summary>
internal sealed class CitationInline : LeafInline
{
    /// <summary>The keys in order.</summary>
    public required ImmutableArray<CitationPart> Parts { get; init; }

    /// <summary>Whether they stand in brackets.</summary>
    public required bool IsBracketed { get; init; }
}

/// <summary>Parses <c>@key</c>, <c>-@key</c>, <c>@key [p. 3]</c> and <c>[see @key, ch. 1; @other]</c>.</summary>
/// <remarks>The form is that of the Pandoc manual, "Citation syntax", which Quarto's cross-references share.</remarks>
internal sealed class CitationSyntax : InlineParser
{
    /// <summary>How long a key in braces may be; bounds the work on text that opens many and closes none.</summary>
    private const int LongestKey = 200;

    private const string KeyMarks = ":.#$%&-+?<>~/";

    public CitationSyntax() => OpeningCharacters = ['@', '-', '['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        var end = slice.CurrentChar == '[' ? MatchGroup(processor, slice) : MatchInText(processor, slice);
        if (end < 0)
        {
            return false;
        }

        processor.Inline!.Span = new(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end - 1));
        processor.Inline.Line = line;
        processor.Inline.Column = column;
        slice.Start = end;
        return true;
    }

    private static int MatchInText(InlineProcessor processor, StringSlice slice)
    {
        var previous = slice.PeekCharExtra(-1);
        var at = slice.CurrentChar == '-' ? slice.Start + 1 : slice.Start;
        var end = slice.End + 1;
        if (char.IsLetterOrDigit(previous) || previous == '_' || at >= end || slice.Text[at] != '@' || ReadKey(slice.Text, at, end, out var after) is not { } key)
        {
            return -1;
        }

        var hasMinus = at > slice.Start;
        var suffix = hasMinus ? null : ReadLocator(processor, slice.Text, ref after, end);
        processor.Inline = new CitationInline
        {
            Parts = [new CitationPart(key, processor.GetSourcePosition(at), hasMinus, null, suffix)],
            IsBracketed = false,
        };
        return after;
    }

    /// <summary>Reads the brackets of <c>@key [p. 3]</c>; those that hold a link or another citation are left alone.</summary>
    private static HiddenText? ReadLocator(InlineProcessor processor, string text, ref int after, int end)
    {
        var open = after < end && text[after] == ' ' ? after + 1 : after;
        if (open + 1 >= end || text[open] != '[' || text[open + 1] is '^' or '@' || Brackets.FindClosing(text, open, end) is not (> 0 and var close))
        {
            return null;
        }

        var isLink = close + 1 < end && text[close + 1] is '(' or '[' or '{';
        if (isLink || text.AsSpan(open, close - open).Contains('@'))
        {
            return null;
        }

        after = close + 1;
        return MakeText(processor, text, open + 1, close);
    }

    private static int MatchGroup(InlineProcessor processor, StringSlice slice)
    {
        var text = slice.Text;
        var close = Brackets.FindClosing(text, slice.Start, slice.End + 1);
        if (close < 0 || (close < slice.End && text[close + 1] is '(' or '['))
        {
            return -1;
        }

        var parts = ImmutableArray.CreateBuilder<(int Start, int At, int After, int End, string Key)>();
        for (var start = slice.Start + 1; start <= close;)
        {
            var stop = FindSemicolon(text, start, close);
            var at = FindKey(text, start, stop, out var key, out var after);
            if (at < 0)
            {
                return -1;
            }

            parts.Add((start, at, after, stop, key));
            start = stop + 1;
        }

        processor.Inline = new CitationInline
        {
            Parts = [.. parts.Select(part => MakePart(processor, text, part))],
            IsBracketed = true,
        };
        return close + 1;
    }

    private static CitationPart MakePart(InlineProcessor processor, string text, (int Start, int At, int After, int End, string Key) part)
    {
        var hasMinus = part.At > part.Start && text[part.At - 1] == '-';
        var prefix = MakeText(processor, text, part.Start, part.At - (hasMinus ? 1 : 0));
        return new CitationPart(part.Key, processor.GetSourcePosition(part.At), hasMinus, prefix, MakeText(processor, text, part.After, part.End));
    }

    private static HiddenText? MakeText(InlineProcessor processor, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            return null;
        }

        var hidden = HiddenText.Make(processor, GatheredText.From(processor, text, start, end));
        processor.Document.Add(hidden);
        return hidden;
    }

    private static int FindSemicolon(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == ';')
            {
                return i;
            }
        }

        return end;
    }

    private static int FindKey(string text, int start, int end, out string key, out int after)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '@' && (i == start || !char.IsLetterOrDigit(text[i - 1])) && ReadKey(text, i, end, out after) is { } found)
            {
                key = found;
                return i;
            }
        }

        key = "";
        after = start;
        return -1;
    }

    /// <summary>Reads the key after an at sign: letters, digits and single marks within, or anything in braces.</summary>
    private static string? ReadKey(string text, int at, int end, out int after)
    {
        var start = at + 1;
        after = start;
        if (start < end && text[start] == '{')
        {
            var close = text.IndexOf('}', start, Math.Min(end - start, LongestKey));
            after = close + 1;
            return close > start + 1 ? text[(start + 1)..close] : null;
        }

        if (start >= end || !(char.IsLetterOrDigit(text[start]) || text[start] == '_'))
        {
            return null;
        }

        var i = start;
        while (i < end && IsKeyCharacter(text, i, end))
        {
            i++;
        }

        after = i;
        return text[start..i];
    }

    /// <summary>Whether a character belongs to a key: a mark does only where a letter or digit follows, so a full stop after the key does not.</summary>
    private static bool IsKeyCharacter(string text, int i, int end) =>
        IsKeyLetter(text[i]) || (KeyMarks.Contains(text[i], StringComparison.Ordinal) && i + 1 < end && IsKeyLetter(text[i + 1]));

    private static bool IsKeyLetter(char c) => char.IsLetterOrDigit(c) || c is '_' or ComposedMarkdown.ValueStart or ComposedMarkdown.ValueEnd;
}

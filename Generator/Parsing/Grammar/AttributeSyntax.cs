using System.Collections.Immutable;
using System.Text;
using Colophon.Templating;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Colophon.Parsing.Grammar;

/// <summary>Parses attribute lists; braces that hold anything else stay text.</summary>
internal sealed class AttributeSyntax : InlineParser
{
    public AttributeSyntax() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var position = slice.Start;
        if (TryParse(slice.Text, ref position, slice.End + 1, processor.GetSourcePosition) is not { } attributes)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new AttributesInline(attributes)
        {
            Span = new(start, processor.GetSourcePosition(position - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = position;
        return true;
    }

    /// <summary>Parses a list that starts at an opening brace.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The opening brace; afterwards one past the closing one.</param>
    /// <param name="end">One past the last character that may belong to the list.</param>
    /// <param name="locate">Leads from a position in the text to an offset in the document.</param>
    /// <returns>The list; null where the braces hold something else, or nothing.</returns>
    public static AttributeList? TryParse(string text, ref int position, int end, Func<int, int> locate)
    {
        AttributeWord? id = null;
        var classes = ImmutableArray.CreateBuilder<AttributeWord>();
        var pairs = ImmutableArray.CreateBuilder<AttributePair>();
        var i = position + 1;
        while (true)
        {
            i = SkipSpace(text, i, end);
            if (i >= end)
            {
                return null;
            }

            var start = i;
            switch (text[i])
            {
                case '}' when id is null && classes.Count == 0 && pairs.Count == 0:
                    return null;
                case '}':
                    var list = new AttributeList { Offset = locate(position), Id = id, Classes = classes.ToImmutable(), Pairs = pairs.ToImmutable() };
                    position = i + 1;
                    return list;
                case '#' when ReadName(text, ref i, end) is { } name:
                    id = new AttributeWord(name, locate(start));
                    break;
                case '.' when ReadName(text, ref i, end) is { } name:
                    classes.Add(new AttributeWord(name, locate(start)));
                    break;
                case '-' when i + 1 < end && text[i + 1] is ' ' or '}':
                    classes.Add(new AttributeWord("unnumbered", locate(start)));
                    i++;
                    break;
                default:
                    if (ReadPair(text, ref i, end, locate) is not { } pair)
                    {
                        return null;
                    }

                    pairs.Add(pair);
                    break;
            }
        }
    }

    private static int SkipSpace(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '\t' or '\n')
        {
            i++;
        }

        return i;
    }

    private static string? ReadName(string text, ref int i, int end)
    {
        var start = i + 1;
        var stop = start;
        while (stop < end && (char.IsLetterOrDigit(text[stop]) || text[stop] is '-' or '_' or ':' or '.' or ComposedMarkdown.ValueStart or ComposedMarkdown.ValueEnd))
        {
            stop++;
        }

        // A class starts with a letter, so that "{.5}" is text.
        if (stop == start || (text[i] == '.' && !char.IsLetter(text[start])))
        {
            return null;
        }

        i = stop;
        return text[start..stop];
    }

    private static AttributePair? ReadPair(string text, ref int i, int end, Func<int, int> locate)
    {
        var start = i;
        while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_' or ':'))
        {
            i++;
        }

        if (i == start || i + 1 >= end || text[i] != '=')
        {
            return null;
        }

        var key = text[start..i];
        i++;
        var isQuoted = text[i] is '"' or '\'';
        var valueOffset = locate(isQuoted && i + 1 < end ? i + 1 : i);
        var value = isQuoted ? ReadQuoted(text, ref i, end) : ReadBare(text, ref i, end);
        return value is null ? null : new AttributePair(key, value, locate(start), valueOffset);
    }

    private static string? ReadQuoted(string text, ref int i, int end)
    {
        var quote = text[i];
        var value = new StringBuilder();
        for (i++; i < end; i++)
        {
            if (text[i] == quote)
            {
                i++;
                return value.ToString();
            }

            if (text[i] == '\\' && i + 1 < end && (text[i + 1] == quote || text[i + 1] == '\\'))
            {
                i++;
            }

            value.Append(text[i] == '\n' ? ' ' : text[i]);
        }

        return null;
    }

    private static string? ReadBare(string text, ref int i, int end)
    {
        var start = i;
        while (i < end && text[i] is not (' ' or '\t' or '\n' or '}'))
        {
            i++;
        }

        return i == start ? null : text[start..i];
    }
}

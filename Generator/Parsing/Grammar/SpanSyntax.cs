using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Colophon.Parsing.Grammar;

/// <summary>Text in brackets that is bound to a claim, or said to be given.</summary>
/// <param name="text">What stands in the brackets.</param>
/// <param name="attributes">What stands in the braces after them.</param>
internal sealed class BracketedSpan(HiddenText text, AttributeList attributes) : LeafInline
{
    /// <summary>What stands in the brackets.</summary>
    public HiddenText Text { get; } = text;

    /// <summary>What stands in the braces after them.</summary>
    public AttributeList Attributes { get; } = attributes;

    /// <summary>Whether its last character is a mark and not a letter.</summary>
    public required bool EndsInPunctuation { get; init; }
}

/// <summary>Parses <c>[text]{claim=K8 asserts=false}</c> and <c>[text]{.given}</c> (Pandoc manual, "Extension: bracketed_spans"); brackets with other braces are left alone.</summary>
internal sealed class SpanSyntax : InlineParser
{
    public SpanSyntax() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        var open = slice.Start;
        var close = Brackets.FindClosing(text, open, slice.End + 1);
        if (close < 0 || close >= slice.End || text[close + 1] != '{' || text.AsSpan(open + 1, close - open - 1).Trim(" \n\t").IsEmpty)
        {
            return false;
        }

        var position = close + 1;
        if (AttributeSyntax.TryParse(text, ref position, slice.End + 1, processor.GetSourcePosition) is not { } attributes
            || !(ClaimReader.IsClaim(attributes) || attributes.HasClass(TypedTextCollector.GivenClass)))
        {
            return false;
        }

        var hidden = HiddenText.Make(processor, GatheredText.From(processor, text, open + 1, close));
        processor.Document.Add(hidden);
        processor.Inline = new BracketedSpan(hidden, attributes)
        {
            EndsInPunctuation = char.IsPunctuation(text[close - 1]),
            Span = new(processor.GetSourcePosition(open, out var line, out var column), processor.GetSourcePosition(position - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = position;
        return true;
    }
}

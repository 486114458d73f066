using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Colophon.Parsing.Grammar;

/// <summary>A fenced division, from <c>::: {…}</c> to <c>:::</c>.</summary>
internal sealed class Div(BlockParser parser, AttributeList attributes) : ContainerBlock(parser)
{
    /// <summary>What its opening fence says.</summary>
    public AttributeList Attributes { get; } = attributes;

    /// <summary>Whether its closing fence was found.</summary>
    public bool IsFenceClosed { get; set; }
}

/// <summary>A fence that neither opens nor closes anything.</summary>
internal sealed class StrayFence(BlockParser parser) : LeafBlock(parser);

/// <summary>Parses fenced divisions (Pandoc manual, "Extension: fenced_divs").</summary>
/// <remarks>A fence with attributes opens, one without closes the innermost open division; lengths need not match.</remarks>
internal sealed class DivSyntax : BlockParser
{
    private const int LeastColons = 3;

    /// <summary>How many divisions may be open at once: more than the reader accepts without a diagnostic, and few enough that each line is cheap.</summary>
    private const int MostOpen = ReadingContext.DeepestNesting + 10;

    public DivSyntax() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || SkipColons(ref line) < LeastColons || CountOpen(processor) > MostOpen)
        {
            return BlockState.None;
        }

        line.Trim();
        Block block = ReadAttributes(line) is { } attributes ? new Div(this, attributes) : new StrayFence(this);
        block.Column = processor.Column;
        block.Line = processor.LineIndex;
        block.Span = new(processor.Start, processor.Line.End);
        processor.NewBlocks.Push(block);
        return block is Div ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!IsClosingFence(processor) || BelongsInside(processor, block))
        {
            // Indentation belongs to the lists within.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        ((Div)block).IsFenceClosed = true;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    private static int CountOpen(BlockProcessor processor)
    {
        var count = 0;
        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            count++;
        }

        return count;
    }

    private static int SkipColons(ref StringSlice line)
    {
        var start = line.Start;
        while (line.CurrentChar == ':')
        {
            line.SkipChar();
        }

        return line.Start - start;
    }

    private static AttributeList? ReadAttributes(StringSlice rest)
    {
        if (rest.IsEmpty)
        {
            return null;
        }

        var position = rest.Start;
        AttributeList? attributes;
        if (rest.CurrentChar == '{')
        {
            attributes = AttributeSyntax.TryParse(rest.Text, ref position, rest.End + 1, static i => i);
        }
        else
        {
            // A single bare word is a class.
            while (position <= rest.End && rest.Text[position] is not (' ' or '\t' or ':' or '{'))
            {
                position++;
            }

            attributes = position == rest.Start
                ? null
                : new AttributeList { Offset = rest.Start, Classes = [new AttributeWord(rest.Text[rest.Start..position], rest.Start)] };
        }

        // Pandoc allows colons after the attributes, for symmetry.
        return rest.Text.AsSpan(position, rest.End + 1 - position).Trim(" \t:").IsEmpty ? attributes : null;
    }

    private static bool IsClosingFence(BlockProcessor processor)
    {
        var line = processor.Line;
        return !processor.IsCodeIndent && SkipColons(ref line) >= LeastColons && line.IsEmptyOrWhitespace();
    }

    /// <summary>Whether something open within the division takes the fence instead: a division of its own, or code.</summary>
    private static bool BelongsInside(BlockProcessor processor, Block div)
    {
        for (var inner = processor.CurrentBlock; inner is not null && !ReferenceEquals(inner, div); inner = inner.Parent)
        {
            switch (inner)
            {
                case Div or FencedCodeBlock or HtmlBlock:
                    return !LeavesListOrQuote(processor, inner, div);
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>Whether the line has left a list item or a quotation in which the inner block stands.</summary>
    private static bool LeavesListOrQuote(BlockProcessor processor, Block inner, Block div)
    {
        for (var block = inner.Parent; block is not null && !ReferenceEquals(block, div); block = block.Parent)
        {
            if (block is QuoteBlock || (block is ListItemBlock item && processor.Column < item.ColumnWidth))
            {
                return true;
            }
        }

        return false;
    }
}

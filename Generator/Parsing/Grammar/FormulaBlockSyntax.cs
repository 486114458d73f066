using System.Collections.Immutable;
using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Colophon.Parsing.Grammar;

/// <summary>A displayed formula that starts a line.</summary>
internal sealed class FormulaBlock(BlockParser parser) : LeafBlock(parser)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<(int Start, int Offset)>.Builder _lines = ImmutableArray.CreateBuilder<(int, int)>();

    /// <summary>The LaTeX between the dollar signs.</summary>
    public GatheredText Latex => new(_text.ToString(), _lines.ToImmutable());

    /// <summary>Whether the closing dollar signs were found.</summary>
    public bool IsFormulaClosed { get; private set; }

    /// <summary>What follows the closing dollar signs in braces; null where nothing does.</summary>
    public AttributeList? Attributes { get; private set; }

    /// <summary>The offset of other text that follows the closing dollar signs; null where nothing does.</summary>
    public int? StrayText { get; private set; }

    /// <summary>Adds a line, and closes the formula where the line does.</summary>
    /// <param name="line">The line, from the first character that belongs to the formula.</param>
    public void Add(StringSlice line)
    {
        var close = FormulaSyntax.FindDisplayEnd(line.Text, line.Start, line.End + 1);
        if (_lines.Count > 0)
        {
            _text.Append('\n');
        }

        _lines.Add((_text.Length, line.Start));
        _text.Append(line.Text, line.Start, (close < 0 ? line.End + 1 : close) - line.Start);
        if (close >= 0)
        {
            IsFormulaClosed = true;
            ReadRest(line.Text, close + 2, line.End + 1);
        }
    }

    private void ReadRest(string text, int start, int end)
    {
        var i = SkipSpace(text, start, end);
        if (i < end && text[i] == '{')
        {
            Attributes = AttributeSyntax.TryParse(text, ref i, end, static position => position);
            i = SkipSpace(text, i, end);
        }

        StrayText = i < end ? i : null;
    }

    private static int SkipSpace(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '\t')
        {
            i++;
        }

        return i;
    }
}

/// <summary>Parses formulas that start a line, before their lines could be taken for lists, headings or rules.</summary>
/// <remarks>As in TeX, an empty line ends a formula: one that was not closed then cannot swallow the rest of the report.</remarks>
internal sealed class FormulaBlockSyntax : BlockParser
{
    public FormulaBlockSyntax() => OpeningCharacters = ['$'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.PeekChar() != '$' || IsWithinFormula(processor.CurrentBlock))
        {
            return BlockState.None;
        }

        var block = new FormulaBlock(this)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new(processor.Start, line.End),
        };
        line.Start += 2;
        block.Add(line);

        // A formula with words after it, "$$x$$ is small", is part of a paragraph.
        if (block.IsFormulaClosed && block.StrayText is not null)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(block);
        return block.IsFormulaClosed ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.BreakDiscard;
        }

        var formula = (FormulaBlock)block;
        formula.Add(processor.Line);
        formula.UpdateSpanEnd(processor.Line.End);
        return formula.IsFormulaClosed ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    /// <summary>Whether an open paragraph holds <c>$$</c> that waits for its other half.</summary>
    public static bool IsWithinFormula(Block? block)
    {
        if (block is not ParagraphBlock { Lines.Lines: not null } paragraph)
        {
            return false;
        }

        // Each line is looked at once, however many lines follow it.
        var (seen, isWithin) = paragraph.GetData(typeof(FormulaBlock)) is ValueTuple<int, bool> known ? known : (0, false);
        for (var i = seen; i < paragraph.Lines.Count; i++)
        {
            var slice = paragraph.Lines.Lines[i].Slice;
            var at = slice.Start;
            while ((at = FormulaSyntax.FindDisplayEnd(slice.Text, at, slice.End + 1)) >= 0)
            {
                isWithin = !isWithin;
                at += 2;
            }
        }

        paragraph.SetData(typeof(FormulaBlock), (paragraph.Lines.Count, isWithin));
        return isWithin;
    }
}

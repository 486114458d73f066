using Markdig.Parsers;
using Markdig.Syntax;

namespace Colophon.Parsing.Grammar;

/// <summary>Keeps lines of a displayed formula that began within a paragraph, "where $$ a", from being taken for lists, quotations or rules.</summary>
internal sealed class FormulaLineSyntax : BlockParser
{
    public FormulaLineSyntax() => OpeningCharacters = ['+', '-', '*', '>', '#', '=', '_', ':', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not ParagraphBlock { Parent.IsOpen: true } paragraph || !FormulaBlockSyntax.IsWithinFormula(paragraph))
        {
            return BlockState.None;
        }

        // The line is the paragraph's, as if nothing had matched; the processor then closes only what is not marked open.
        var line = processor.Line;
        paragraph.AppendLine(ref line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, false);
        paragraph.UpdateSpanEnd(line.End);
        paragraph.IsOpen = true;
        return BlockState.BreakDiscard;
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Layout.Pages;
using Colophon.Layout.Tables;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Turns blocks into boxes, one layout for each kind. Safe to use from several threads.</summary>
internal sealed class BlockLayout
{
    private readonly ParagraphBlockLayout _paragraphs;
    private readonly HeadingLayout _headings;
    private readonly QuoteLayout _quotes;
    private readonly ListLayout _lists;
    private readonly CodeLayout _code;
    private readonly ThematicBreakLayout _breaks;
    private readonly EquationLayout _equations;
    private readonly FigureLayout _figures;
    private readonly TableLayout _tables;
    private readonly CalloutLayout _callouts;
    private readonly BibliographyLayout _bibliographies;
    private readonly LedgerLayout _ledgers;

    /// <summary>Makes the layouts of all kinds.</summary>
    public BlockLayout(Typesetting tools)
    {
        var notes = new NoteLayout(tools, this);
        Text = new TextStack(tools, notes);
        var captions = new CaptionLayout(tools, Text);
        _paragraphs = new ParagraphBlockLayout(Text);
        _headings = new HeadingLayout(tools, Text);
        _quotes = new QuoteLayout(this);
        _lists = new ListLayout(tools, this);
        _code = new CodeLayout(tools);
        _breaks = new ThematicBreakLayout(tools);
        _equations = new EquationLayout(tools);
        _figures = new FigureLayout(tools, captions);
        _tables = new TableLayout(tools, Text, captions, notes);
        _callouts = new CalloutLayout(this);
        _bibliographies = new BibliographyLayout(Text);
        _ledgers = new LedgerLayout(tools, Text);
    }

    /// <summary>Sets running text.</summary>
    public TextStack Text { get; }

    /// <summary>Sets blocks that follow each other.</summary>
    public void LayOutAll(ImmutableArray<Block> content, BlockContext context, VerticalList list)
    {
        var blocks = ClaimBlock.Dissolve(content);
        var continues = Continuations(blocks, context.MayFloat);
        for (var i = 0; i < blocks.Length; i++)
        {
            LayOut(blocks[i], continues[i], context, list);
        }
    }

    /// <summary>Sets a block, which is not a <see cref="ClaimBlock"/>: those look like what they hold.</summary>
    /// <param name="block">The block.</param>
    /// <param name="continuesText">Whether it follows a paragraph, so that a paragraph is indented.</param>
    /// <param name="context">The column.</param>
    /// <param name="list">Takes the boxes.</param>
    public void LayOut(Block block, bool continuesText, BlockContext context, VerticalList list)
    {
        switch (block)
        {
            case Paragraph paragraph:
                _paragraphs.LayOut(paragraph, continuesText, context, list);
                break;
            case Heading heading:
                _headings.LayOut(heading, context, list);
                break;
            case BlockQuote quote:
                _quotes.LayOut(quote, context, list);
                break;
            case ListBlock items:
                _lists.LayOut(items, context, list);
                break;
            case CodeBlock code:
                _code.LayOut(code, context, list);
                break;
            case ThematicBreak:
                _breaks.LayOut(context, list);
                break;
            case EquationBlock equation:
                _equations.LayOut(equation, context, list);
                break;
            case FigureBlock figure:
                _figures.LayOut(figure, context, list);
                break;
            case TableBlock table:
                _tables.LayOut(table, context, list);
                break;
            case Callout callout:
                _callouts.LayOut(callout, context, list);
                break;
            case Bibliography bibliography:
                _bibliographies.LayOut(bibliography, context, list);
                break;
            case ClaimLedger ledger:
                _ledgers.LayOut(ledger, context, list);
                break;
            default:
                throw new UnreachableException($"no layout for {block.GetType().Name}");
        }
    }

    /// <summary>For each block, whether the last block in its place is a paragraph; what may float away does not count.</summary>
    public static bool[] Continuations(ImmutableArray<Block> blocks, bool mayFloat)
    {
        var continues = new bool[blocks.Length];
        var follows = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            continues[i] = follows;
            follows = mayFloat && blocks[i] is FigureBlock or TableBlock ? follows : blocks[i] is Paragraph;
        }

        return continues;
    }
}

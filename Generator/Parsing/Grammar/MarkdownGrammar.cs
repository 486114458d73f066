using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Colophon.Parsing.Grammar;

/// <summary>The Markdown of a report: CommonMark and what Pandoc and Quarto add to it.</summary>
internal static class MarkdownGrammar
{
    /// <summary>How many characters may stand without an empty line between them, tables and code excepted: some thirty pages.</summary>
    /// <remarks>Much of what reads a line of text takes the square of its length in the worst case, Markdig’s own parsers and the breaking of lines too.</remarks>
    public const int LongestText = 100_000;

    private static readonly Lazy<MarkdownPipeline> Pipeline = new(BuildPipeline);
    private static readonly Lazy<InlineParserList> InlineParsers = new(() => new InlineParserList(MakeInlineParsers()));

    private sealed record TextKey
    {
        public static TextKey Instance { get; } = new();
    }

    /// <summary>Parses a whole document.</summary>
    /// <returns>The document; null where it is nested too deeply to be read.</returns>
    public static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline.Value, MakeContext(text));
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.Ordinal))
        {
            // The parser's only way to say that its limit of depth is reached.
            return null;
        }
    }

    /// <summary>Parses text in which only inlines count: a title, the cell of a table.</summary>
    /// <returns>A document whose first block holds the inlines; null where it is nested too deeply to be read.</returns>
    public static MarkdownDocument? ParseInlines(string text)
    {
        var document = new MarkdownDocument();
        document.Add(new HiddenText { Lines = new StringLineGroup(text) });
        var processor = new InlineProcessor(document, InlineParsers.Value, true, MakeContext(text));
        try
        {
            // Notes and citations add blocks while the loop runs.
            for (var i = 0; i < document.Count; i++)
            {
                // What they add is a leaf, or a note that holds one.
                if ((document[i] as LeafBlock ?? (document[i] as NoteBlock)?[0] as LeafBlock) is { } leaf)
                {
                    processor.ProcessInlineLeaf(leaf);
                }
            }

            return document;
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>The text of the document that is being parsed.</summary>
    public static string TextOf(InlineProcessor processor) => (string)processor.Context!.Properties[TextKey.Instance];

    private static MarkdownParserContext MakeContext(string text)
    {
        var context = new MarkdownParserContext();
        context.Properties[TextKey.Instance] = text;
        return context;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Insert(0, new FormulaBlockSyntax());
        builder.BlockParsers.Insert(0, new DivSyntax());
        builder.BlockParsers.Insert(0, new NoteBlockSyntax());
        builder.BlockParsers.Insert(0, new FormulaLineSyntax());
        builder.BlockParsers.Find<ParagraphBlockParser>()!.Closed += TableSyntax.OnParagraphClosed;
        builder.BlockParsers.Find<ParagraphBlockParser>()!.Closed += RefuseLong;
        builder.BlockParsers.Find<HeadingBlockParser>()!.Closed += RefuseLong;
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange(MakeInlineParsers());
        return builder.Build();
    }

    /// <summary>The length of a block’s text.</summary>
    public static int LengthOf(LeafBlock block) => block.Lines.Lines is { } lines ? lines.Take(block.Lines.Count).Sum(line => line.Slice.Length + 1) : 0;

    /// <summary>Has the text of a block left unread where it is too long; the reader reports it.</summary>
    public static void RefuseLong(LeafBlock block) => block.ProcessInlines &= LengthOf(block) <= LongestText;

    private static void RefuseLong(BlockProcessor processor, Block block) => RefuseLong((LeafBlock)block);

    private static InlineParser[] MakeInlineParsers() =>
    [
        new FormulaSyntax(),
        new NoteMarkSyntax(),
        new SpanSyntax(),
        new CitationSyntax(),
        new AttributeSyntax(),
        new HtmlEntityParser(),
        new LinkSyntax(),
        new EscapeInlineParser(),
        new EmphasisInlineParser(),
        new CodeInlineParser(),
        new AutolinkInlineParser(),
        new LineBreakInlineParser(),
    ];
}

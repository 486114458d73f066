using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Model;

namespace Colophon.Resolving;

/// <summary>Walks a report in reading order and makes a new one; whoever derives from it says what changes.</summary>
/// <remarks>A footnote is visited where its mark stands, a caption after the thing that it belongs to. Parsing has bounded the depth.</remarks>
internal abstract class DocumentRewriter
{
    /// <summary>Rewrites a report.</summary>
    public ReportDocument Rewrite(ReportDocument document) => document with
    {
        Metadata = document.Metadata with { Title = Rewrite(document.Metadata.Title), Subtitle = Rewrite(document.Metadata.Subtitle) },
        Abstract = Rewrite(document.Abstract),
        Blocks = Rewrite(document.Blocks),
    };

    /// <summary>Rewrites blocks.</summary>
    protected ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => ImmutableArray.CreateRange(blocks, Rewrite);

    /// <summary>Rewrites inlines.</summary>
    protected ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines) => ImmutableArray.CreateRange(inlines, Rewrite);

    /// <summary>Rewrites a block and what it holds.</summary>
    protected virtual Block Rewrite(Block block) => block switch
    {
        Heading heading => heading with { Content = Rewrite(heading.Content) },
        Paragraph paragraph => paragraph with { Content = Rewrite(paragraph.Content) },
        BlockQuote quote => quote with { Content = Rewrite(quote.Content) },
        ListBlock list => list with { Items = ImmutableArray.CreateRange(list.Items, Rewrite) },
        FigureBlock figure => figure with { Caption = Rewrite(figure.Caption) },
        TableBlock table => table with { Caption = Rewrite(table.Caption), Head = RewriteRows(table.Head), Body = RewriteRows(table.Body) },
        Callout callout => callout with { Title = Rewrite(callout.Title), Content = Rewrite(callout.Content) },
        ClaimBlock claim => claim with { Content = Rewrite(claim.Content) },
        ClaimLedger ledger => ledger with { Entries = ImmutableArray.CreateRange(ledger.Entries, Rewrite) },
        CodeBlock or ThematicBreak or EquationBlock or Bibliography => block,
        _ => throw new UnreachableException(block.GetType().Name),
    };

    /// <summary>Rewrites an inline and what it holds.</summary>
    protected virtual Inline Rewrite(Inline inline) => inline switch
    {
        Emphasis emphasis => new Emphasis(Rewrite(emphasis.Content)),
        Strong strong => new Strong(Rewrite(strong.Content)),
        Link link => link with { Content = Rewrite(link.Content) },
        Footnote note => note with { Content = Rewrite(note.Content) },
        ClaimInline claim => claim with { Content = Rewrite(claim.Content) },
        Text or SoftBreak or HardBreak or CodeSpan or InlineMath or InlinePicture or BoundValueInline or CrossReference or Citation or ClaimMark => inline,
        _ => throw new UnreachableException(inline.GetType().Name),
    };

    private LedgerEntry Rewrite(LedgerEntry entry) =>
        entry with { Statement = Rewrite(entry.Statement), Evidence = Rewrite(entry.Evidence), Uses = Rewrite(entry.Uses) };

    private ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> RewriteRows(ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> rows) =>
        ImmutableArray.CreateRange(rows, row => ImmutableArray.CreateRange(row, Rewrite));
}

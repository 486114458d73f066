using System.Collections.Immutable;

namespace Colophon.Model;

/// <summary>A piece of a report that starts on a line of its own.</summary>
internal abstract record Block
{
    /// <summary>Where the author wrote it.</summary>
    public required SourceSpan Source { get; init; }
}

/// <summary>A section heading.</summary>
internal sealed record Heading : Block
{
    /// <summary>1 for a section, 2 for a subsection, up to 6.</summary>
    public required int Level { get; init; }

    /// <summary>The heading's text.</summary>
    public required ImmutableArray<Inline> Content { get; init; }

    /// <summary>Unique anchor; given by the author or made from the text.</summary>
    public required string Id { get; init; }

    /// <summary>False for <c>{.unnumbered}</c>.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>The number, such as "2.1"; null before resolving and for unnumbered headings.</summary>
    public string? Number { get; init; }

    /// <summary>Whether a page of the PDF begins with it; a section of the web page begins in any case.</summary>
    public bool StartsPage { get; init; }
}

/// <summary>A paragraph of running text.</summary>
internal sealed record Paragraph : Block
{
    /// <summary>The text.</summary>
    public required ImmutableArray<Inline> Content { get; init; }
}

/// <summary>A quotation set off from the text.</summary>
internal sealed record BlockQuote : Block
{
    /// <summary>What is quoted.</summary>
    public required ImmutableArray<Block> Content { get; init; }
}

/// <summary>A bulleted or numbered list.</summary>
internal sealed record ListBlock : Block
{
    /// <summary>Whether items carry numbers.</summary>
    public required bool IsOrdered { get; init; }

    /// <summary>The first number of an ordered list.</summary>
    public int Start { get; init; } = 1;

    /// <summary>Whether items stand close together, without the space of paragraphs.</summary>
    public required bool IsTight { get; init; }

    /// <summary>The items; each is a sequence of blocks.</summary>
    public required ImmutableArray<ImmutableArray<Block>> Items { get; init; }
}

/// <summary>Program text, kept to the letter.</summary>
internal sealed record CodeBlock : Block
{
    /// <summary>The first word of the info string; null where none is given.</summary>
    public string? Language { get; init; }

    /// <summary>The text with LF line ends and without a final one.</summary>
    public required string Text { get; init; }
}

/// <summary>A thematic break.</summary>
internal sealed record ThematicBreak : Block;

/// <summary>A displayed formula, or several aligned ones.</summary>
internal sealed record EquationBlock : Block
{
    /// <summary>The formula as a MathML tree; its root is a <see cref="MathTable"/> where it has several lines.</summary>
    public required MathNode Math { get; init; }

    /// <summary>The LaTeX that the author wrote, macros unexpanded and values in place.</summary>
    public required string Latex { get; init; }

    /// <summary>Numbers and anchors: one for each line that has any, or one for the whole.</summary>
    public ImmutableArray<EquationLabel> Labels { get; init; } = [];
}

/// <summary>The number of one line of a displayed formula.</summary>
/// <param name="Row">The row of the root <see cref="MathTable"/>, from 0; null for the number of a table as a whole; 0 for a formula of one line.</param>
/// <param name="Id">The anchor, such as "eq-rule"; null for a bare <c>\tag</c>.</param>
/// <param name="Number">What stands in the parentheses: the tag, or the number once resolved.</param>
/// <param name="Source">Where the label was written.</param>
internal sealed record EquationLabel(int? Row, string? Id, string? Number, SourceSpan Source);

/// <summary>A picture with caption and number.</summary>
internal sealed record FigureBlock : Block
{
    /// <summary>The anchor; null for a figure that nothing refers to, which then has no number.</summary>
    public string? Id { get; init; }

    /// <summary>The number, such as "3"; null before resolving.</summary>
    public string? Number { get; init; }

    /// <summary>The caption; may be empty.</summary>
    public required ImmutableArray<Inline> Caption { get; init; }

    /// <summary>What the picture shows, in words for those who cannot see it.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>Width as a share of the text width, in (0, 1]; null for the picture's own size, shrunk where it would not fit.</summary>
    public double? Width { get; init; }

    /// <summary>What is drawn.</summary>
    public required Picture Picture { get; init; }
}

/// <summary>How the cells of a column line up.</summary>
internal enum ColumnAlignment
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right edge; the choice for numbers of one precision.</summary>
    Right,
}

/// <summary>A table with optional caption and number.</summary>
internal sealed record TableBlock : Block
{
    /// <summary>The anchor; null for a table that nothing refers to, which then has no number.</summary>
    public string? Id { get; init; }

    /// <summary>The number, such as "1"; null before resolving.</summary>
    public string? Number { get; init; }

    /// <summary>The caption; may be empty.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];

    /// <summary>One alignment a column.</summary>
    public required ImmutableArray<ColumnAlignment> Columns { get; init; }

    /// <summary>Width of each column as a share of the text width, in (0, 1] and no more than 1 in all; empty where the text decides.</summary>
    public ImmutableArray<double> Widths { get; init; } = [];

    /// <summary>Whether it is for looking something up rather than for reading: in small type, close, and as wide as the text.</summary>
    public bool IsCompact { get; init; }

    /// <summary>In how many strands the rows of the body run, side by side, each below a head of its own; where there is no room for that, in one.</summary>
    public int Strands { get; init; } = 1;

    /// <summary>Head rows, each with one cell a column, each cell a run of inlines.</summary>
    public required ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Head { get; init; }

    /// <summary>Body rows, shaped like the head's.</summary>
    public required ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Body { get; init; }

    /// <summary>The rows of the body, strand by strand: of one length, but for the last.</summary>
    public IEnumerable<ImmutableArray<ImmutableArray<ImmutableArray<Inline>>>> InStrands() =>
        Strands == 1 || Body.IsEmpty ? [Body] : Body.Chunk((Body.Length + Strands - 1) / Strands).Select(strand => strand.ToImmutableArray());
}

/// <summary>What a callout is for.</summary>
internal enum CalloutKind
{
    /// <summary>An aside.</summary>
    Note,

    /// <summary>Advice.</summary>
    Tip,

    /// <summary>Something easily missed.</summary>
    Important,

    /// <summary>Something that may go wrong.</summary>
    Caution,

    /// <summary>Something that does harm.</summary>
    Warning,
}

/// <summary>A boxed aside: <c>::: {.callout-note title="…"}</c>.</summary>
internal sealed record Callout : Block
{
    /// <summary>What it is for.</summary>
    public required CalloutKind Kind { get; init; }

    /// <summary>Its title; the kind's name where the author gave none.</summary>
    public required ImmutableArray<Inline> Title { get; init; }

    /// <summary>What it says.</summary>
    public required ImmutableArray<Block> Content { get; init; }
}

/// <summary>The list of works cited, in the order of the bibliography style; resolving puts it in place.</summary>
internal sealed record Bibliography : Block
{
    /// <summary>The entries in print order.</summary>
    public required ImmutableArray<BibliographyEntry> Entries { get; init; }
}

/// <summary>One work cited.</summary>
/// <param name="Id">The anchor, "ref-" and the citation key.</param>
/// <param name="Content">The entry as it is printed.</param>
internal sealed record BibliographyEntry(string Id, ImmutableArray<Inline> Content);

/// <summary>Blocks that are bound to claims: <c>::: {claim=K8 asserts=false}</c>. It looks like what it holds.</summary>
internal sealed record ClaimBlock : Block
{
    /// <summary>What the blocks assert.</summary>
    public required ClaimBinding Binding { get; init; }

    /// <summary>The blocks; resolving adds the marks that lead to the ledger at their end. No headings.</summary>
    public required ImmutableArray<Block> Content { get; init; }

    /// <summary>Blocks with those in the place of each <see cref="ClaimBlock"/> that it holds: for whoever asks only how they look.</summary>
    public static ImmutableArray<Block> Dissolve(ImmutableArray<Block> blocks) =>
        blocks.Any(block => block is ClaimBlock)
            ? [.. blocks.SelectMany(block => block is ClaimBlock claim ? Dissolve(claim.Content) : [block])]
            : blocks;
}

/// <summary>Every claim that an experiment put to the test: the division <c>#ledger</c>.</summary>
internal sealed record ClaimLedger : Block
{
    /// <summary>The claims in the natural order of their ids: K2 before K10.</summary>
    public required ImmutableArray<LedgerEntry> Entries { get; init; }
}

/// <summary>One claim in the ledger.</summary>
/// <param name="Id">The anchor, "claim-" and the claim's id.</param>
/// <param name="Claim">The claim's id.</param>
/// <param name="Verdict">"true", "false" or "depends".</param>
/// <param name="Statement">What is claimed, after its verdict.</param>
/// <param name="Evidence">Where the verdict comes from, in how many repetitions it held, and the values that decided it.</param>
/// <param name="Uses">Where the text asserts it; empty before resolving.</param>
internal sealed record LedgerEntry(
    string Id,
    string Claim,
    string Verdict,
    ImmutableArray<Inline> Statement,
    ImmutableArray<Inline> Evidence,
    ImmutableArray<Inline> Uses);

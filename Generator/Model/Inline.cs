using System.Collections.Immutable;

namespace Colophon.Model;

/// <summary>A piece of running text.</summary>
internal abstract record Inline;

/// <summary>Characters; entities and escapes are already decoded.</summary>
/// <param name="Value">The characters, without line ends.</param>
internal sealed record Text(string Value) : Inline;

/// <summary>A line end in the source, which prints as a space.</summary>
internal sealed record SoftBreak : Inline;

/// <summary>A line end that the author asked for.</summary>
internal sealed record HardBreak : Inline;

/// <summary>Emphasis, set in italics.</summary>
/// <param name="Content">What is emphasised.</param>
internal sealed record Emphasis(ImmutableArray<Inline> Content) : Inline;

/// <summary>Strong emphasis, set in bold.</summary>
/// <param name="Content">What is emphasised.</param>
internal sealed record Strong(ImmutableArray<Inline> Content) : Inline;

/// <summary>Program text within a sentence.</summary>
/// <param name="Value">The text to the letter.</param>
internal sealed record CodeSpan(string Value) : Inline;

/// <summary>A formula within a sentence.</summary>
/// <param name="Math">The formula as a MathML tree.</param>
/// <param name="Latex">The LaTeX that the author wrote.</param>
internal sealed record InlineMath(MathNode Math, string Latex) : Inline;

/// <summary>A link to a URI or, where the target starts with '#', to an anchor of this report.</summary>
/// <param name="Content">What is clicked.</param>
/// <param name="Target">The URI, or '#' and an anchor.</param>
/// <param name="Title">Advisory text; null where none is given.</param>
internal sealed record Link(ImmutableArray<Inline> Content, string Target, string? Title) : Inline;

/// <summary>A picture in the line; one that stands alone in its paragraph becomes a <see cref="FigureBlock"/>.</summary>
/// <param name="Picture">What is drawn.</param>
/// <param name="AlternativeText">What it shows, in words.</param>
internal sealed record InlinePicture(Picture Picture, string AlternativeText) : Inline;

/// <summary>A value of a result, tied to its path through to the output.</summary>
/// <param name="Value">The binding.</param>
internal sealed record BoundValueInline(BoundValue Value) : Inline
{
    /// <summary>Where the author printed it; null for a value that the author did not name, such as a cell of an experiment's table.</summary>
    public SourceSpan? Source { get; init; }
}

/// <summary>A value from a result, and how it is printed. Each time that it is printed has an object of its own, by which layout and page can be told to show the same one.</summary>
/// <param name="Path">Its address in the results, such as "gaussian-equal.bayes.error".</param>
/// <param name="FullPrecision">The value in the shortest form that gives it back (round-trip format for numbers).</param>
/// <param name="Text">What is printed, such as "13.2 %".</param>
/// <param name="Format">The filters that made the text, such as "percent: 2"; empty where none was applied.</param>
internal sealed record BoundValue(string Path, string FullPrecision, string Text, string Format);

/// <summary>A reference to a figure, table, equation or section: <c>@fig-boundary</c>.</summary>
/// <param name="Target">The anchor that is meant.</param>
/// <param name="Source">Where the reference was written.</param>
/// <param name="Content">What is printed, such as "Figure 3"; empty before resolving.</param>
internal sealed record CrossReference(string Target, SourceSpan Source, ImmutableArray<Inline> Content) : Inline
{
    /// <summary>Whether only the number is printed: <c>-@fig-boundary</c>.</summary>
    public bool NumberOnly { get; init; }
}

/// <summary>A citation: <c>[@haykin2009, ch. 1; @rosenblatt1958]</c> or, in the sentence, <c>@haykin2009</c>.</summary>
/// <param name="Items">The works cited.</param>
/// <param name="IsNarrative">Whether the author's name is part of the sentence.</param>
/// <param name="Source">Where the citation was written.</param>
/// <param name="Content">What is printed, links to the entries included; empty before resolving.</param>
internal sealed record Citation(ImmutableArray<CitationItem> Items, bool IsNarrative, SourceSpan Source, ImmutableArray<Inline> Content) : Inline;

/// <summary>One work within a citation.</summary>
/// <param name="Key">The key in the bibliography file.</param>
/// <param name="Prefix">Text before, such as "see".</param>
/// <param name="Suffix">Text after, such as "ch. 1".</param>
/// <param name="SuppressAuthor">Whether only the year is printed: <c>-@haykin2009</c>.</param>
/// <param name="Source">Where the key was written.</param>
internal sealed record CitationItem(string Key, string Prefix, string Suffix, bool SuppressAuthor, SourceSpan Source);

/// <summary>A footnote: its mark stands here, its text at the foot of the page or the end of the web page.</summary>
/// <param name="Number">Counted from 1 through the report; 0 before resolving.</param>
/// <param name="Content">What the note says.</param>
internal sealed record Footnote(int Number, ImmutableArray<Block> Content) : Inline
{
    /// <summary>The label that marks of one note share; null for a note that is written at its mark.</summary>
    public string? Label { get; init; }

    /// <summary>Whether an earlier mark has the same number and shows the note; this one has no content of its own.</summary>
    public bool IsRepeated { get; init; }
}

/// <summary>Text that is bound to claims: <c>[The rate changes no decision.]{claim=K8 asserts=false}</c>.</summary>
/// <param name="Binding">What it asserts.</param>
/// <param name="Content">The text; resolving adds the marks that lead to the ledger at its end.</param>
internal sealed record ClaimInline(ClaimBinding Binding, ImmutableArray<Inline> Content) : Inline;

/// <summary>The mark behind text that is bound to a claim: the claim's id, small and raised, which leads to its entry in the ledger.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Target">'#' and the anchor of the entry.</param>
/// <param name="Description">The verdict, in words for those who do not follow the link, such as "claim K8: false".</param>
internal sealed record ClaimMark(string Claim, string Target, string Description) : Inline
{
    /// <summary>What stands between the text and the mark, so that the two are not one word: a narrow no-break space.</summary>
    public const string Gap = "\u202F";
}

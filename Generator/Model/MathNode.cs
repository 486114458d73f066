using System.Collections.Immutable;

namespace Colophon.Model;

/// <summary>A node of a formula. Nodes and properties are those of MathML Core (W3C), named in full.</summary>
/// <remarks>
/// Characters are those to be shown: the parser has already put letters into the mathematical alphabets
/// (italic x is U+1D465), so no node carries a <c>mathvariant</c>.
/// </remarks>
internal abstract record MathNode;

/// <summary>A horizontal group, <c>mrow</c>.</summary>
/// <param name="Children">The parts in order.</param>
internal sealed record MathRow(ImmutableArray<MathNode> Children) : MathNode;

/// <summary>A name, <c>mi</c>: a variable or a function such as "sin".</summary>
/// <param name="Text">The characters to be shown.</param>
internal sealed record MathIdentifier(string Text) : MathNode;

/// <summary>A number, <c>mn</c>.</summary>
/// <param name="Text">The characters to be shown.</param>
/// <param name="Value">The result that the number comes from; null for one that the author typed.</param>
internal sealed record MathNumber(string Text, BoundValue? Value = null) : MathNode;

/// <summary>Upright words within a formula, <c>mtext</c>, set in the text face.</summary>
/// <param name="Content">The characters, spaces kept.</param>
internal sealed record MathText(string Content) : MathNode
{
    /// <summary>Whether the words are bold (<c>\textbf</c>).</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether the words are italic (<c>\textit</c>).</summary>
    public bool IsItalic { get; init; }

    /// <summary>Whether the words are set in the monospaced face (<c>\texttt</c>).</summary>
    public bool IsMonospaced { get; init; }
}

/// <summary>The place of an operator in its row, which decides its spacing.</summary>
internal enum OperatorForm
{
    /// <summary>Before its operand.</summary>
    Prefix,

    /// <summary>Between two operands.</summary>
    Infix,

    /// <summary>After its operand.</summary>
    Postfix,
}

/// <summary>What kind of operator TeX would call it; line breaks in running text fall after relations, then after binary operators.</summary>
internal enum OperatorClass
{
    /// <summary>Anything without a class of its own.</summary>
    Ordinary,

    /// <summary>A sum, an integral, a named operator.</summary>
    Large,

    /// <summary>Plus, minus, times.</summary>
    Binary,

    /// <summary>Equals, less than, an arrow.</summary>
    Relation,

    /// <summary>An opening fence.</summary>
    Open,

    /// <summary>A closing fence.</summary>
    Close,

    /// <summary>A comma or a semicolon.</summary>
    Punctuation,
}

/// <summary>An operator, fence, separator, accent or arrow, <c>mo</c>.</summary>
/// <param name="Text">The characters to be shown.</param>
internal sealed record MathOperator(string Text) : MathNode
{
    /// <summary>Its place in the row.</summary>
    public OperatorForm Form { get; init; } = OperatorForm.Infix;

    /// <summary>Its class, for line breaking.</summary>
    public OperatorClass Class { get; init; } = OperatorClass.Ordinary;

    /// <summary>Space before, in em of the operator's own size.</summary>
    public double LeftSpace { get; init; }

    /// <summary>Space after, in em of the operator's own size.</summary>
    public double RightSpace { get; init; }

    /// <summary>Whether it grows with its neighbours: fences, and accents over a wide base.</summary>
    public bool IsStretchy { get; init; }

    /// <summary>Whether growth keeps it centred on the mathematical axis.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>Whether it is drawn larger in display style: sums and integrals.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Whether limits move to the side as scripts in inline style.</summary>
    public bool HasMovableLimits { get; init; }

    /// <summary>The least height when stretched, in em, from <c>\big</c> and its kin; null where content decides.</summary>
    public double? MinimumSize { get; init; }

    /// <summary>The greatest height when stretched, in em; null where content decides.</summary>
    public double? MaximumSize { get; init; }
}

/// <summary>Blank space, <c>mspace</c>.</summary>
/// <param name="Width">Width in em; may be negative.</param>
internal sealed record MathSpace(double Width) : MathNode;

/// <summary>A fraction or, without a line, a binomial's stack: <c>mfrac</c>.</summary>
/// <param name="Numerator">Above.</param>
/// <param name="Denominator">Below.</param>
/// <param name="HasLine">False for <c>linethickness="0"</c>.</param>
internal sealed record MathFraction(MathNode Numerator, MathNode Denominator, bool HasLine = true) : MathNode;

/// <summary>A root: <c>msqrt</c> or, with an index, <c>mroot</c>.</summary>
/// <param name="Radicand">What stands under the sign.</param>
/// <param name="Index">The degree; null for a square root.</param>
internal sealed record MathRadical(MathNode Radicand, MathNode? Index = null) : MathNode;

/// <summary>Scripts at the side: <c>msub</c>, <c>msup</c> or <c>msubsup</c>. At least one script is present.</summary>
/// <param name="Base">What carries the scripts.</param>
/// <param name="Subscript">Below at the right; null where absent.</param>
/// <param name="Superscript">Above at the right; null where absent.</param>
internal sealed record MathScripts(MathNode Base, MathNode? Subscript, MathNode? Superscript) : MathNode;

/// <summary>Scripts above and below: <c>munder</c>, <c>mover</c> or <c>munderover</c>. At least one is present.</summary>
/// <param name="Base">What carries the scripts.</param>
/// <param name="Under">Below; null where absent.</param>
/// <param name="Over">Above; null where absent.</param>
internal sealed record MathUnderOver(MathNode Base, MathNode? Under, MathNode? Over) : MathNode
{
    /// <summary>Whether what stands over is an accent and so sits close (<c>accent="true"</c>).</summary>
    public bool IsAccentOver { get; init; }

    /// <summary>Whether what stands under is an accent and so sits close (<c>accentunder="true"</c>).</summary>
    public bool IsAccentUnder { get; init; }
}

/// <summary>Rows and columns: <c>mtable</c>.</summary>
/// <param name="Rows">Rows of cells; rows may differ in length.</param>
internal sealed record MathTable(ImmutableArray<ImmutableArray<MathNode>> Rows) : MathNode
{
    /// <summary>Alignment a column; the last one holds for any further columns.</summary>
    public ImmutableArray<ColumnAlignment> Alignments { get; init; } = [ColumnAlignment.Center];

    /// <summary>Space after each column in em; the last one holds for any further gaps.</summary>
    public ImmutableArray<double> ColumnGaps { get; init; } = [1.0];

    /// <summary>Space between rows in em.</summary>
    public double RowGap { get; init; } = 0.5;

    /// <summary>Further space below each row in em, from <c>\\[6pt]</c>; rows beyond the end have none.</summary>
    public ImmutableArray<double> ExtraRowGaps { get; init; } = [];

    /// <summary>Whether cells are set in display style, as in <c>aligned</c>.</summary>
    public bool IsDisplayStyle { get; init; }

    /// <summary>Positions of vertical lines, as the number of columns to the left of each (from an <c>array</c> preamble).</summary>
    public ImmutableArray<int> VerticalLines { get; init; } = [];

    /// <summary>Positions of horizontal lines, as the number of rows above each (<c>\hline</c>).</summary>
    public ImmutableArray<int> HorizontalLines { get; init; } = [];
}

/// <summary>A change of style: <c>mstyle</c>.</summary>
/// <param name="Content">What is styled.</param>
internal sealed record MathStyle(MathNode Content) : MathNode
{
    /// <summary>Display (true) or inline (false) style; null keeps what is in force.</summary>
    public bool? IsDisplayStyle { get; init; }

    /// <summary>The script level, 0 to 2; null keeps what is in force.</summary>
    public int? ScriptLevel { get; init; }
}

/// <summary>Room for something that is not drawn: <c>mphantom</c>, or <c>mpadded</c> for one dimension only.</summary>
/// <param name="Content">What is measured.</param>
/// <param name="KeepsWidth">False for <c>\vphantom</c>.</param>
/// <param name="KeepsHeight">False for <c>\hphantom</c>.</param>
internal sealed record MathPhantom(MathNode Content, bool KeepsWidth = true, bool KeepsHeight = true) : MathNode;

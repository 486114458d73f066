using Colophon.Model;

namespace Colophon.Mathematics.Spacing;

/// <summary>TeX's classes of atoms, which decide the space between two neighbours.</summary>
internal enum AtomClass
{
    /// <summary>A letter, a number, a fraction.</summary>
    Ordinary,

    /// <summary>A sum, an integral, a named function.</summary>
    Operator,

    /// <summary>Plus and its kin.</summary>
    Binary,

    /// <summary>Equals and its kin.</summary>
    Relation,

    /// <summary>An opening fence.</summary>
    Open,

    /// <summary>A closing fence.</summary>
    Close,

    /// <summary>A comma or a semicolon.</summary>
    Punctuation,

    /// <summary>Dots in a row.</summary>
    Inner,

    /// <summary>Blank space, which classes are blind to.</summary>
    Space,

    /// <summary>A change of style for the rest of the row.</summary>
    StyleChange,
}

/// <summary>Where the scripts of an atom stand.</summary>
internal enum LimitPlacement
{
    /// <summary>At the side.</summary>
    Side,

    /// <summary>Above and below in display style, else at the side.</summary>
    Movable,

    /// <summary>Always above and below.</summary>
    Stacked,
}

/// <summary>A piece of a row before its spacing is known.</summary>
/// <param name="Node">What is set; null for a change of style.</param>
/// <param name="Left">How the neighbour on the left sees it.</param>
/// <param name="Right">How the neighbour on the right sees it; differs from <paramref name="Left"/> for a fenced group.</param>
/// <param name="Style">The style in force where it stands; for a change of style, the new one.</param>
internal readonly record struct Atom(MathNode? Node, AtomClass Left, AtomClass Right, FormulaStyle Style)
{
    /// <summary>Where its scripts stand.</summary>
    public LimitPlacement Limits { get; init; }

    /// <summary>An atom that both neighbours see alike.</summary>
    public static Atom Of(MathNode node, AtomClass atomClass, FormulaStyle style) => new(node, atomClass, atomClass, style);

    /// <summary>Whether the atom takes part in spacing.</summary>
    public bool HasClass => Left < AtomClass.Space;
}

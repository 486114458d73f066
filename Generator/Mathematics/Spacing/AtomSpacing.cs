namespace Colophon.Mathematics.Spacing;

/// <summary>The space that TeX puts between two atoms (The TeXbook, chapter 18).</summary>
internal static class AtomSpacing
{
    /// <summary>A thin space, 3 mu, in em.</summary>
    public const double Thin = 3.0 / 18;

    /// <summary>A medium space, 4 mu, in em.</summary>
    public const double Medium = 4.0 / 18;

    /// <summary>A thick space, 5 mu, in em.</summary>
    public const double Thick = 5.0 / 18;

    // Rows: left atom; columns: right atom, both Ord Op Bin Rel Open Close Punct Inner.
    // 1 is a thin space; t, m and k are thin, medium and thick ones that vanish in scripts; * cannot happen.
    private static readonly string[] Table =
    [
        "01mk000t",
        "11*k000t",
        "mm**m**m",
        "kk*0k00k",
        "00*00000",
        "01mk000t",
        "tt*ttttt",
        "t1mkt0tt",
    ];

    /// <summary>The space in em between two neighbours of the given classes in a given style.</summary>
    public static double Between(AtomClass left, AtomClass right, FormulaStyle style) => Table[(int)left][(int)right] switch
    {
        '0' or '*' => 0,
        '1' => Thin,
        't' => style.IsScript() ? 0 : Thin,
        'm' => style.IsScript() ? 0 : Medium,
        'k' => style.IsScript() ? 0 : Thick,
        var entry => throw new System.Diagnostics.UnreachableException($"no such space: {entry}"),
    };

    /// <summary>Whether a binary operator after such an atom has nothing to join and so is a sign: rule 5 of Appendix G.</summary>
    public static bool MakesNextASign(AtomClass left) =>
        left is AtomClass.Binary or AtomClass.Operator or AtomClass.Relation or AtomClass.Open or AtomClass.Punctuation;

    /// <summary>Whether a binary operator before such an atom has nothing to join: rule 6 of Appendix G.</summary>
    public static bool MakesPreviousASign(AtomClass right) =>
        right is AtomClass.Relation or AtomClass.Close or AtomClass.Punctuation;
}

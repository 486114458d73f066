using System.Buffers;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Symbols;
using Colophon.Model;

namespace Colophon.Mathematics.Writing;

/// <summary>What browsers assume of an operator that says nothing of itself, as far as every version of the dictionary agrees.</summary>
/// <remarks>Source: MathML Core, appendix B (operator dictionary). What has changed between drafts counts as unknown here.</remarks>
internal static class OperatorDictionary
{
    // Relations by TeX whose entry is another: they are also accents or prefixes, or have other spaces.
    private static readonly SearchValues<char> OddRelations = SearchValues.Create(":∶∼∽⊏⊐⌢⌣|");
    private static readonly SearchValues<char> Signs = SearchValues.Create("+−±∓");
    private static readonly SearchValues<char> Fences = SearchValues.Create("()[]{}⟨⟩⌊⌋⌈⌉⟦⟧⟮⟯");
    private static readonly SearchValues<char> Bars = SearchValues.Create("|");
    private static readonly SearchValues<char> Spaceless = SearchValues.Create("!′″‴⁗¬∀∃∄");
    private static readonly SearchValues<char> SmallAccents = SearchValues.Create("`¨´˘˙˚");
    private static readonly SearchValues<char> WideAccents = SearchValues.Create("^_~¯ˆˇˉ˜‾⎴⎵⏜⏝⏞⏟\u0302");
    private static readonly SearchValues<char> UprightArrows = SearchValues.Create("↑↓↕⇑⇓⇕");

    /// <summary>The spaces in em; null where they depend on the place or the draft.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="place">The form that a browser derives from its place; null where that is hard to tell.</param>
    public static (double Left, double Right)? Spaces(MathOperator op, OperatorForm? place)
    {
        if (op.Text.Length != 1)
        {
            return null;
        }

        var c = op.Text[0];
        if (Fences.Contains(c) || Spaceless.Contains(c) || SmallAccents.Contains(c) || WideAccents.Contains(c))
        {
            return (0, 0);
        }

        if (c is ',' or ';')
        {
            return (0, AtomSpacing.Thin);
        }

        if (Signs.Contains(c))
        {
            return place switch
            {
                null => null,
                OperatorForm.Prefix => (0, 0),
                OperatorForm.Infix or OperatorForm.Postfix => (AtomSpacing.Medium, AtomSpacing.Medium),
                _ => throw new ArgumentOutOfRangeException(nameof(place)),
            };
        }

        var isRelation = SymbolTable.Find(op.Text)?.Class == AtomClass.Relation && !OddRelations.Contains(c);
        return isRelation ? (AtomSpacing.Thick, AtomSpacing.Thick) : null;
    }

    /// <summary>Whether the operator grows with its neighbours; null where drafts differ.</summary>
    public static bool? IsStretchy(string text) =>
        text == "‖" ? null : text.Length == 1 && (Fences.Contains(text[0]) || Bars.Contains(text[0]) || WideAccents.Contains(text[0]) || IsArrow(text));

    /// <summary>Whether the operator is an arrow along the line, which grows only over or under something.</summary>
    public static bool IsHorizontalArrow(string text) => IsArrow(text) && !UprightArrows.Contains(text[0]);

    /// <summary>Whether growth keeps the operator centred on the axis; null where drafts differ.</summary>
    public static bool? IsSymmetric(string text) => text == "‖" ? null : text.Length == 1 && (Fences.Contains(text[0]) || Bars.Contains(text[0]) || IsLarge(text));

    /// <summary>Whether the operator is drawn larger in display style.</summary>
    public static bool IsLarge(string text) =>
        text.Length == 1 && text[0] is (>= '∏' and <= '∑') or (>= '∫' and <= '∳') or (>= '⋀' and <= '⋃') or (>= '⨀' and <= '⨜');

    /// <summary>Whether limits move to the side in inline style.</summary>
    public static bool HasMovableLimits(string text) =>
        IsLarge(text) && text[0] is not ((>= '∫' and <= '∳') or (>= '⨋' and <= '⨜'));

    // U+21AE is not among them.
    private static bool IsArrow(string text) =>
        text.Length == 1 && text[0] is ((>= '←' and <= '⇿') or (>= '⟰' and <= '⟿')) and not ('↮' or '↚' or '↛');
}

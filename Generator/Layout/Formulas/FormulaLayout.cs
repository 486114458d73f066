using System.Collections.Immutable;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Sets formulas by the algorithms of MathML Core with the constants of the font's MATH table.</summary>
internal sealed class FormulaLayout(FontSet fonts)
{
    /// <summary>Sets a displayed formula.</summary>
    /// <param name="root">The formula.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="structure">The element that the formula's boxes belong to.</param>
    public FormulaBox LayOutDisplay(MathNode root, double size, StructureElement? structure) =>
        throw new NotImplementedException(fonts.ToString());

    /// <summary>Sets a formula in running text, in pieces between which a line may end: after relations, and less gladly after binary operators.</summary>
    /// <param name="root">The formula.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="structure">The element that the formula's boxes belong to.</param>
    public ImmutableArray<FormulaPiece> LayOutInline(MathNode root, double size, StructureElement? structure) =>
        throw new NotImplementedException(fonts.ToString());
}

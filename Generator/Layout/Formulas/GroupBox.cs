using System.Collections.Immutable;

namespace Colophon.Layout.Formulas;

/// <summary>Boxes at their places, in reading order.</summary>
internal sealed class GroupBox(ImmutableArray<PlacedBox> parts) : MathBox
{
    /// <inheritdoc/>
    public override void Draw(FormulaCanvas canvas, double x, double y)
    {
        foreach (var (box, partX, partY) in parts)
        {
            box.Draw(canvas, x + partX, y + partY);
        }
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Colophon.Layout.Formulas;

/// <summary>A line with its lower left corner at the origin.</summary>
internal sealed class RuleBox : MathBox
{
    /// <summary>A line.</summary>
    /// <param name="width">Its width in points.</param>
    /// <param name="height">Its height in points.</param>
    [SetsRequiredMembers]
    public RuleBox(double width, double height) => (Width, Ascent, Depth) = (width, height, 0);

    /// <inheritdoc/>
    public override void Draw(FormulaCanvas canvas, double x, double y) => canvas.DrawRule(x, y - Ascent, Width, Ascent);
}

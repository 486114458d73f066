using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>What governs how a part of a formula is set: TeX's eight styles, with the size that they lead to.</summary>
/// <param name="Font">The face.</param>
/// <param name="RootSize">Font size of the whole formula in points.</param>
/// <param name="IsDisplay">Whether fractions and sums spread out as in a displayed formula.</param>
/// <param name="ScriptLevel">0 for the main line, 1 for scripts, 2 for scripts of scripts and beyond.</param>
/// <param name="IsCramped">Whether superscripts stay low, as below a line.</param>
internal readonly record struct FormulaStyle(MathFont Font, double RootSize, bool IsDisplay, int ScriptLevel = 0, bool IsCramped = false)
{
    private const int LastScriptLevel = 2;

    // Letters smaller than this are a blur in print.
    private const double LeastSize = 5;

    /// <summary>The result that is being set; null outside of one.</summary>
    public BoundValue? Value { get; init; }

    /// <summary>Font size in points; an em.</summary>
    public double Size => ScriptLevel switch
    {
        0 => RootSize,
        1 => ScaledDown(MathConstant.ScriptPercentScaleDown),
        _ => ScaledDown(MathConstant.ScriptScriptPercentScaleDown),
    };

    /// <summary>Features that choose the forms which the font has for scripts.</summary>
    public string ScriptForms => ScriptLevel switch
    {
        0 => "",
        1 => "ssty=1",
        _ => "ssty=2",
    };

    /// <summary>The axis, on which fraction bars and fences are centred, above the baseline in points.</summary>
    public double Axis => Points(MathConstant.AxisHeight);

    /// <summary>The style of a superscript.</summary>
    public FormulaStyle Superscript => this with { IsDisplay = false, ScriptLevel = Math.Min(ScriptLevel + 1, LastScriptLevel) };

    /// <summary>The style of a subscript.</summary>
    public FormulaStyle Subscript => Superscript with { IsCramped = true };

    /// <summary>The same style with low superscripts.</summary>
    public FormulaStyle Cramped => this with { IsCramped = true };

    /// <summary>The style of a numerator; only a display-style fraction has its parts in full size.</summary>
    public FormulaStyle Numerator => IsDisplay ? this with { IsDisplay = false } : Superscript;

    /// <summary>The style of a denominator.</summary>
    public FormulaStyle Denominator => Numerator with { IsCramped = true };

    /// <summary>The style of a root's index.</summary>
    public FormulaStyle RadicalIndex => this with { IsDisplay = false, ScriptLevel = LastScriptLevel };

    /// <summary>Font units in points at this size.</summary>
    public double Points(double units) => units * Size / Font.Face.UnitsPerEm;

    /// <summary>A constant of the font in points at this size.</summary>
    public double Points(MathConstant constant) => Points(Font.Table[constant]);

    /// <summary>Points in font units at this size.</summary>
    public double Units(double points) => points * Font.Face.UnitsPerEm / Size;

    /// <summary>The style within an <c>mstyle</c>.</summary>
    public FormulaStyle Within(MathStyle change) => this with
    {
        IsDisplay = change.IsDisplayStyle ?? IsDisplay,
        ScriptLevel = Math.Clamp(change.ScriptLevel ?? ScriptLevel, 0, LastScriptLevel),
    };

    private double ScaledDown(MathConstant percentage) =>
        Math.Max(Math.Min(RootSize, LeastSize), RootSize * Font.Table[percentage] / 100);
}

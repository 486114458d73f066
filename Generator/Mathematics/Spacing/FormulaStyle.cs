namespace Colophon.Mathematics.Spacing;

/// <summary>TeX's four styles. Syntax alone decides which is in force where, so the parser always knows.</summary>
internal enum FormulaStyle
{
    /// <summary>A formula on a line of its own.</summary>
    Display,

    /// <summary>A formula in running text.</summary>
    Text,

    /// <summary>A script.</summary>
    Script,

    /// <summary>A script's script.</summary>
    ScriptScript,
}

/// <summary>How styles follow from each other (The TeXbook, chapter 17).</summary>
internal static class FormulaStyles
{
    /// <summary>The style of a script on something in this style.</summary>
    public static FormulaStyle ToScript(this FormulaStyle style) => style switch
    {
        FormulaStyle.Display or FormulaStyle.Text => FormulaStyle.Script,
        FormulaStyle.Script or FormulaStyle.ScriptScript => FormulaStyle.ScriptScript,
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    /// <summary>The style of a numerator or denominator in this style.</summary>
    public static FormulaStyle ToFraction(this FormulaStyle style) => style switch
    {
        FormulaStyle.Display => FormulaStyle.Text,
        FormulaStyle.Text => FormulaStyle.Script,
        FormulaStyle.Script or FormulaStyle.ScriptScript => FormulaStyle.ScriptScript,
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    /// <summary>Whether medium and thick spaces vanish in this style.</summary>
    public static bool IsScript(this FormulaStyle style) => style >= FormulaStyle.Script;

    /// <summary>The script level, 0 to 2.</summary>
    public static int ScriptLevel(this FormulaStyle style) => style switch
    {
        FormulaStyle.Display or FormulaStyle.Text => 0,
        FormulaStyle.Script => 1,
        FormulaStyle.ScriptScript => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };
}

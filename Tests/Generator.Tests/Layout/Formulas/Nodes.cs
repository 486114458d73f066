using Colophon.Model;

namespace Colophon.Tests.Layout.Formulas;

/// <summary>Builds formulas by hand, in few words.</summary>
internal static class Nodes
{
    public static MathNode X { get; } = new MathIdentifier("𝑥");

    public static MathNode Y { get; } = new MathIdentifier("𝑦");

    public static MathNode A { get; } = new MathIdentifier("𝑎");

    public static MathNode B { get; } = new MathIdentifier("𝑏");

    public static MathNode N { get; } = new MathIdentifier("𝑛");

    public static MathNode V { get; } = new MathIdentifier("𝑉");

    public static MathOperator Plus { get; } = new("+") { Class = OperatorClass.Binary, LeftSpace = 4 / 18.0, RightSpace = 4 / 18.0 };

    public static MathOperator EqualsSign { get; } = new("=") { Class = OperatorClass.Relation, LeftSpace = 5 / 18.0, RightSpace = 5 / 18.0 };

    public static MathOperator Comma { get; } = new(",") { Class = OperatorClass.Punctuation, RightSpace = 3 / 18.0 };

    public static MathOperator Sum { get; } = new("∑") { Class = OperatorClass.Large, IsLarge = true, HasMovableLimits = true, RightSpace = 3 / 18.0 };

    public static MathOperator Integral { get; } = new("∫") { Class = OperatorClass.Large, IsLarge = true };

    public static MathOperator Open { get; } = new("(") { Class = OperatorClass.Open, Form = OperatorForm.Prefix };

    public static MathOperator Close { get; } = new(")") { Class = OperatorClass.Close, Form = OperatorForm.Postfix };

    public static MathNode Row(params ReadOnlySpan<MathNode> children) => new MathRow([.. children]);

    public static MathNode Number(string text) => new MathNumber(text);

    public static MathNode Superscript(MathNode @base, MathNode script) => new MathScripts(@base, null, script);

    public static MathNode Subscript(MathNode @base, MathNode script) => new MathScripts(@base, script, null);

    public static MathNode Fraction(MathNode above, MathNode below) => new MathFraction(above, below);

    public static MathOperator Stretchy(MathOperator fence) => fence with { IsStretchy = true, IsSymmetric = true };

    public static MathNode Fenced(params ReadOnlySpan<MathNode> children) => new MathRow([Stretchy(Open), .. children, Stretchy(Close)]);

    public static MathNode Accent(MathNode @base, string mark, bool isStretchy = false) =>
        new MathUnderOver(@base, null, new MathOperator(mark) { IsStretchy = isStretchy, Form = OperatorForm.Postfix }) { IsAccentOver = true };

    public static MathTable Table(params ReadOnlySpan<MathNode[]> rows)
    {
        var table = new MathTable([]);
        foreach (var row in rows)
        {
            table = table with { Rows = table.Rows.Add([.. row]) };
        }

        return table;
    }
}

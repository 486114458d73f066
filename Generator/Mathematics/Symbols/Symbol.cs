using Colophon.Mathematics.Spacing;
using Colophon.Model;

namespace Colophon.Mathematics.Symbols;

/// <summary>A symbol that a command or a character stands for.</summary>
/// <param name="Text">The characters to show.</param>
/// <param name="Class">Its class.</param>
/// <param name="Limits">Where its scripts stand.</param>
/// <param name="IsIdentifier">Whether it is a letter or a constant, <c>mi</c>, rather than an operator, <c>mo</c>.</param>
internal sealed record Symbol(string Text, AtomClass Class, LimitPlacement Limits = LimitPlacement.Side, bool IsIdentifier = false)
{
    /// <summary>The operator that the symbol is; its spaces are not known yet.</summary>
    public MathOperator Operator { get; } = new(Text)
    {
        Form = FormOf(Text, Class),
        Class = ToOperatorClass(Class),
        IsLarge = Class == AtomClass.Operator && !char.IsAsciiLetter(Text[0]),
        IsSymmetric = Class == AtomClass.Operator && !char.IsAsciiLetter(Text[0]),
        HasMovableLimits = Limits == LimitPlacement.Movable,
    };

    /// <summary>The class of an operator by the class of its atom.</summary>
    public static OperatorClass ToOperatorClass(AtomClass atomClass) => atomClass switch
    {
        AtomClass.Operator => OperatorClass.Large,
        AtomClass.Binary => OperatorClass.Binary,
        AtomClass.Relation => OperatorClass.Relation,
        AtomClass.Open => OperatorClass.Open,
        AtomClass.Close => OperatorClass.Close,
        AtomClass.Punctuation => OperatorClass.Punctuation,
        AtomClass.Ordinary or AtomClass.Inner or AtomClass.Space or AtomClass.StyleChange => OperatorClass.Ordinary,
        _ => throw new ArgumentOutOfRangeException(nameof(atomClass)),
    };

    /// <summary>The form of an operator by its class, and by its character where the class leaves it open.</summary>
    public static OperatorForm FormOf(string text, AtomClass atomClass) => atomClass switch
    {
        AtomClass.Open or AtomClass.Operator => OperatorForm.Prefix,
        AtomClass.Close => OperatorForm.Postfix,
        AtomClass.Ordinary when text is "¬" or "∀" or "∃" or "∄" => OperatorForm.Prefix,
        AtomClass.Ordinary when text is "′" or "″" or "‴" or "⁗" or "%" or "°" => OperatorForm.Postfix,
        _ => OperatorForm.Infix,
    };
}

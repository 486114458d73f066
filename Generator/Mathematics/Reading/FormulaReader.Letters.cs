using System.Collections.Frozen;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Symbols;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>Alphabets, names of operators, and commands that give a class.</summary>
internal sealed partial class FormulaReader
{
    private static readonly FrozenDictionary<string, LetterStyle?> LetterCommands = new Dictionary<string, LetterStyle?>(StringComparer.Ordinal)
    {
        [@"\mathnormal"] = LetterStyle.Normal,
        [@"\mathrm"] = LetterStyle.Upright,
        [@"\mathup"] = LetterStyle.Upright,
        [@"\mathit"] = LetterStyle.Italic,
        [@"\mathbf"] = LetterStyle.Bold,
        [@"\mathbb"] = LetterStyle.DoubleStruck,
        [@"\mathcal"] = LetterStyle.Script,
        [@"\mathscr"] = LetterStyle.Script,
        [@"\mathfrak"] = LetterStyle.Fraktur,
        [@"\mathsf"] = LetterStyle.SansSerif,
        [@"\mathtt"] = LetterStyle.Monospace,

        // Bold whatever the letters are: null.
        [@"\boldsymbol"] = null,
        [@"\bm"] = null,
        [@"\pmb"] = null,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, AtomClass> ClassCommands = new Dictionary<string, AtomClass>(StringComparer.Ordinal)
    {
        [@"\mathord"] = AtomClass.Ordinary,
        [@"\mathop"] = AtomClass.Operator,
        [@"\mathbin"] = AtomClass.Binary,
        [@"\mathrel"] = AtomClass.Relation,
        [@"\mathopen"] = AtomClass.Open,
        [@"\mathclose"] = AtomClass.Close,
        [@"\mathpunct"] = AtomClass.Punctuation,
        [@"\mathinner"] = AtomClass.Inner,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private Atom ReadLetters(LatexToken command)
    {
        var outer = _letters;
        var chosen = LetterCommands[command.Text];
        _letters = chosen is { } style ? (IsBold(outer) ? Embolden(style) : style) : Embolden(outer);
        var node = ReadArgument(command, _style);
        _letters = outer;
        return Ordinary(AtomRow.AsOrdinary(node));
    }

    private static bool IsBold(LetterStyle letters) => letters switch
    {
        LetterStyle.Bold or LetterStyle.BoldItalic or LetterStyle.BoldScript or LetterStyle.BoldFraktur or LetterStyle.SansSerifBold => true,
        LetterStyle.Normal or LetterStyle.Upright or LetterStyle.Italic or LetterStyle.DoubleStruck or LetterStyle.Script
            or LetterStyle.Fraktur or LetterStyle.SansSerif or LetterStyle.Monospace => false,
        _ => throw new ArgumentOutOfRangeException(nameof(letters)),
    };

    private static LetterStyle Embolden(LetterStyle letters) => letters switch
    {
        LetterStyle.Normal or LetterStyle.Italic => LetterStyle.BoldItalic,
        LetterStyle.Upright => LetterStyle.Bold,
        LetterStyle.Script => LetterStyle.BoldScript,
        LetterStyle.Fraktur => LetterStyle.BoldFraktur,
        LetterStyle.SansSerif => LetterStyle.SansSerifBold,
        LetterStyle.Bold or LetterStyle.BoldItalic or LetterStyle.BoldScript or LetterStyle.BoldFraktur or LetterStyle.SansSerifBold
            or LetterStyle.DoubleStruck or LetterStyle.Monospace => letters,
        _ => throw new ArgumentOutOfRangeException(nameof(letters)),
    };

    private Atom ReadOperatorName(LatexToken command)
    {
        var hasLimits = tokens.Peek().Is("*");
        if (hasLimits)
        {
            tokens.Next();
        }

        var outer = _letters;
        _letters = LetterStyle.Upright;
        var node = ReadArgument(command, _style);
        _letters = outer;
        return OfName(node, hasLimits ? LimitPlacement.Movable : LimitPlacement.Side);
    }

    // A name whose limits move is an operator, since only mo carries movablelimits; any other is an identifier.
    private Atom OfName(MathNode node, LimitPlacement limits)
    {
        if (NameOf(node) is { Length: > 0 } name)
        {
            node = limits == LimitPlacement.Movable
                ? new MathOperator(name) { Form = OperatorForm.Prefix, Class = OperatorClass.Large, HasMovableLimits = true }
                : new MathIdentifier(name);
        }

        return Atom.Of(node, AtomClass.Operator, _style) with { Limits = limits };
    }

    private Atom ReadClass(LatexToken command)
    {
        var atomClass = ClassCommands[command.Text];
        var node = ReadArgument(command, _style);
        if (atomClass == AtomClass.Operator && node is not MathOperator)
        {
            return OfName(node, LimitPlacement.Movable);
        }

        var limits = atomClass == AtomClass.Operator ? LimitPlacement.Movable : LimitPlacement.Side;
        var op = node is MathOperator mark
            ? mark with { Class = Symbol.ToOperatorClass(atomClass), Form = Symbol.FormOf(mark.Text, atomClass) }
            : node;
        return Atom.Of(op, atomClass, _style) with { Limits = limits };
    }
}

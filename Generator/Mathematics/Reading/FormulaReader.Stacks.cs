using System.Collections.Frozen;
using System.Collections.Immutable;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Symbols;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>Accents, braces and whatever else stands over or under something.</summary>
internal sealed partial class FormulaReader
{
    // The label of an arrow keeps this far from its ends, in em of the label.
    private const double ArrowPadding = 0.5;

    private static readonly FrozenDictionary<string, string> ExtensibleArrows = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [@"\xrightarrow"] = "→",
        [@"\xleftarrow"] = "←",
        [@"\xleftrightarrow"] = "↔",
        [@"\xRightarrow"] = "⇒",
        [@"\xLeftarrow"] = "⇐",
        [@"\xLeftrightarrow"] = "⇔",
        [@"\xmapsto"] = "↦",
        [@"\xhookrightarrow"] = "↪",
        [@"\xhookleftarrow"] = "↩",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private Atom ReadAccent(LatexToken command)
    {
        var accent = AccentTable.Get(command.Text);
        var nucleus = ReadArgument(command, _style);
        var mark = new MathOperator(accent.Text) { Form = OperatorForm.Postfix, IsStretchy = accent.IsStretchy };
        var node = accent.IsUnder
            ? new MathUnderOver(nucleus, mark, null) { IsAccentUnder = true }
            : new MathUnderOver(nucleus, null, mark) { IsAccentOver = true };
        return Ordinary(node) with { Limits = accent.CarriesLimits ? LimitPlacement.Stacked : LimitPlacement.Side };
    }

    private Atom ReadStack(LatexToken command)
    {
        var script = ReadArgument(command, _style.ToScript(), 0, 2);
        var nucleus = ReadArgument(command, _style, 1, 2);
        var node = command.Text == @"\underset" ? new MathUnderOver(nucleus, script, null) : new MathUnderOver(nucleus, null, script);
        return Atom.Of(node, command.Text == @"\stackrel" ? AtomClass.Relation : ClassOf(nucleus), _style);
    }

    // What stands over or under a relation leaves it a relation.
    private static AtomClass ClassOf(MathNode node) => node switch
    {
        MathOperator op => op.Class switch
        {
            OperatorClass.Large => AtomClass.Operator,
            OperatorClass.Binary => AtomClass.Binary,
            OperatorClass.Relation => AtomClass.Relation,
            OperatorClass.Ordinary or OperatorClass.Open or OperatorClass.Close or OperatorClass.Punctuation => AtomClass.Ordinary,
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        },
        MathScripts scripts => ClassOf(scripts.Base),
        MathUnderOver stack => ClassOf(stack.Base),
        _ => AtomClass.Ordinary,
    };

    private Atom ReadExtensibleArrow(LatexToken command)
    {
        var under = ReadOptional(_style.ToScript());
        var over = ReadArgument(command, _style.ToScript());
        var arrow = new MathOperator(ExtensibleArrows[command.Text]) { Class = OperatorClass.Relation, IsStretchy = true };
        return Atom.Of(new MathUnderOver(arrow, under is null ? null : Padded(under), Padded(over)), AtomClass.Relation, _style);
    }

    private static MathRow Padded(MathNode node) => new([new MathSpace(ArrowPadding), node, new MathSpace(ArrowPadding)]);

    private Atom ReadSubstack(LatexToken command)
    {
        var open = tokens.PeekPastSpace();
        if (open.Kind != LatexTokenKind.OpenBrace)
        {
            ReportMissingArgument(command, 0, 1);
            return Ordinary(AtomRow.Empty);
        }

        tokens.Next();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<MathNode>>();
        rows.Add([ReadRow()]);
        while (tokens.PeekPastSpace().Is(@"\\"))
        {
            tokens.Next();
            rows.Add([ReadRow()]);
        }

        CloseGroup(open);
        return Ordinary(new MathTable(rows.ToImmutable()) { ColumnGaps = [0], RowGap = 0.1 });
    }
}

using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Mathematics.Spacing;

/// <summary>Turns a row of atoms into nodes: signs told from binary operators, spaces put in, changes of style wrapped.</summary>
/// <remarks>
/// Space goes onto the operator beside it, where MathML keeps it; between two atoms without an operator, as in "a sin b",
/// it becomes a node of its own. (No invisible FUNCTION APPLICATION is put in: it would enter the text that readers copy.)
/// </remarks>
internal static class AtomRow
{
    /// <summary>An empty row.</summary>
    public static MathRow Empty { get; } = new([]);

    /// <summary>Makes the node of a row.</summary>
    /// <param name="atoms">The row; changed in place.</param>
    /// <param name="followsOrdinary">Whether an invisible ordinary atom stands first, as in the right-hand cells of <c>aligned</c>.</param>
    public static MathNode Build(Span<Atom> atoms, bool followsOrdinary)
    {
        if (atoms is [{ HasClass: true } only] && !followsOrdinary)
        {
            return only.Node!;
        }

        FindSigns(atoms, followsOrdinary);
        var spaces = SpreadSpace(atoms, followsOrdinary);
        var children = Collect(atoms, spaces);
        return children is [var child] ? child : new MathRow(children);
    }

    /// <summary>Makes an atom's operator ordinary: a group around it hides its class.</summary>
    public static MathNode AsOrdinary(MathNode node) =>
        node is MathOperator { Class: not OperatorClass.Ordinary } op ? op with { Class = OperatorClass.Ordinary } : node;

    private static void FindSigns(Span<Atom> atoms, bool followsOrdinary)
    {
        var previous = -1;
        for (var i = 0; i < atoms.Length; i++)
        {
            if (!atoms[i].HasClass)
            {
                continue;
            }

            if (atoms[i].Left == AtomClass.Binary)
            {
                var isFirst = previous < 0 && !followsOrdinary;
                if (isFirst || (previous >= 0 && AtomSpacing.MakesNextASign(atoms[previous].Right)))
                {
                    atoms[i] = AsSign(atoms[i], OperatorForm.Prefix);
                }
            }

            if (previous >= 0 && atoms[previous].Right == AtomClass.Binary && AtomSpacing.MakesPreviousASign(atoms[i].Left))
            {
                atoms[previous] = AsSign(atoms[previous], OperatorForm.Postfix);
            }

            previous = i;
        }

        if (previous >= 0 && atoms[previous].Right == AtomClass.Binary)
        {
            atoms[previous] = AsSign(atoms[previous], OperatorForm.Postfix);
        }
    }

    private static Atom AsSign(Atom atom, OperatorForm form) => atom with
    {
        Left = AtomClass.Ordinary,
        Right = AtomClass.Ordinary,
        Node = WithOperator(atom.Node!, op => op with { Class = OperatorClass.Ordinary, Form = form }) ?? atom.Node,
    };

    // Returns the spaces that found no operator to go on, by the index of the atom after them; null where there are none.
    private static double[]? SpreadSpace(Span<Atom> atoms, bool followsOrdinary)
    {
        double[]? spaces = null;
        var previous = -1;
        for (var i = 0; i < atoms.Length; i++)
        {
            if (!atoms[i].HasClass)
            {
                continue;
            }

            var left = previous >= 0 ? atoms[previous].Right : AtomClass.Ordinary;
            var space = previous >= 0 || followsOrdinary ? AtomSpacing.Between(left, atoms[i].Left, atoms[i].Style) : 0;
            if (space > 0 && !TryAttach(atoms, previous, i, space))
            {
                spaces ??= new double[atoms.Length];
                spaces[i] = space;
            }

            previous = i;
        }

        return spaces;
    }

    private static bool TryAttach(Span<Atom> atoms, int left, int right, double space)
    {
        var rightFirst = left < 0 || Claim(atoms[right].Left) > Claim(atoms[left].Right);
        return rightFirst
            ? TryAttachBefore(ref atoms[right], space) || (left >= 0 && TryAttachAfter(ref atoms[left], space))
            : TryAttachAfter(ref atoms[left], space) || TryAttachBefore(ref atoms[right], space);
    }

    // Relations and binary operators own the space around them; a fence has least claim to any.
    private static int Claim(AtomClass atomClass) => atomClass switch
    {
        AtomClass.Relation => 5,
        AtomClass.Binary => 4,
        AtomClass.Punctuation => 3,
        AtomClass.Operator => 2,
        AtomClass.Inner => 1,
        AtomClass.Ordinary or AtomClass.Open or AtomClass.Close => 0,
        AtomClass.Space or AtomClass.StyleChange => throw new ArgumentOutOfRangeException(nameof(atomClass)),
        _ => throw new ArgumentOutOfRangeException(nameof(atomClass)),
    };

    private static bool TryAttachBefore(ref Atom atom, double space) =>
        TryReplace(ref atom, WithOperator(atom.Node!, op => op with { LeftSpace = op.LeftSpace + space }));

    private static bool TryAttachAfter(ref Atom atom, double space) =>
        TryReplace(ref atom, WithOperator(atom.Node!, op => op with { RightSpace = op.RightSpace + space }));

    private static bool TryReplace(ref Atom atom, MathNode? node)
    {
        if (node is null)
        {
            return false;
        }

        atom = atom with { Node = node };
        return true;
    }

    // MathML's embellished operators: the spaces of an operator with scripts stand outside of the scripts.
    private static MathNode? WithOperator(MathNode node, Func<MathOperator, MathOperator> change) => node switch
    {
        MathOperator op => change(op),
        MathScripts scripts when WithOperator(scripts.Base, change) is { } core => scripts with { Base = core },
        MathUnderOver stack when WithOperator(stack.Base, change) is { } core => stack with { Base = core },
        _ => null,
    };

    private static ImmutableArray<MathNode> Collect(ReadOnlySpan<Atom> atoms, double[]? spaces)
    {
        var children = ImmutableArray.CreateBuilder<MathNode>(atoms.Length);
        var styleStart = -1;
        FormulaStyle style = default;
        for (var i = 0; i < atoms.Length; i++)
        {
            if (spaces is not null && spaces[i] > 0)
            {
                children.Add(new MathSpace(spaces[i]));
            }

            if (atoms[i].Left != AtomClass.StyleChange)
            {
                children.Add(atoms[i].Node!);
                continue;
            }

            WrapStyle(children, styleStart, style);
            (styleStart, style) = (children.Count, atoms[i].Style);
        }

        WrapStyle(children, styleStart, style);
        return children.DrainToImmutable();
    }

    // Each style holds up to the next change, so that a thousand changes in a row do not nest.
    private static void WrapStyle(ImmutableArray<MathNode>.Builder children, int start, FormulaStyle style)
    {
        if (start < 0 || start == children.Count)
        {
            return;
        }

        ImmutableArray<MathNode> styled = [.. children.Skip(start)];
        children.RemoveRange(start, children.Count - start);
        children.Add(Styled(styled is [var only] ? only : new MathRow(styled), style));
    }

    /// <summary>Sets a node in a given style.</summary>
    public static MathStyle Styled(MathNode node, FormulaStyle style) =>
        new(node) { IsDisplayStyle = style == FormulaStyle.Display, ScriptLevel = style.ScriptLevel() };
}

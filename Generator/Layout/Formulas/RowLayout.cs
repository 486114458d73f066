using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>A part of a row with the space around it, in points.</summary>
/// <param name="Box">The part.</param>
/// <param name="SpaceBefore">Space before it.</param>
/// <param name="SpaceAfter">Space after it.</param>
/// <param name="Operator">The operator at its core; null where there is none.</param>
internal readonly record struct RowItem(MathBox Box, double SpaceBefore, double SpaceAfter, MathOperator? Operator);

/// <summary>Sets rows: spaces operators and stretches fences to what they enclose (MathML Core, 3.3.1).</summary>
internal sealed class RowLayout(NodeLayout nodes)
{
    /// <summary>Sets a row as one box.</summary>
    public MathBox LayOut(MathRow row, FormulaStyle style)
    {
        var parts = new List<(MathNode, FormulaStyle)>(row.Children.Length);
        foreach (var child in row.Children)
        {
            parts.Add((child, style));
        }

        return Join(Arrange(parts));
    }

    /// <summary>Sets the parts of a row and finds the space between them.</summary>
    public RowItem[] Arrange(List<(MathNode Node, FormulaStyle Style)> parts)
    {
        var items = new RowItem[parts.Count];
        var span = default(VerticalSpan);
        for (var i = 0; i < items.Length; i++)
        {
            var (node, style) = parts[i];
            var core = CoreOperator(node);
            if (core is { IsStretchy: true })
            {
                items[i] = new RowItem(MathBox.Nothing, 0, 0, core);
            }
            else
            {
                items[i] = new RowItem(nodes.LayOut(node, style), 0, 0, core);
                span = new VerticalSpan(Math.Max(span.Ascent, items[i].Box.Ascent), Math.Max(span.Depth, items[i].Box.Depth));
            }
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Operator is { } core)
            {
                items[i] = Finish(items[i], core, parts[i].Node, parts[i].Style, span);
            }
        }

        KeepClearOfSlantedLetters(items);
        return items;
    }

    /// <summary>Puts parts side by side.</summary>
    public static MathBox Join(ReadOnlySpan<RowItem> items)
    {
        if (items.Length == 1 && items[0] is { SpaceBefore: 0, SpaceAfter: 0 })
        {
            return items[0].Box;
        }

        var parts = ImmutableArray.CreateBuilder<PlacedBox>(items.Length);
        double x = 0, ascent = 0, depth = 0;
        foreach (var (box, before, after, _) in items)
        {
            parts.Add(new PlacedBox(box, x + before, 0));
            x += before + box.Width + after;
            ascent = Math.Max(ascent, box.Ascent);
            depth = Math.Max(depth, box.Depth);
        }

        var startsWithBox = items.Length > 0 && items[0].SpaceBefore == 0;
        var endsWithBox = items.Length > 0 && items[^1].SpaceAfter == 0 && items[^1].Box.Kind != BoxKind.LargeOperator;
        return new GroupBox(parts.MoveToImmutable())
        {
            Width = x,
            Ascent = ascent,
            Depth = depth,
            StartsSlanted = startsWithBox && items[0].Box.StartsSlanted,
            First = startsWithBox ? items[0].Box.First : null,
            ItalicCorrection = endsWithBox ? items[^1].Box.ItalicCorrection : 0,
        };
    }

    // MathML Core calls what has an operator at its core an embellished operator: scripts and limits do not change
    // how it is spaced and stretched.
    private static MathOperator? CoreOperator(MathNode node) => node switch
    {
        MathOperator mark => mark,
        MathScripts scripts => CoreOperator(scripts.Base),
        MathUnderOver limits => CoreOperator(limits.Base),
        MathStyle change => CoreOperator(change.Content),
        _ => null,
    };

    // TeX sets a slanted letter before something upright with its lean, and before another slanted letter without.
    private static void KeepClearOfSlantedLetters(RowItem[] items)
    {
        var last = -1;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Box == MathBox.Nothing || items[i].Box.Kind == BoxKind.Space)
            {
                continue;
            }

            if (last >= 0 && items[last].Box is { Kind: not BoxKind.LargeOperator, ItalicCorrection: > 0 } box && !items[i].Box.StartsSlanted)
            {
                items[last] = items[last] with { SpaceAfter = items[last].SpaceAfter + box.ItalicCorrection };
            }

            last = i;
        }
    }

    private RowItem Finish(RowItem item, MathOperator core, MathNode node, FormulaStyle style, VerticalSpan span)
    {
        var box = core.IsStretchy ? nodes.LayOut(node, style, span) : item.Box;

        // In scripts only the thin space after named operators remains (The TeXbook, chapter 18).
        var isClosedUp = style.ScriptLevel > 0 && core.Class is (OperatorClass.Binary or OperatorClass.Relation or OperatorClass.Punctuation);
        return isClosedUp
            ? item with { Box = box }
            : new RowItem(box, core.LeftSpace * style.Size, core.RightSpace * style.Size, core);
    }
}

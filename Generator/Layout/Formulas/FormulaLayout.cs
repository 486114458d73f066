using System.Collections.Immutable;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Sets formulas by the algorithms of MathML Core with the constants of the font's MATH table. Safe to use from several threads.</summary>
/// <remarks>
/// A tree of nodes becomes a tree of boxes (<see cref="NodeLayout"/> and the types named after what they set), which is
/// drawn once. Where MathML Core leaves room, TeX decides: styles and cramping (The TeXbook, appendix G), equal heights of
/// scripts beside letters, space around fractions. The depth of the tree is the parser's to bound.
/// </remarks>
internal sealed class FormulaLayout(FontSet fonts)
{
    private readonly Lazy<NodeLayout> _nodes = new(() => new NodeLayout(fonts));

    /// <summary>Sets a displayed formula.</summary>
    /// <param name="root">The formula.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="structure">The element that the formula's boxes belong to.</param>
    public FormulaBox LayOutDisplay(MathNode root, double size, StructureElement? structure)
    {
        var row = ArrangeRoot(root, size, isDisplay: true);
        var box = RowLayout.Join(row);
        if (box.Rows.IsEmpty)
        {
            return Draw(box, structure) with { RowBaselines = box.RowBaselines };
        }

        ImmutableArray<FormulaRow> rows = [.. box.Rows.Select(row => DrawRow(row, structure))];
        return new FormulaBox(box.WidthWithLean, box.Ascent, box.Depth, [.. rows.SelectMany(row => row.Items)])
        {
            RowBaselines = box.RowBaselines,
            Rows = rows,
        };
    }

    /// <summary>Sets a formula in running text, in pieces between which a line may end: after relations, and less gladly after binary operators.</summary>
    /// <param name="root">The formula.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="structure">The element that the formula's boxes belong to.</param>
    public ImmutableArray<FormulaPiece> LayOutInline(MathNode root, double size, StructureElement? structure)
    {
        var row = ArrangeRoot(root, size, isDisplay: false);
        var pieces = ImmutableArray.CreateBuilder<FormulaPiece>();
        var start = 0;
        foreach (var (end, penalty) in LineEnds.Find(row))
        {
            var space = row[end - 1].SpaceAfter;
            row[end - 1] = row[end - 1] with { SpaceAfter = 0 };
            var next = end;
            for (; next < row.Length - 1 && row[next].Box.Kind == BoxKind.Space; next++)
            {
                // Space that the author asked for here is dropped at a line end as well.
                space += row[next].Box.Width;
            }

            pieces.Add(new FormulaPiece(Draw(RowLayout.Join(row.AsSpan(start, end - start)), structure), space, penalty));
            start = next;
        }

        pieces.Add(new FormulaPiece(Draw(RowLayout.Join(row.AsSpan(start)), structure), 0, null));
        return pieces.ToImmutable();
    }

    private static FormulaBox Draw(MathBox box, StructureElement? structure)
    {
        var canvas = new FormulaCanvas(structure);
        box.Draw(canvas, 0, 0);
        return new FormulaBox(box.WidthWithLean, box.Ascent, box.Depth, canvas.Finish());
    }

    private static FormulaRow DrawRow(PlacedBox row, StructureElement? structure)
    {
        var canvas = new FormulaCanvas(structure);
        row.Box.Draw(canvas, row.X, row.Y);
        return new FormulaRow(row.Y - row.Box.Ascent, row.Y + row.Box.Depth, canvas.Finish());
    }

    private static void Unwrap(MathNode node, FormulaStyle style, List<(MathNode Node, FormulaStyle Style)> parts)
    {
        switch (node)
        {
            case MathStyle change:
                Unwrap(change.Content, style.Within(change), parts);
                break;
            case MathRow row:
                foreach (var child in row.Children)
                {
                    // A group in the middle of a row stays whole, as braces keep it whole in TeX.
                    if (child is MathStyle || row.Children.Length == 1)
                    {
                        Unwrap(child, style, parts);
                    }
                    else
                    {
                        parts.Add((child, style));
                    }
                }

                break;
            default:
                parts.Add((node, style));
                break;
        }
    }

    private RowItem[] ArrangeRoot(MathNode root, double size, bool isDisplay)
    {
        var parts = new List<(MathNode Node, FormulaStyle Style)>();
        Unwrap(root, new FormulaStyle(_nodes.Value.Font, size, isDisplay), parts);
        var row = _nodes.Value.Rows.Arrange(parts);
        if (row.Length > 0)
        {
            // The space around the formula is the text's own.
            row[0] = row[0] with { SpaceBefore = 0 };
            row[^1] = row[^1] with { SpaceAfter = 0 };
        }

        return row;
    }
}

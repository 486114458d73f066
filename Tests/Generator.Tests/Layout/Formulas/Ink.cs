using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Layout.Formulas;
using Colophon.Model;

namespace Colophon.Tests.Layout.Formulas;

/// <summary>What a formula shows: each glyph and rule with its edges in points, y upwards from the formula's baseline.</summary>
internal sealed class Ink
{
    /// <summary>The size at which tests set formulas: a point is a hundredth of an em, a font unit a tenth of a point.</summary>
    public const double Size = 100;

    private static readonly FormulaLayout Layout = new(FontSet.Default);

    private Ink(FormulaBox box)
    {
        Box = box;
        Glyphs = [.. box.Items.OfType<TextRun>().SelectMany(GlyphsOf)];
        Rules = [.. box.Items.OfType<RuleItem>().Select(rule => new Mark("", rule.X, rule.X + rule.Width, -rule.Y - rule.Height, -rule.Y))];
    }

    public FormulaBox Box { get; }

    public IReadOnlyList<Mark> Glyphs { get; }

    public IReadOnlyList<Mark> Rules { get; }

    /// <summary>What is copied.</summary>
    public string Text => string.Concat(Glyphs.Select(glyph => glyph.Text));

    /// <summary>The height of the axis.</summary>
    public static double Axis => Size * FontSet.Default.Math.Mathematics[MathConstant.AxisHeight] / 1000;

    public static Ink Display(MathNode node) => new(Layout.LayOutDisplay(node, Size, null));

    public static Ink Inline(MathNode node) => new(Assert.Single(Pieces(node)).Box);

    public static IReadOnlyList<FormulaPiece> Pieces(MathNode node) => Layout.LayOutInline(node, Size, null);

    public static Ink Of(FormulaPiece piece) => new(piece.Box);

    /// <summary>The only glyph that says a text.</summary>
    public Mark this[string text] => Assert.Single(Glyphs, glyph => glyph.Text == text);

    /// <summary>The outline of a stretched character, from the piece that says it to the last of the silent pieces after it.</summary>
    public Mark Stretched(string text)
    {
        var first = Glyphs.ToList().FindIndex(glyph => glyph.Text == text);
        var pieces = Glyphs.Skip(first).Take(1).Concat(Glyphs.Skip(first + 1).TakeWhile(glyph => glyph.Text.Length == 0)).ToList();
        return new Mark(text, pieces.Min(piece => piece.Left), pieces.Max(piece => piece.Right), pieces.Min(piece => piece.Bottom), pieces.Max(piece => piece.Top));
    }

    private static IEnumerable<Mark> GlyphsOf(TextRun run)
    {
        var pen = run.X;
        var scale = run.Size / run.Face.UnitsPerEm;
        foreach (var glyph in run.Glyphs)
        {
            var bounds = run.Face.Bounds(glyph.Glyph);
            var (x, y) = (pen + glyph.XOffset, glyph.YOffset - run.Baseline);
            yield return new Mark(glyph.Text, x + (bounds.XMin * scale), x + (bounds.XMax * scale), y + (bounds.YMin * scale), y + (bounds.YMax * scale))
            {
                Glyph = glyph.Glyph,
                Face = run.Face,
                Size = run.Size,
                Origin = pen,
                Baseline = -run.Baseline,
            };
            pen += glyph.Advance;
        }
    }
}

/// <summary>A glyph or a rule with the edges of its ink.</summary>
internal sealed record Mark(string Text, double Left, double Right, double Bottom, double Top)
{
    public int Glyph { get; init; }

    public FontFace? Face { get; init; }

    public double Size { get; init; }

    public double Origin { get; init; }

    public double Baseline { get; init; }

    public double Height => Top - Bottom;

    public double Center => (Left + Right) / 2;

    public double Middle => (Bottom + Top) / 2;
}

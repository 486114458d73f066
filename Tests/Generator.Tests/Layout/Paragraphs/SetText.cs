using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Layout.Formulas;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Tests.Layout.Paragraphs;

/// <summary>Words in which tests of paragraphs speak.</summary>
internal static class SetText
{
    /// <summary>A paragraph of ordinary words.</summary>
    public const string Prose =
        "In olden times when wishing still helped one, there lived a king whose daughters were all beautiful; and the youngest was so "
        + "beautiful that the sun itself, which has seen so much, was astonished whenever it shone in her face. Close by the king's castle lay a "
        + "great dark forest, and under an old lime-tree in the forest was a well, and when the day was very warm, the king's child went out into "
        + "the forest and sat down by the side of the cool fountain.";

    /// <summary>The faces.</summary>
    public static FontSet Faces => FontSet.Default;

    /// <summary>Sets English.</summary>
    public static ParagraphLayout English { get; } = new(Faces, new FormulaLayout(Faces), "en");

    /// <summary>Sets a paragraph in a column that is wide enough for one line.</summary>
    public static LineBox Line(params Inline[] content) => Assert.Single(Lines(10_000, content));

    /// <summary>Sets a paragraph in the default style.</summary>
    public static ImmutableArray<LineBox> Lines(double width, params Inline[] content) =>
        English.LayOut([.. content], new ParagraphStyle(), width, new StructureElement(StructureRole.Paragraph));

    /// <summary>The glyph runs of a line that are seen: without the space that it ends at.</summary>
    public static ImmutableArray<TextRun> Runs(this LineBox line)
    {
        ImmutableArray<TextRun> runs = [.. line.Items.OfType<TextRun>()];
        if (runs is [.., { Glyphs: [.., { Text: " " }] } last])
        {
            return last.Glyphs.Length == 1 ? runs[..^1] : runs.SetItem(runs.Length - 1, last with { Glyphs = last.Glyphs[..^1] });
        }

        return runs;
    }

    /// <summary>What a reader sees of a line.</summary>
    public static string Text(this LineBox line) => string.Concat(line.Runs().Select(Text));

    /// <summary>What a line says when copied, the space that it ends at included.</summary>
    public static string Written(this LineBox line) => string.Concat(line.Items.OfType<TextRun>().Select(Text));

    /// <summary>What a run says when copied.</summary>
    public static string Text(this TextRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));

    /// <summary>Where the last glyph of a run ends.</summary>
    public static double End(this TextRun run) => run.X + run.Glyphs.Sum(glyph => glyph.Advance);

    /// <summary>The run that says something.</summary>
    public static TextRun Run(this LineBox line, string text) => Assert.Single(line.Runs(), run => run.Text().Trim() == text);
}

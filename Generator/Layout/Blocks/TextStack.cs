using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Stacks the lines of a paragraph: even leading, opened only where tall things would touch; no widows, no orphans.</summary>
internal sealed class TextStack(Typesetting tools, NoteLayout notes)
{
    /// <summary>The least white between two lines, in points.</summary>
    private const double LeastGap = 0.8;

    /// <summary>How far a line may stick out before its author hears of it, in points.</summary>
    private const double OverfullTolerance = 1;

    /// <summary>Sets text in a column.</summary>
    /// <param name="content">The text.</param>
    /// <param name="style">How it is set; its size is the context's unless stated otherwise.</param>
    /// <param name="context">The column.</param>
    /// <param name="element">The element that the text belongs to.</param>
    /// <param name="source">Where the author wrote it; null for text that the engine adds.</param>
    /// <returns>A box a line; empty for text without content.</returns>
    public List<VerticalBox> Set(ImmutableArray<Inline> content, ParagraphStyle style, BlockContext context, StructureElement? element, SourceSpan? source) =>
        Stack(SetLines(content, style, context.Width, element, source), context);

    /// <summary>Stacks lines that are set already.</summary>
    public List<VerticalBox> Stack(ImmutableArray<LineBox> lines, BlockContext context)
    {
        var boxes = new List<VerticalBox>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var above = i == 0 ? Math.Max(context.Type.StrutAscent, lines[0].Ascent) : Advance(lines[i - 1], lines[i], context.Type);
            var below = i == lines.Length - 1 ? Math.Max(context.Type.StrutDepth, lines[i].Depth) : context.Type.StrutDepth;
            boxes.Add(new VerticalBox
            {
                Height = above + below,
                Baseline = above,
                Content = [new PlacedGroup(context.Left, above, lines[i].Items)],
                BreakBefore = i == 1 || (i > 1 && i == lines.Length - 1) ? BreakCost.Forbidden : BreakCost.None,
                Notes = notes.LayOut(lines[i].Footnotes, context.Parent),
            });
        }

        return boxes;
    }

    /// <summary>Sets text in lines and reports those that stick out.</summary>
    public ImmutableArray<LineBox> SetLines(ImmutableArray<Inline> content, ParagraphStyle style, double width, StructureElement? element, SourceSpan? source)
    {
        if (content.IsEmpty)
        {
            return [];
        }

        var lines = tools.Paragraphs.LayOut(content, style, width, element);
        foreach (var line in lines)
        {
            if (line.Overfull > OverfullTolerance)
            {
                tools.Diagnostics.Add(
                    DiagnosticCodes.OverfullLine,
                    source,
                    string.Create(CultureInfo.InvariantCulture, $"a line sticks out of its column by {line.Overfull:0.0} pt"),
                    "reword the sentence, or let a long formula or word be broken");
            }

            MissingCharacters.Report(line.Items, source, tools.Diagnostics);
        }

        return lines;
    }

    /// <summary>From the bottom of one line's box (its strut) to the next baseline.</summary>
    private static double Advance(LineBox upper, LineBox lower, TypeSize type) =>
        Math.Max(type.Leading, upper.Depth + lower.Ascent + LeastGap) - type.StrutDepth;
}

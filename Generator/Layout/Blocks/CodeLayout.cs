using System.Collections.Immutable;
using Colophon.Layout.Fonts;
using Colophon.Layout.Pages;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets program text on a tint, line by line; what is too long goes on below, with a mark at the break.</summary>
internal sealed class CodeLayout(Typesetting tools)
{
    private const double Padding = 5;
    private const double SidePadding = 7;
    private const int ReturnMark = 0x21A9;
    private static readonly Space Around = new(9, 4, 2);

    /// <summary>Sets a code block.</summary>
    public void LayOut(CodeBlock code, BlockContext context, VerticalList list)
    {
        var element = context.Parent.Add(new StructureElement(StructureRole.Code));
        var lines = code.Text.Split('\n').SelectMany(line => Wrap(line, context.Width - (2 * SidePadding))).ToList();
        list.SpaceAfter(Around);
        list.Frame = new Frame { X = context.Left, Width = context.Width, Tint = Palette.CodeTint, Parent = list.Frame };
        list.Add(new VerticalBox { Height = Padding, BreakBefore = BreakCost.BeforeList });
        list.KeepWithNext();
        for (var i = 0; i < lines.Count; i++)
        {
            var items = SetLine(lines[i], context.Width - (2 * SidePadding), element);
            MissingCharacters.Report(items, code.Source, tools.Diagnostics);
            list.Add(new VerticalBox
            {
                Height = TypeSize.Code.Leading,
                Baseline = TypeSize.Code.StrutAscent,
                Content = [new PlacedGroup(context.Left + SidePadding, TypeSize.Code.StrutAscent, items)],
                BreakBefore = i == 1 || i == lines.Count - 1 ? BreakCost.Forbidden : BreakCost.WithinCode,
            });
        }

        list.KeepWithNext();
        list.Add(new VerticalBox { Height = Padding });
        list.Frame = list.Frame.Parent;
        list.SpaceAfter(Around);
    }

    /// <summary>Cuts a line into pieces that fit. Program text has no better places to break than its last column.</summary>
    private IEnumerable<CodeLine> Wrap(string line, double width)
    {
        var text = line.Replace("\t", "    ", StringComparison.Ordinal);
        var room = width - Advance(tools.Fonts.Monospaced, 'm');
        var start = 0;
        var used = 0.0;
        for (var i = 0; i < text.Length;)
        {
            var rune = Rune(text, i);
            var advance = Advance(FaceOf(rune.Value), rune.Value);
            if (used + advance > room && i > start)
            {
                yield return new CodeLine(text[start..i], GoesOn: true);
                (start, used) = (i, 0);
            }

            used += advance;
            i += rune.Utf16SequenceLength;
        }

        yield return new CodeLine(text[start..], GoesOn: false);
    }

    private ImmutableArray<PageItem> SetLine(CodeLine line, double width, StructureElement element)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        var x = 0.0;
        for (var i = 0; i < line.Text.Length;)
        {
            var face = FaceOf(Rune(line.Text, i).Value);
            var end = i;
            while (end < line.Text.Length && FaceOf(Rune(line.Text, end).Value) == face)
            {
                end += Rune(line.Text, end).Utf16SequenceLength;
            }

            var run = SetRun(line.Text[i..end], face, x, Color.Black) with { Structure = element };
            items.Add(run);
            x += run.Glyphs.Sum(glyph => glyph.Advance);
            i = end;
        }

        if (line.GoesOn)
        {
            var mark = SetRun(char.ConvertFromUtf32(ReturnMark), FaceOf(ReturnMark), 0, Palette.ReturnMark);
            items.Add(mark with { X = width - mark.Glyphs.Sum(glyph => glyph.Advance) });
        }
        else
        {
            items.Add(WrittenSpace.At(tools.Fonts.Monospaced, TypeSize.Code.Size, x, element));
        }

        return items.ToImmutable();
    }

    private static TextRun SetRun(string text, FontFace face, double x, Color color)
    {
        var scale = TypeSize.Code.Size / face.UnitsPerEm;
        var glyphs = face.Shape(text, ligatures: false)
            .Select(glyph => new PlacedGlyph(glyph.Glyph, glyph.Advance * scale, glyph.XOffset * scale, glyph.YOffset * scale, glyph.Text));
        return new TextRun(face, TypeSize.Code.Size, x, 0, [.. glyphs], color);
    }

    private FontFace FaceOf(int character)
    {
        if (character < 0x7F || tools.Fonts.Monospaced.GlyphIndex(character) != 0)
        {
            return tools.Fonts.Monospaced;
        }

        return tools.Fonts.Regular.GlyphIndex(character) == 0 && tools.Fonts.Math.GlyphIndex(character) != 0
            ? tools.Fonts.Math
            : tools.Fonts.Regular;
    }

    private static double Advance(FontFace face, int character) =>
        face.Advance(face.GlyphIndex(character)) * TypeSize.Code.Size / face.UnitsPerEm;

    /// <summary>The character at an index; half a surrogate pair counts as the replacement character.</summary>
    private static System.Text.Rune Rune(string text, int index) =>
        System.Text.Rune.TryGetRuneAt(text, index, out var rune) ? rune : System.Text.Rune.ReplacementChar;

    private readonly record struct CodeLine(string Text, bool GoesOn);
}

using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Finds characters that no font has: a reader would see an empty box in their place.</summary>
internal static class MissingCharacters
{
    /// <summary>Warns of each character that is set as the font's glyph 0.</summary>
    public static void Report(ImmutableArray<PageItem> items, SourceSpan? source, DiagnosticBag diagnostics)
    {
        foreach (var item in items)
        {
            if (item is not TextRun run)
            {
                continue;
            }

            foreach (var glyph in run.Glyphs)
            {
                if (glyph is { Glyph: 0, Text.Length: > 0 })
                {
                    Report(glyph.Text, source, diagnostics);
                }
            }
        }
    }

    private static void Report(string text, SourceSpan? source, DiagnosticBag diagnostics)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            diagnostics.Add(
                DiagnosticCodes.MissingCharacter,
                source,
                string.Create(CultureInfo.InvariantCulture, $"no font has the character \"{rune}\" (U+{rune.Value:X4})"),
                "write it another way; the PDF shows an empty box in its place");
        }
    }
}

using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Colophon.Tests;

/// <summary>Reads a PDF's text back, line by line as a reader sees it.</summary>
internal static class PdfText
{
    // Scripts are shifted by less than this share of the type size, and belong to their line; lines and the parts of fractions are further apart.
    private const double SameLine = 0.62;

    /// <summary>The text of every page.</summary>
    public static IReadOnlyList<string> Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(Lines)];
    }

    private static string Lines(Page page)
    {
        var text = new StringBuilder();
        foreach (var line in InLines(page.Letters))
        {
            var end = double.NaN;
            foreach (var letter in line)
            {
                // A gap without a space glyph parts the columns of tables and the parts of formulas.
                if (letter.StartBaseLine.X - end > 0.25 * letter.PointSize && text[^1] != ' ' && letter.Value != " ")
                {
                    text.Append(' ');
                }

                text.Append(letter.Value);
                end = letter.EndBaseLine.X;
            }

            // The space at which a line ends is written, but not seen.
            text.Length -= text.Length > 0 && text[^1] == ' ' ? 1 : 0;
            text.Append('\n');
        }

        return text.ToString();
    }

    // Lines from top to bottom; within a line, letters in the order in which they were written.
    private static List<List<Letter>> InLines(IEnumerable<Letter> letters)
    {
        var lines = new List<List<Letter>>();
        foreach (var letter in letters)
        {
            var line = lines.Count > 0 ? lines[^1] : null;
            if (line is null || Math.Abs(line[^1].StartBaseLine.Y - letter.StartBaseLine.Y) > SameLine * Math.Max(line[^1].PointSize, letter.PointSize))
            {
                lines.Add([letter]);
            }
            else
            {
                line.Add(letter);
            }
        }

        return lines;
    }
}

using System.Collections.Immutable;
using System.Text;
using Colophon.Layout;
using Colophon.Numerics;

namespace Colophon.Tracing;

/// <summary>Finds what holds a digit on finished pages and belongs to no value: with the values, it accounts for every digit of a report.</summary>
/// <remarks>A word is a stretch of glyphs that touch, without white space; it is told whole, so that a sign before its digits counts.</remarks>
internal sealed class OtherNumbers
{
    private const double Touching = 0.05;

    private readonly ImmutableArray<PrintedPiece>.Builder _found = ImmutableArray.CreateBuilder<PrintedPiece>();
    private readonly StringBuilder _word = new();
    private readonly int _page;
    private PrintedPiece _start;
    private (double X, double Y) _end;

    private OtherNumbers(int page)
    {
        _page = page;
        _start = new PrintedPiece(page, 0, 0, 0, "");
    }

    /// <summary>The words with digits, in the order in which they are drawn.</summary>
    public static ImmutableArray<PrintedPiece> Find(PagedDocument document) => [.. document.Pages.SelectMany((page, i) => new OtherNumbers(i + 1).FindOn(page))];

    /// <summary>Whether a text holds a digit of any script, a superscript, a subscript or a fraction.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsNumber(rune))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<PrintedPiece> FindOn(Page page)
    {
        Read(page.Items);
        EndWord();
        return _found.ToImmutable();
    }

    private void Read(ImmutableArray<PageItem> items)
    {
        foreach (var item in items)
        {
            if (item is TextRun run)
            {
                Read(run);
            }
            else if (item is ClipItem clip)
            {
                Read(clip.Items);
            }
        }
    }

    private void Read(TextRun run)
    {
        // Clockwise, and y goes downwards.
        var (sine, cosine) = PortableMath.SinCosTurns(run.Rotation / 360);
        var pen = 0.0;
        foreach (ref readonly var glyph in run.Glyphs.AsSpan())
        {
            var (along, rise) = (pen + glyph.XOffset, glyph.YOffset);
            pen += glyph.Advance;
            if (string.IsNullOrWhiteSpace(glyph.Text) || glyph.Value is not null || run.Structure?.Value is not null)
            {
                EndWord();
                continue;
            }

            Add(run.X + (along * cosine) + (rise * sine), run.Baseline + (along * sine) - (rise * cosine), glyph.Text, run.Rotation);
            _end = (run.X + (pen * cosine) + (rise * sine), run.Baseline + (pen * sine) - (rise * cosine));
        }
    }

    private void Add(double x, double y, string text, double turn)
    {
        if (_word.Length == 0 || turn != _start.Turn || Math.Abs(_end.X - x) > Touching || Math.Abs(_end.Y - y) > Touching)
        {
            EndWord();
            _start = new PrintedPiece(_page, x, y, 0, "") { Turn = turn };
        }

        _word.Append(text);
    }

    private void EndWord()
    {
        if (_word.Length == 0)
        {
            return;
        }

        var text = _word.ToString();
        _word.Clear();
        if (HasDigit(text))
        {
            var (dx, dy) = (_end.X - _start.X, _end.Y - _start.Baseline);
            _found.Add(_start with { Width = Math.Sqrt((dx * dx) + (dy * dy)), Text = text });
        }
    }
}

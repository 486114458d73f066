using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Model;

namespace Colophon.Tracing;

/// <summary>Finds where values lie on finished pages.</summary>
internal static class PageNumbers
{
    /// <summary>The pieces of every value, by the object that layout was given, in the order of the pages.</summary>
    public static ImmutableDictionary<BoundValue, ImmutableArray<PrintedPiece>> Find(PagedDocument document)
    {
        var found = new Dictionary<BoundValue, ImmutableArray<PrintedPiece>.Builder>(ReferenceEqualityComparer.Instance);
        for (var page = 0; page < document.Pages.Length; page++)
        {
            foreach (var run in document.Pages[page].Items.OfType<TextRun>())
            {
                foreach (var (value, piece) in PiecesOf(run, page + 1))
                {
                    if (!found.TryGetValue(value, out var pieces))
                    {
                        found.Add(value, pieces = ImmutableArray.CreateBuilder<PrintedPiece>());
                    }

                    Add(pieces, piece);
                }
            }
        }

        return found.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutable(), (IEqualityComparer<BoundValue>)ReferenceEqualityComparer.Instance);
    }

    private static IEnumerable<(BoundValue Value, PrintedPiece Piece)> PiecesOf(TextRun run, int page)
    {
        var pen = run.X;
        for (var start = 0; start < run.Glyphs.Length;)
        {
            var value = ValueOf(run, start);
            var (x, end) = (pen, start);
            for (; end < run.Glyphs.Length && ReferenceEquals(ValueOf(run, end), value); end++)
            {
                pen += run.Glyphs[end].Advance;
            }

            if (value is not null)
            {
                yield return (value, new PrintedPiece(page, x, run.Baseline, pen - x, string.Concat(run.Glyphs[start..end].Select(glyph => glyph.Text))));
            }

            start = end;
        }
    }

    private static BoundValue? ValueOf(TextRun run, int glyph) => run.Glyphs[glyph].Value ?? run.Structure?.Value;

    // A character that the face lacks comes from another face, in a run of its own.
    private static void Add(ImmutableArray<PrintedPiece>.Builder pieces, PrintedPiece piece)
    {
        const double Touching = 0.01;
        if (pieces.Count > 0 && pieces[^1] is var last && last.Page == piece.Page && last.Baseline == piece.Baseline && Math.Abs(last.X + last.Width - piece.X) < Touching)
        {
            pieces[^1] = last with { Width = last.Width + piece.Width, Text = last.Text + piece.Text };
        }
        else
        {
            pieces.Add(piece);
        }
    }
}

using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Templating;

/// <summary>A piece of composed text.</summary>
/// <param name="Offset">Where it starts.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="IsMade">Whether all of it came from that one place, as what a tag makes does; false, the default, where line and column advance with the text.</param>
/// <param name="IsOfResults">Whether the words are the results' own, and not those of a template's author.</param>
internal readonly record struct SourcePiece(int Offset, SourceSpan Source, bool IsMade = false, bool IsOfResults = false);

/// <summary>Leads from a place in composed text back to the template that it came from.</summary>
internal sealed class SourceMap
{
    private readonly ImmutableArray<SourcePiece> _pieces;
    private readonly int _length;

    // A report has as many places to find as blocks; counting lines anew for each would take the square of its length.
    private readonly List<int> _breaks = [];

    /// <summary>Makes a map.</summary>
    /// <param name="text">The composed text.</param>
    /// <param name="pieces">Where each piece starts and where it came from, by rising offset; the first starts at 0.</param>
    public SourceMap(string text, ImmutableArray<SourcePiece> pieces)
    {
        _pieces = pieces;
        _length = text.Length;
        for (var i = text.IndexOf('\n', 0); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            _breaks.Add(i);
        }
    }

    /// <summary>A map for text that is its own source.</summary>
    public static SourceMap Identity(string file, string text) => new(text, [new SourcePiece(0, new SourceSpan(file, 1, 1))]);

    /// <summary>Where the character at an offset of the composed text was written.</summary>
    public SourceSpan Find(int offset)
    {
        var piece = PieceAt(offset);
        if (piece.IsMade)
        {
            return piece.Source;
        }

        var place = Math.Clamp(offset, piece.Offset, _length);
        var (first, last) = (BreaksBefore(piece.Offset), BreaksBefore(place));
        return first == last
            ? piece.Source with { Column = piece.Source.Column + place - piece.Offset }
            : piece.Source with { Line = piece.Source.Line + last - first, Column = place - _breaks[last - 1] };
    }

    /// <summary>Whether the character at an offset was written by an experiment, not by the author of a template.</summary>
    public bool IsOfResults(int offset) => PieceAt(offset).IsOfResults;

    private SourcePiece PieceAt(int offset)
    {
        var low = 0;
        var high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Offset <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _pieces[low];
    }

    private int BreaksBefore(int offset)
    {
        var found = _breaks.BinarySearch(offset);
        return found >= 0 ? found : ~found;
    }
}

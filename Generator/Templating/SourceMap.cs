using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Templating;

/// <summary>Leads from a place in composed text back to the template that it came from.</summary>
/// <remarks>Within a piece, text is as written, so line and column advance together with the text.</remarks>
internal sealed class SourceMap
{
    private readonly string _text;
    private readonly ImmutableArray<(int Offset, SourceSpan Source)> _pieces;

    /// <summary>Makes a map.</summary>
    /// <param name="text">The composed text.</param>
    /// <param name="pieces">Where each piece starts and where it came from, by rising offset; the first starts at 0.</param>
    public SourceMap(string text, ImmutableArray<(int Offset, SourceSpan Source)> pieces)
    {
        _text = text;
        _pieces = pieces;
    }

    /// <summary>Where pieces start that hold the results' own words; empty by default.</summary>
    public ImmutableHashSet<int> ResultPieces { get; init; } = [];

    /// <summary>A map for text that is its own source.</summary>
    public static SourceMap Identity(string file, string text) => new(text, [(0, new SourceSpan(file, 1, 1))]);

    /// <summary>Where the character at an offset of the composed text was written.</summary>
    public SourceSpan Find(int offset)
    {
        var (start, source) = _pieces[PieceAt(offset)];
        var between = _text.AsSpan(start, Math.Clamp(offset - start, 0, _text.Length - start));
        var lastBreak = between.LastIndexOf('\n');
        return lastBreak < 0
            ? source with { Column = source.Column + between.Length }
            : source with { Line = source.Line + between.Count('\n'), Column = between.Length - lastBreak };
    }

    /// <summary>Whether the character at an offset was written by an experiment, not by the author of a template.</summary>
    public bool IsOfResults(int offset) => ResultPieces.Contains(_pieces[PieceAt(offset)].Offset);

    private int PieceAt(int offset)
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

        return low;
    }
}

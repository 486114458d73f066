using System.Collections.Immutable;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Templating;

/// <summary>Gathers composed text together with where each piece came from.</summary>
/// <remarks>Fluid writes captured text elsewhere; what is written here without a place belongs to the piece before it.</remarks>
internal sealed class ComposedWriter(SourceSpan start) : TextWriter
{
    private const int MostCharacters = 20_000_000;

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<SourcePiece>.Builder _pieces = StartingAt(start);

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <inheritdoc/>
    public override void Write(char value) => _text.Append(value);

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        _text.Append(value);
        if (_text.Length > MostCharacters)
        {
            throw new CompositionStoppedException("the report grows beyond 20 million characters", "print fewer items");
        }
    }

    /// <summary>Writes text as it stands in a template.</summary>
    public void Write(string text, SourceSpan source)
    {
        _pieces.Add(new SourcePiece(_text.Length, source));
        Write(text);
    }

    /// <summary>Writes what a tag made: every character of it comes from that tag.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">Where the tag stands.</param>
    /// <param name="isOfResults">Whether they are the results' own words, and not the template's.</param>
    public void WriteMade(string text, SourceSpan source, bool isOfResults)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new SourcePiece(_text.Length, source, IsMade: true, isOfResults));
            Write(text);
        }
    }

    /// <summary>Everything written.</summary>
    public ComposedMarkdown ToMarkdown(FrontMatter frontMatter, ImmutableArray<BoundValue> values, DiagnosticBag diagnostics)
    {
        var text = _text.ToString();
        var map = new SourceMap(text, _pieces.ToImmutable());
        if (FirstBrokenReference(text, values.Length) is int offset)
        {
            diagnostics.Add(
                DiagnosticCodes.BrokenValue,
                map.Find(offset),
                "a filter cut captured text in the middle of a value",
                "apply the filter to the value before it is captured");
        }

        return new ComposedMarkdown { FrontMatter = frontMatter, Text = text, SourceMap = map, Values = values };
    }

    /// <summary>Where a reference to a value lacks an end, a start or its number; null where all are whole.</summary>
    private static int? FirstBrokenReference(string text, int values)
    {
        var at = 0;
        while (text.AsSpan(at).IndexOfAny(ComposedMarkdown.ValueStart, ComposedMarkdown.ValueEnd) is >= 0 and var found)
        {
            var start = at + found;
            var end = text.IndexOf(ComposedMarkdown.ValueEnd, start);
            if (end <= start + 1
                || !int.TryParse(text.AsSpan(start + 1, end - start - 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index)
                || index >= values)
            {
                return start;
            }

            at = end + 1;
        }

        return null;
    }

    // Two pieces may start at one offset, where nothing was written between; the later one is then found.
    private static ImmutableArray<SourcePiece>.Builder StartingAt(SourceSpan start)
    {
        var pieces = ImmutableArray.CreateBuilder<SourcePiece>();
        pieces.Add(new SourcePiece(0, start));
        return pieces;
    }
}

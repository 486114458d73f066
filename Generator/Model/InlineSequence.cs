using System.Collections.Immutable;
using System.Text;

namespace Colophon.Model;

/// <summary>Gathers inlines: neighbouring words become one, and nothing empty is kept.</summary>
internal sealed class InlineSequence
{
    private readonly ImmutableArray<Inline>.Builder _inlines = ImmutableArray.CreateBuilder<Inline>();

    // The words at the end, which are one inline once something else follows: text may come in a hundred thousand pieces.
    private readonly StringBuilder _words = new();

    /// <summary>Adds an inline.</summary>
    public void Add(Inline inline)
    {
        if (inline is not Text text)
        {
            EndWords();
            _inlines.Add(inline);
        }
        else
        {
            // A comment leaves the spaces on both its sides.
            _words.Append(_words.Length > 0 && _words[^1] == ' ' ? text.Value.TrimStart(' ') : text.Value);
        }
    }

    /// <summary>Adds inlines.</summary>
    public void AddRange(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Add(inline);
        }
    }

    /// <summary>What was gathered.</summary>
    public ImmutableArray<Inline> ToImmutable()
    {
        EndWords();
        return _inlines.ToImmutable();
    }

    /// <summary>Inlines without the breaks and spaces at both ends.</summary>
    public static ImmutableArray<Inline> Trim(ImmutableArray<Inline> inlines)
    {
        var start = 0;
        var end = inlines.Length;
        while (start < end && IsBlank(inlines[start]))
        {
            start++;
        }

        while (end > start && IsBlank(inlines[end - 1]))
        {
            end--;
        }

        var trimmed = inlines[start..end];
        if (trimmed is [Text first, ..])
        {
            trimmed = trimmed.SetItem(0, new Text(first.Value.TrimStart(' ')));
        }

        return trimmed is [.., Text last] ? trimmed.SetItem(trimmed.Length - 1, new Text(last.Value.TrimEnd(' '))) : trimmed;
    }

    private static bool IsBlank(Inline inline) =>
        inline is SoftBreak or HardBreak || (inline is Text text && text.Value.AsSpan().Trim(' ').IsEmpty);

    private void EndWords()
    {
        if (_words.Length > 0)
        {
            _inlines.Add(new Text(_words.ToString()));
            _words.Clear();
        }
    }
}

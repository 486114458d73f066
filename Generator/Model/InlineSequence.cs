using System.Collections.Immutable;

namespace Colophon.Model;

/// <summary>Gathers inlines: neighbouring words become one, and nothing empty is kept.</summary>
internal sealed class InlineSequence
{
    private readonly ImmutableArray<Inline>.Builder _inlines = ImmutableArray.CreateBuilder<Inline>();

    /// <summary>Adds an inline.</summary>
    public void Add(Inline inline)
    {
        if (inline is not Text text)
        {
            _inlines.Add(inline);
        }
        else if (text.Value.Length > 0)
        {
            AddText(text);
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
    public ImmutableArray<Inline> ToImmutable() => _inlines.ToImmutable();

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

    private void AddText(Text text)
    {
        if (_inlines.Count > 0 && _inlines[^1] is Text previous)
        {
            // A comment leaves the spaces on both its sides.
            var value = previous.Value.EndsWith(' ') ? text.Value.TrimStart(' ') : text.Value;
            _inlines[^1] = new Text(previous.Value + value);
        }
        else
        {
            _inlines.Add(text);
        }
    }
}

using System.Collections.Immutable;
using System.Text;
using Colophon.Model;
using Colophon.Templating;

namespace Colophon.Parsing;

/// <summary>Puts a <see cref="TypedText"/> together.</summary>
/// <param name="locate">Where an offset was typed; null where an experiment wrote it.</param>
internal sealed class TypedTextBuilder(Func<int, SourceSpan?> locate)
{
    private readonly StringBuilder _characters = new();
    private readonly ImmutableArray<(int Start, SourceSpan Source)>.Builder _digits = ImmutableArray.CreateBuilder<(int, SourceSpan)>();

    /// <summary>The text.</summary>
    public TypedText ToText() => new(_characters.ToString(), _digits.ToImmutable());

    /// <summary>Adds a sign.</summary>
    public void Append(char sign) => _characters.Append(sign);

    /// <summary>Adds text that stands at an offset.</summary>
    public void Append(ReadOnlySpan<char> text, int offset)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ComposedMarkdown.ValueStart)
            {
                var length = text[i..].IndexOf(ComposedMarkdown.ValueEnd);
                i += Math.Max(0, length);
                _characters.Append(TypedText.Opaque);
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                var end = i + 1;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }

                AppendDigits(text[i..end], locate(offset + i));
                i = end - 1;
            }
            else
            {
                _characters.Append(text[i]);
            }
        }
    }

    private void AppendDigits(ReadOnlySpan<char> digits, SourceSpan? source)
    {
        if (source is not { } typed || IsBrokenOutput(digits))
        {
            _characters.Append(TypedText.Opaque);
            return;
        }

        _digits.Add((_characters.Length, typed));
        _characters.Append(digits);
    }

    private static bool IsBrokenOutput(ReadOnlySpan<char> digits) => digits.Length >= BrokenTemplate.ShortestOutput && !digits.ContainsAnyExcept(BrokenTemplate.OutputFiller);
}

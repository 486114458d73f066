using System.Globalization;

namespace Colophon.Pictures.Svg;

/// <summary>Reads the numbers, flags and names of which SVG's attribute values are made, from left to right.</summary>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>How many characters have been read.</summary>
    public int Position { get; private set; }

    /// <summary>Whether nothing is left.</summary>
    public readonly bool IsAtEnd => Position >= _text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public readonly char Next => IsAtEnd ? '\0' : _text[Position];

    /// <summary>Passes white space.</summary>
    public void SkipSpace()
    {
        while (Next is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            Position++;
        }
    }

    /// <summary>Passes white space with at most one comma in it.</summary>
    public void SkipSeparator()
    {
        SkipSpace();
        if (Next == ',')
        {
            Position++;
            SkipSpace();
        }
    }

    /// <summary>Passes one character if it is the one expected.</summary>
    public bool TryRead(char expected)
    {
        if (Next != expected || IsAtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Reads ASCII letters and hyphens; empty where there are none.</summary>
    public ReadOnlySpan<char> ReadName()
    {
        var start = Position;
        while (char.IsAsciiLetter(Next) || Next == '-')
        {
            Position++;
        }

        return _text[start..Position];
    }

    /// <summary>Reads a flag of an arc, which needs no separator after it: "0" or "1".</summary>
    public bool TryReadFlag(out bool flag)
    {
        flag = Next == '1';
        return TryRead('0') || TryRead('1');
    }

    /// <summary>Reads a number such as "-.5e-3", whose end may be the next number's beginning.</summary>
    /// <returns>Whether there was one and it is finite; where not, nothing is passed.</returns>
    public bool TryReadNumber(out double number)
    {
        var end = Position;
        Skip(ref end, c => c is '+' or '-', atMost: 1);
        var digits = Skip(ref end, char.IsAsciiDigit);
        if (end < _text.Length && _text[end] == '.')
        {
            end++;
            digits += Skip(ref end, char.IsAsciiDigit);
        }

        number = 0;
        if (digits == 0)
        {
            return false;
        }

        SkipExponent(ref end);
        if (!double.TryParse(_text[Position..end], NumberStyles.Float, CultureInfo.InvariantCulture, out number) || !double.IsFinite(number))
        {
            return false;
        }

        Position = end;
        return true;
    }

    private readonly void SkipExponent(ref int end)
    {
        // "1em" is a length of one em, not a broken exponent.
        if (end < _text.Length && _text[end] is 'e' or 'E')
        {
            var exponent = end + 1;
            Skip(ref exponent, c => c is '+' or '-', atMost: 1);
            if (Skip(ref exponent, char.IsAsciiDigit) > 0)
            {
                end = exponent;
            }
        }
    }

    private readonly int Skip(ref int end, Func<char, bool> isWanted, int atMost = int.MaxValue)
    {
        var start = end;
        while (end < _text.Length && end - start < atMost && isWanted(_text[end]))
        {
            end++;
        }

        return end - start;
    }
}

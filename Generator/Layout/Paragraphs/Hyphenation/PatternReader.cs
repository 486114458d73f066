using System.Globalization;
using System.Text;

namespace Colophon.Layout.Paragraphs.Hyphenation;

/// <summary>Reads the pattern files of the npm package "hyphen": a JavaScript literal, taken as data.</summary>
/// <remarks>
/// After the words that make it a module the file holds <c>[levels, trie, exceptions]</c>. Levels are arrays of digits. A node of the trie is an object
/// from letters to nodes, or a number (a pattern ends here and its levels have that index), or both: <c>[object, number]</c>. Exceptions
/// lead from words to the places of the hyphens in their hyphenated form.
/// </remarks>
internal ref struct PatternReader
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;

    private PatternReader(ReadOnlySpan<char> text, int position)
    {
        _text = text;
        _position = position;
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is not written as described.</exception>
    public static HyphenationPatterns Read(string file)
    {
        const string Opening = "(this,";
        var start = file.IndexOf(Opening, StringComparison.Ordinal);
        return start < 0
            ? throw new InvalidDataException("no hyphenation patterns: the file does not hand an array to its module")
            : new PatternReader(file, start + Opening.Length).ReadPatterns();
    }

    private HyphenationPatterns ReadPatterns()
    {
        Expect('[');
        var levels = ReadLevels();
        Expect(',');
        var root = new PatternTrie('\0');
        ReadChildren(root);
        var exceptions = Accept(',') && Peek() == '{' ? ReadExceptions() : [];
        Expect(']');
        return new HyphenationPatterns(root, levels, exceptions);
    }

    private int[][] ReadLevels()
    {
        List<int[]> levels = [];
        Expect('[');
        while (!Accept(']'))
        {
            levels.Add(ReadNumbers());
            Accept(',');
        }

        return [.. levels];
    }

    private Dictionary<string, int[]> ReadExceptions()
    {
        var exceptions = new Dictionary<string, int[]>(StringComparer.Ordinal);
        Expect('{');
        while (!Accept('}'))
        {
            var word = ReadKey();
            Expect(':');

            // The package counts the hyphens that come before a point as well.
            var points = ReadNumbers();
            for (var i = 0; i < points.Length; i++)
            {
                points[i] -= i;
            }

            exceptions[word] = points;
            Accept(',');
        }

        return exceptions;
    }

    private void ReadChildren(PatternTrie parent)
    {
        Expect('{');
        while (!Accept('}'))
        {
            var child = new PatternTrie(ReadLetter());
            Expect(':');
            parent.Add(child);
            ReadNode(child);
            Accept(',');
        }
    }

    private void ReadNode(PatternTrie node)
    {
        if (Peek() == '{')
        {
            ReadChildren(node);
        }
        else if (Accept('['))
        {
            ReadChildren(node);
            Expect(',');
            node.Levels = ReadNumber();
            Expect(']');
        }
        else
        {
            node.Levels = ReadNumber();
        }
    }

    private int[] ReadNumbers()
    {
        List<int> numbers = [];
        Expect('[');
        while (!Accept(']'))
        {
            numbers.Add(ReadNumber());
            Accept(',');
        }

        return [.. numbers];
    }

    private int ReadNumber()
    {
        Peek();
        var start = _position;
        while (_position < _text.Length && char.IsAsciiDigit(_text[_position]))
        {
            _position++;
        }

        return int.TryParse(_text[start.._position], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Unexpected("a number");
    }

    private char ReadLetter()
    {
        // Nearly every key is one bare letter: hundreds of thousands need no string each.
        if (Peek() is not ('"' or '\'') && _position + 1 < _text.Length && _text[_position + 1] == ':')
        {
            return _text[_position++];
        }

        return ReadKey() is [var letter] ? letter : throw Unexpected("a single letter");
    }

    private string ReadKey()
    {
        if (Peek() is '"' or '\'')
        {
            return ReadString(_text[_position++]);
        }

        var start = _position;
        while (_position < _text.Length && _text[_position] is not (':' or ' ' or '\n' or '\r' or ',' or '}'))
        {
            _position++;
        }

        return _position > start ? _text[start.._position].ToString() : throw Unexpected("a name");
    }

    private string ReadString(char quote)
    {
        var characters = new StringBuilder();
        while (_position < _text.Length && _text[_position] != quote)
        {
            if (_text[_position] == '\\')
            {
                _position++;
            }

            characters.Append(_position < _text.Length ? _text[_position++] : throw Unexpected("a string's end"));
        }

        Expect(quote);
        return characters.ToString();
    }

    private char Peek()
    {
        // A third of the file is white space.
        if (_position < _text.Length && _text[_position] <= ' ')
        {
            var skipped = _text[_position..].IndexOfAnyExcept(' ', '\n', '\r');
            _position = skipped < 0 ? _text.Length : _position + skipped;
        }

        return _position < _text.Length ? _text[_position] : '\0';
    }

    private bool Accept(char character)
    {
        if (Peek() != character)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Expect(char character)
    {
        if (!Accept(character))
        {
            throw Unexpected($"'{character}'");
        }
    }

    private readonly InvalidDataException Unexpected(string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"hyphenation patterns, character {_position}: expected {expected}"));
}

using System.Collections.Immutable;
using System.Text;
using Colophon.Diagnostics;

namespace Colophon.Resolving.Bibliographies;

/// <summary>Parses BibTeX files; after a mistake it goes on with the next entry.</summary>
/// <remarks>The grammar is that of "BibTeXing" (O. Patashnik, 1988): what stands outside of entries is a comment.</remarks>
internal sealed class BibtexParser
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    // A file with so many is no bibliography; each may cost a look through the rest of it.
    private const int MostMistakes = 500;

    // Text that is put together from @string may double with each.
    private const int LongestValue = 1_000_000;

    private readonly string _text;
    private readonly BibtexPlaces _places;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, string> _strings = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<BibtexEntry> _entries = [];
    private int _position;
    private int _mistakes;

    private BibtexParser(string file, string text, DiagnosticBag diagnostics)
    {
        _text = text;
        _places = new BibtexPlaces(file, text);
        _diagnostics = diagnostics;
        foreach (var month in Months)
        {
            _strings.Add(month[..3], month);
        }
    }

    /// <summary>Parses a file.</summary>
    /// <param name="file">Its path, for diagnostics.</param>
    /// <param name="text">Its text.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>The entries in the order of the file.</returns>
    public static ImmutableArray<BibtexEntry> Parse(string file, string text, DiagnosticBag diagnostics)
    {
        // Not ReplaceLineEndings, which also breaks lines at form feeds and at U+2028: editors count no line there.
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var parser = new BibtexParser(file, lines, diagnostics);
        parser.Parse();
        return [.. parser._entries];
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private void Parse()
    {
        while (_mistakes < MostMistakes && (_position = _text.IndexOf('@', Math.Min(_position, _text.Length))) >= 0)
        {
            var start = _position++;
            if (!ParseEntry(start))
            {
                // A line that starts with an at sign is where the next entry most likely begins.
                var next = _text.IndexOf("\n@", start, StringComparison.Ordinal);
                _position = next < 0 ? _text.Length : next + 1;
            }
        }
    }

    private bool ParseEntry(int start)
    {
        SkipSpace();
        var type = ReadName().ToLowerInvariant();
        SkipSpace();
        if (type.Length == 0 || Current is not ('{' or '('))
        {
            // An address in a comment: BibTeX takes no notice of it.
            return type == "comment" || !IsAtLineStart(start) || Fail(_position, type.Length == 0 ? "a type, such as @article," : "\"{\"", "the at sign");
        }

        var close = Current == '{' ? '}' : ')';
        _position++;
        return type switch
        {
            "comment" => SkipBalanced(),
            "preamble" => ParseValue(start) is not null && Expect(close, "the preamble"),
            "string" => ParseString(close),
            _ => ParseFields(type, close),
        };
    }

    private bool ParseString(char close)
    {
        SkipSpace();
        var name = ReadName();
        if (name.Length == 0 || !Expect('=', $"the name \"{name}\"") || ParseValue(_position) is not { } value)
        {
            return name.Length > 0 || Fail(_position, "a name", "@string{");
        }

        _strings[name] = value.Tex;
        return Expect(close, $"the string \"{name}\"");
    }

    private bool ParseFields(string type, char close)
    {
        SkipSpace();
        var keyStart = _position;
        while (_position < _text.Length && !char.IsWhiteSpace(Current) && Current is not (',' or '}' or '{' or '=' or '"'))
        {
            _position++;
        }

        var key = _text[keyStart.._position];
        if (key.Length == 0)
        {
            return Fail(_position, "a key", $"@{type}{{");
        }

        var fields = ImmutableSortedDictionary.CreateBuilder<string, BibtexField>(StringComparer.Ordinal);
        var after = $"the key \"{key}\"";
        while (true)
        {
            SkipSpace();
            if (Current == close)
            {
                _position++;
                _entries.Add(new BibtexEntry(type, key, fields.ToImmutable(), _places.Find(keyStart)));
                return true;
            }

            if (Current != ',')
            {
                return Fail(_position, $"\",\" or \"{close}\"", after);
            }

            _position++;
            SkipSpace();

            // A comma may stand after the last field.
            if (Current == close)
            {
                continue;
            }

            if (ParseField() is not var (name, field))
            {
                return false;
            }

            // Of two fields with one name BibTeX takes the first.
            fields.TryAdd(name, field);
            after = $"the field \"{name}\"";
        }
    }

    private (string Name, BibtexField Field)? ParseField()
    {
        var name = ReadName();
        if (name.Length == 0)
        {
            Fail(_position, "the name of a field", "\",\"");
            return null;
        }

        return Expect('=', $"the field \"{name}\"") && ParseValue(_position) is { } value ? (name.ToLowerInvariant(), value) : null;
    }

    /// <summary>Parses parts joined by <c>#</c>: text in braces or quotes, a number, a name.</summary>
    private BibtexField? ParseValue(int start)
    {
        var value = new StringBuilder();
        SkipSpace();
        var source = _places.Find(Math.Max(start, _position));
        while (true)
        {
            SkipSpace();
            var part = Current switch
            {
                '{' => ReadDelimited('}'),
                '"' => ReadDelimited('"'),
                _ => ReadWord(),
            };
            if (part is null)
            {
                return null;
            }

            if (value.Length + part.Length > LongestValue)
            {
                Report(DiagnosticCodes.MalformedBibtex, _position, "the value has more than a million characters", "a field holds a title or names, not a text");
                return null;
            }

            value.Append(part);
            SkipSpace();
            if (Current != '#')
            {
                return new BibtexField(value.ToString(), source);
            }

            _position++;
        }
    }

    private string? ReadDelimited(char close)
    {
        var start = _position++;
        var depth = 0;
        for (; _position < _text.Length; _position++)
        {
            var c = Current;
            if (c == close && depth == 0)
            {
                _position++;
                return _text[(start + 1)..(_position - 1)];
            }

            if (c == '\\')
            {
                _position++;
            }
            else if (c is '{' or '}')
            {
                depth += c == '{' ? 1 : -1;
            }

            if (depth < 0)
            {
                break;
            }
        }

        Report(
            DiagnosticCodes.MalformedBibtex,
            start,
            $"the text after {_text[start]} is not closed",
            $"end it with {close}, and give each brace within it a partner");
        return null;
    }

    private string? ReadWord()
    {
        var start = _position;
        var word = ReadName();
        if (word.Length == 0)
        {
            Fail(start, "a value in braces or quotes", "\"=\"");
            return null;
        }

        if (word.All(char.IsAsciiDigit))
        {
            return word;
        }

        if (_strings.TryGetValue(word, out var value))
        {
            return value;
        }

        string[] hints = Suggestion.DidYouMean(word, _strings.Keys) is { } hint
            ? [hint]
            : [$"put it in braces: {{{word}}}", $"or define it: @string{{{word} = {{…}}}}"];
        Report(DiagnosticCodes.UnknownBibtexString, start, $"there is no @string \"{word}\"", hints);
        return word;
    }

    private string ReadName()
    {
        var start = _position;
        while (_position < _text.Length && !char.IsWhiteSpace(Current) && !"\"#%'(),={}@".Contains(Current, StringComparison.Ordinal))
        {
            _position++;
        }

        return _text[start.._position];
    }

    private bool SkipBalanced()
    {
        for (var depth = 1; _position < _text.Length && depth > 0; _position++)
        {
            depth += Current switch { '{' => 1, '}' => -1, _ => 0 };
        }

        return true;
    }

    private bool IsAtLineStart(int position) => _text.AsSpan(0, position).TrimEnd(" \t") is [] or [.., '\n'];

    private void SkipSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(Current))
        {
            _position++;
        }
    }

    private bool Expect(char expected, string after)
    {
        SkipSpace();
        if (Current != expected)
        {
            return Fail(_position, $"\"{expected}\"", after);
        }

        _position++;
        return true;
    }

    private void Report(DiagnosticCode code, int position, string message, params ReadOnlySpan<string> hints)
    {
        if (++_mistakes <= MostMistakes)
        {
            _diagnostics.Add(code, _places.Find(position), message, hints);
        }
    }

    private bool Fail(int position, string expected, string after)
    {
        var found = position >= _text.Length ? "the file ends" : $"found \"{_text[position]}\"";
        Report(
            DiagnosticCodes.MalformedBibtex,
            position,
            $"expected {expected} after {after}, but {found}",
            "write entries as @type{key, field = {text}, field = {text}}");
        return false;
    }
}

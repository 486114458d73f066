using Colophon.Diagnostics;
using Colophon.Mathematics.Reading;
using Colophon.Templating;

namespace Colophon.Mathematics.Tokens;

/// <summary>Cuts LaTeX into tokens; drops comments and reports characters that no font can set.</summary>
internal sealed class LatexLexer(string latex, FormulaErrors errors)
{
    private static readonly string[] AsciiTexts = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];
    private int _position;

    /// <summary>Cuts a whole formula; the list carries no end token.</summary>
    public static List<LatexToken> Cut(string latex, FormulaErrors errors)
    {
        var lexer = new LatexLexer(latex, errors);
        var tokens = new List<LatexToken>(latex.Length);
        while (lexer._position < latex.Length)
        {
            lexer.Read(tokens);
        }

        return tokens;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static string TextOf(char c) => c < 128 ? AsciiTexts[c] : c.ToString();

    private void Read(List<LatexToken> tokens)
    {
        var start = _position;
        var c = latex[_position++];
        switch (c)
        {
            case ' ' or '\t' or '\n' or '\r':
                SkipBlanks();
                tokens.Add(new LatexToken(LatexTokenKind.Space, " ", start));
                break;
            case '%':
                SkipComment();
                break;
            case '\\':
                tokens.Add(new LatexToken(LatexTokenKind.Command, ReadCommand(start), start));
                break;
            case '#':
                ReadParameter(tokens, start);
                break;
            case ComposedMarkdown.ValueStart:
                ReadValue(tokens, start);
                break;
            default:
                ReadCharacter(tokens, c, start);
                break;
        }
    }

    private void SkipBlanks()
    {
        while (_position < latex.Length && IsBlank(latex[_position]))
        {
            _position++;
        }
    }

    // A comment takes its line end and the next line's indent with it, as in TeX.
    private void SkipComment()
    {
        while (_position < latex.Length && latex[_position] != '\n')
        {
            _position++;
        }

        SkipBlanks();
    }

    private string ReadCommand(int start)
    {
        if (_position == latex.Length)
        {
            return "\\";
        }

        if (!char.IsAsciiLetter(latex[_position]))
        {
            var isPair = char.IsHighSurrogate(latex[_position]) && _position + 1 < latex.Length && char.IsLowSurrogate(latex[_position + 1]);
            _position += isPair ? 2 : 1;
            return IsBlank(latex[_position - 1]) ? "\\ " : latex[start.._position];
        }

        while (_position < latex.Length && char.IsAsciiLetter(latex[_position]))
        {
            _position++;
        }

        var name = latex[start.._position];
        SkipBlanks();
        return name;
    }

    private void ReadParameter(List<LatexToken> tokens, int start)
    {
        if (_position < latex.Length && latex[_position] is >= '1' and <= '9')
        {
            tokens.Add(new LatexToken(LatexTokenKind.Parameter, latex.Substring(start, 2), start));
            _position++;
            return;
        }

        errors.Report(DiagnosticCodes.InvalidFormulaCharacter, start, "\"#\" has no meaning in a formula", "write \\# for the sign itself");
    }

    private void ReadValue(List<LatexToken> tokens, int start)
    {
        while (_position < latex.Length && char.IsAsciiDigit(latex[_position]))
        {
            _position++;
        }

        var digits = latex[(start + 1).._position];
        if (digits.Length is > 0 and < 9 && _position < latex.Length && latex[_position] == ComposedMarkdown.ValueEnd)
        {
            _position++;
            tokens.Add(new LatexToken(LatexTokenKind.Value, digits, start));
            return;
        }

        ReportUnprintable(ComposedMarkdown.ValueStart, start);
    }

    private void ReadCharacter(List<LatexToken> tokens, char c, int start)
    {
        var kind = c switch
        {
            '{' => LatexTokenKind.OpenBrace,
            '}' => LatexTokenKind.CloseBrace,
            '&' => LatexTokenKind.Ampersand,
            '^' => LatexTokenKind.Superscript,
            '_' => LatexTokenKind.Subscript,
            '$' => LatexTokenKind.Dollar,
            _ => LatexTokenKind.Character,
        };
        if (char.IsHighSurrogate(c) && _position < latex.Length && char.IsLowSurrogate(latex[_position]))
        {
            _position++;
            tokens.Add(new LatexToken(kind, latex.Substring(start, 2), start));
        }
        else if (IsUnprintable(c))
        {
            ReportUnprintable(c, start);
        }
        else
        {
            tokens.Add(new LatexToken(kind, TextOf(c), start));
        }
    }

    // XML 1.0 has no place for most of these, and private-use characters mean nothing to a reader.
    private static bool IsUnprintable(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is >= '\uE000' and <= '\uF8FF' or '\uFFFE' or '\uFFFF' or '\uFEFF';

    private void ReportUnprintable(char c, int offset) =>
        errors.Report(
            DiagnosticCodes.InvalidFormulaCharacter,
            offset,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the character U+{(int)c:X4} cannot be printed"),
            "delete it");
}

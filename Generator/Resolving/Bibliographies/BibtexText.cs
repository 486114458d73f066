using System.Collections.Immutable;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Mathematics;
using Colophon.Model;

namespace Colophon.Resolving.Bibliographies;

/// <summary>Makes text of the TeX in a BibTeX field: accents become letters, braces go, formulas are parsed.</summary>
internal sealed class BibtexText
{
    /// <summary>How deep <c>\emph</c> and its kin may nest.</summary>
    private const int DeepestNesting = 20;

    private readonly string _tex;
    private readonly SourceSpan _source;
    private readonly DiagnosticBag _diagnostics;
    private int _position;

    private BibtexText(BibtexField field, DiagnosticBag diagnostics)
    {
        _tex = field.Tex;
        _source = field.Source;
        _diagnostics = diagnostics;
    }

    /// <summary>A field as inlines.</summary>
    public static ImmutableArray<Inline> Read(BibtexField field, DiagnosticBag diagnostics) =>
        InlineSequence.Trim(new BibtexText(field, diagnostics).ReadUntil('\0', 0));

    /// <summary>A field as plain text.</summary>
    public static string Print(BibtexField field, DiagnosticBag diagnostics) => PlainText.Of(Read(field, diagnostics));

    private char Current => _position < _tex.Length ? _tex[_position] : '\0';

    private ImmutableArray<Inline> ReadUntil(char close, int depth)
    {
        var inlines = new InlineSequence();
        var text = new StringBuilder();
        var braces = 0;
        for (; _position < _tex.Length && (Current != close || braces > 0); _position++)
        {
            switch (Current)
            {
                case '{':
                    braces++;
                    break;
                case '}':
                    braces--;
                    break;
                case '$':
                    Flush(inlines, text);
                    ReadFormula(inlines);
                    break;
                case '\\':
                    ReadCommand(inlines, text, depth);
                    break;
                default:
                    text.Append(ReadCharacters());
                    break;
            }
        }

        Flush(inlines, text);
        return inlines.ToImmutable();
    }

    private static void Flush(InlineSequence inlines, StringBuilder text)
    {
        inlines.Add(new Text(text.ToString()));
        text.Clear();
    }

    /// <summary>Reads a character, or several that TeX sets as one; the last of them stays current.</summary>
    private string ReadCharacters()
    {
        if (char.IsWhiteSpace(Current))
        {
            while (_position + 1 < _tex.Length && char.IsWhiteSpace(_tex[_position + 1]))
            {
                _position++;
            }

            return " ";
        }

        foreach (var (typed, printed) in Ligatures)
        {
            if (string.CompareOrdinal(_tex, _position, typed, 0, typed.Length) == 0)
            {
                _position += typed.Length - 1;
                return printed;
            }
        }

        return Current.ToString();
    }

    private static readonly (string Typed, string Printed)[] Ligatures =
    [
        ("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("`", "‘"), ("'", "’"), ("...", "…"), ("~", "\u00A0"),
    ];

    private void ReadFormula(InlineSequence inlines)
    {
        var start = _position + 1;
        var end = start;
        while (end < _tex.Length && _tex[end] != '$')
        {
            end += _tex[end] == '\\' ? 2 : 1;
        }

        if (end >= _tex.Length)
        {
            _diagnostics.Add(DiagnosticCodes.MalformedBibtex, _source, "a formula in this field is not closed", "end it with $, or write \\$ for a dollar sign");
            _position = _tex.Length;
            return;
        }

        var latex = _tex[start..end];
        var formula = LatexParser.Parse(latex, new LatexContext { Locate = _ => _source, Diagnostics = _diagnostics });
        inlines.Add(new InlineMath(formula.Root, latex));
        _position = end;
    }

    private void ReadCommand(InlineSequence inlines, StringBuilder text, int depth)
    {
        var name = ReadCommandName();
        if (name.Length == 1 && LatexAccents.IsAccent(name[0]))
        {
            text.Append(ReadAccented(name[0]));
        }
        else if (name is "emph" or "textit" or "textbf" or "textsc" or "textrm" or "texttt" or "textup" or "mbox" or "url")
        {
            Flush(inlines, text);
            inlines.AddRange(ReadStyled(name, depth));
        }
        else if (LatexAccents.Find(name) is { } letters)
        {
            text.Append(letters);
        }
        else if (name is not ("em" or "it" or "bf" or "rm" or "sc" or "relax"))
        {
            _diagnostics.Add(
                DiagnosticCodes.UnknownBibtexCommand, _source, $"the command \"\\{name}\" is not known in a bibliography", "write the character itself, in UTF-8");
        }
    }

    /// <summary>Reads a command's name and the spaces after it; its last character stays current.</summary>
    private string ReadCommandName()
    {
        var start = ++_position;
        while (char.IsAsciiLetter(Current))
        {
            _position++;
        }

        if (_position == start)
        {
            return Current == '\0' ? "\\" : Current.ToString();
        }

        var name = _tex[start.._position];
        while (char.IsWhiteSpace(Current))
        {
            _position++;
        }

        _position--;
        return name;
    }

    /// <summary>Reads the letter that an accent stands on: <c>\"o</c>, <c>\"{o}</c>, <c>\'\i</c> or <c>\v{s}</c>.</summary>
    private string ReadAccented(char accent)
    {
        _position++;
        while (char.IsWhiteSpace(Current))
        {
            _position++;
        }

        var isBraced = Current == '{';
        if (isBraced)
        {
            _position++;
        }

        var letter = Current;
        if (letter == '\\')
        {
            letter = ReadCommandName() switch { "i" => 'ı', "j" => 'ȷ', _ => '\0' };
        }

        if (isBraced && _position + 1 < _tex.Length && _tex[_position + 1] == '}')
        {
            _position++;
        }

        if (LatexAccents.Compose(accent, letter) is { } composed)
        {
            return composed.ToString();
        }

        _diagnostics.Add(
            DiagnosticCodes.UnknownBibtexCommand, _source, $"the accent \"\\{accent}\" is not known on \"{letter}\"", "write the letter itself, in UTF-8");
        return letter == '\0' ? "" : letter.ToString();
    }

    private ImmutableArray<Inline> ReadStyled(string name, int depth)
    {
        if (_position + 1 >= _tex.Length || _tex[_position + 1] != '{' || depth >= DeepestNesting)
        {
            return [];
        }

        _position += 2;
        var content = ReadUntil('}', depth + 1);
        return name switch
        {
            "emph" or "textit" => [new Emphasis(content)],
            "textbf" => [new Strong(content)],
            "texttt" => [new CodeSpan(PlainText.Of(content))],
            _ => content,
        };
    }
}

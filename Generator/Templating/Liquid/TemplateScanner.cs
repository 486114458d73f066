using System.Globalization;
using Colophon.Diagnostics;

namespace Colophon.Templating.Liquid;

/// <summary>Finds every tag and output of a template, and reports the ones that never close.</summary>
/// <remarks>
/// Fluid's parser stops at the first mistake and often names the wrong place: an unclosed tag swallows what follows. This
/// pass is cheap, sees the whole file, and lets <see cref="BlockStructure"/> and <see cref="TemplateReader"/> report each mistake where it is.
/// </remarks>
internal sealed class TemplateScanner(TemplateSource source, DiagnosticBag diagnostics)
{
    // Long enough for any tag, short enough that the recursion of a chain of filters or "and" stays shallow.
    private const int LongestTag = 2000;

    private readonly string _text = source.Text;
    private readonly List<TemplateToken> _tokens = [];

    /// <summary>All tokens in order.</summary>
    public IReadOnlyList<TemplateToken> Scan()
    {
        var at = NextOpening(0);
        while (at >= 0)
        {
            at = NextOpening(ReadToken(at));
        }

        return _tokens;
    }

    /// <summary>Reads the token at an opening, and returns where to go on.</summary>
    private int ReadToken(int start)
    {
        var kind = _text[start + 1] == '{' ? TokenKind.Output : TokenKind.Tag;
        var nameStart = SkipBlanks(start + 2);
        var name = kind == TokenKind.Tag ? NameAt(nameStart) : "";
        if (FindClosing(start, kind, name) is not int end)
        {
            ReportUnclosed(start, kind);
            return start + 2;
        }

        if (end - start > LongestTag)
        {
            diagnostics.Add(
                DiagnosticCodes.TooMuchWork,
                source.At(start),
                string.Create(CultureInfo.InvariantCulture, $"a tag of {end - start} characters is too long; at most {LongestTag} are read"),
                "split it with {% assign %}");
            return end;
        }

        _tokens.Add(new TemplateToken(kind, start, end, name, nameStart));
        return name is "raw" or "comment" ? SkipVerbatim(name, end) : end;
    }

    /// <summary>One past the closing braces; null where another tag opens, or the text ends, before them.</summary>
    private int? FindClosing(int start, TokenKind kind, string name)
    {
        var closing = kind == TokenKind.Output ? "}}" : "%}";

        // What an inline comment says is no Liquid: an apostrophe in it quotes nothing.
        return FindClosing(start, closing, honourQuotes: name != "#") ?? FindClosing(start, closing, honourQuotes: false);
    }

    private int? FindClosing(int start, string closing, bool honourQuotes)
    {
        for (var i = start + 2; i + 1 < _text.Length; i++)
        {
            var c = _text[i];
            if (honourQuotes && c is '"' or '\'')
            {
                var quote = _text.IndexOf(c, i + 1);
                if (quote < 0)
                {
                    return null;
                }

                i = quote;
            }
            else if (IsAt(i, closing))
            {
                return i + 2;
            }
            else if (IsAt(i, "{%") || IsAt(i, "{{"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The start of the tag that ends a verbatim block, or the end of the text.</summary>
    private int SkipVerbatim(string name, int from)
    {
        for (var at = _text.IndexOf("{%", from, StringComparison.Ordinal); at >= 0; at = _text.IndexOf("{%", at + 2, StringComparison.Ordinal))
        {
            if (NameAt(SkipBlanks(at + 2)) == "end" + name)
            {
                return at;
            }
        }

        return _text.Length;
    }

    private void ReportUnclosed(int start, TokenKind kind)
    {
        var (opening, closing) = kind == TokenKind.Output ? ("{{", "}}") : ("{%", "%}");
        diagnostics.Add(DiagnosticCodes.UnclosedTag, source.At(start), $"\"{opening}\" is not closed", HintForUnclosed(start, closing));
    }

    private string HintForUnclosed(int start, string closing) => IsAt(start, "{{{")
        ? "keep a brace of LaTeX apart from those of Liquid: \"{ {{ name }} }\""
        : $"close it with \"{closing}\", or put text that is not Liquid between {{% raw %}} and {{% endraw %}}";

    private int NextOpening(int from)
    {
        for (var at = from; at < _text.Length; at++)
        {
            at = _text.IndexOf('{', at);
            if (at < 0 || IsAt(at, "{{") || IsAt(at, "{%"))
            {
                return at;
            }
        }

        return -1;
    }

    private int SkipBlanks(int at)
    {
        if (at < _text.Length && _text[at] == '-')
        {
            at++;
        }

        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at;
    }

    private string NameAt(int start)
    {
        var end = start;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '_'))
        {
            end++;
        }

        return end == start && end < _text.Length && _text[end] == '#' ? "#" : _text[start..end];
    }

    private bool IsAt(int at, string sign) => string.CompareOrdinal(_text, at, sign, 0, sign.Length) == 0;
}

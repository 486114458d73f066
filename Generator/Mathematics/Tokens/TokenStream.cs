using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Mathematics.Reading;
using Colophon.Templating;

namespace Colophon.Mathematics.Tokens;

/// <summary>The tokens of a formula with the author's macros expanded as they come up.</summary>
/// <remarks>
/// Expansion is bounded, so a macro that calls itself ends in a diagnostic. What a macro brings is placed where it was used;
/// its arguments keep their own places.
/// </remarks>
internal sealed class TokenStream
{
    private const int MostExpansions = 1_000;
    private const int MostExpandedTokens = 50_000;

    private readonly LatexContext _context;
    private readonly FormulaErrors _errors;
    private readonly Stack<(List<LatexToken> Tokens, int Position)> _outer = new();
    private readonly Dictionary<string, List<LatexToken>> _definitions = new(StringComparer.Ordinal);
    private readonly int _endOffset;
    private List<LatexToken> _tokens;
    private int _position;
    private int _expansions;
    private int _expandedTokens;

    public TokenStream(string latex, LatexContext context, FormulaErrors errors)
    {
        _context = context;
        _errors = errors;
        _tokens = LatexLexer.Cut(latex, errors);
        _endOffset = latex.Length;
    }

    /// <summary>The next token, macros expanded, left in place.</summary>
    public LatexToken Peek()
    {
        while (true)
        {
            var token = PeekRaw();
            if (token.Kind != LatexTokenKind.Command || _context.Macros.Count == 0 || !_context.Macros.TryGetValue(token.Text, out var macro))
            {
                return token;
            }

            _position++;
            Expand(token, macro);
        }
    }

    /// <summary>The next token that is not a blank, left in place; blanks before it are taken.</summary>
    public LatexToken PeekPastSpace()
    {
        while (true)
        {
            var token = Peek();
            if (token.Kind != LatexTokenKind.Space)
            {
                return token;
            }

            _position++;
        }
    }

    /// <summary>Takes the next token, macros expanded.</summary>
    public LatexToken Next()
    {
        var token = Peek();
        if (token.Kind != LatexTokenKind.End)
        {
            _position++;
        }

        return token;
    }

    /// <summary>Whether a digit stands a number of tokens ahead, as written.</summary>
    public bool IsFollowedByDigit(int ahead) => _position + ahead < _tokens.Count && _tokens[_position + ahead].IsDigit;

    /// <summary>Takes <c>{,}</c> where a digit follows it, the way to write a comma that only groups digits.</summary>
    public bool TryTakeGroupedComma()
    {
        if (!IsFollowedByDigit(3)
            || _tokens[_position].Kind != LatexTokenKind.OpenBrace
            || !_tokens[_position + 1].Is(",")
            || _tokens[_position + 2].Kind != LatexTokenKind.CloseBrace)
        {
            return false;
        }

        _position += 3;
        return true;
    }

    private void PushBack(List<LatexToken> tokens)
    {
        _outer.Push((_tokens, _position));
        _tokens = tokens;
        _position = 0;
    }

    /// <summary>Drops all that is left and whatever would be reported about it.</summary>
    public void Abandon()
    {
        _outer.Clear();
        _tokens = [];
        _position = 0;
        _errors.Silence();
    }

    private LatexToken PeekRaw()
    {
        while (_position >= _tokens.Count)
        {
            if (!_outer.TryPop(out var outer))
            {
                return new LatexToken(LatexTokenKind.End, "", _endOffset);
            }

            (_tokens, _position) = outer;
        }

        return _tokens[_position];
    }

    private LatexToken NextRaw()
    {
        var token = PeekRaw();
        if (token.Kind != LatexTokenKind.End)
        {
            _position++;
        }

        return token;
    }

    private void Expand(LatexToken use, MathMacro macro)
    {
        if (++_expansions > MostExpansions)
        {
            _errors.Report(
                DiagnosticCodes.MacroExpansionLimit,
                use.Offset,
                $"\"{use.Text}\" never stops expanding",
                "the macro calls itself, directly or through another: break the circle in the front matter's macros");
            Abandon();
            return;
        }

        var arguments = new List<LatexToken>[macro.Arguments];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (ReadArgument(use, i, macro.Arguments) is not { } argument)
            {
                return;
            }

            arguments[i] = argument;
        }

        var expansion = Substitute(use, DefinitionOf(use, macro), arguments);
        _expandedTokens += expansion.Count;
        if (_expandedTokens > MostExpandedTokens)
        {
            _errors.Report(
                DiagnosticCodes.MacroExpansionLimit,
                use.Offset,
                $"\"{use.Text}\" expands to more than a formula can hold",
                "use macros that do not repeat their arguments so often");
            Abandon();
            return;
        }

        PushBack(expansion);
    }

    private List<LatexToken> DefinitionOf(LatexToken use, MathMacro macro)
    {
        if (!_definitions.TryGetValue(use.Text, out var definition))
        {
            // Errors in a definition are reported where the macro is used: the formula is what fails to print.
            definition = LatexLexer.Cut(macro.Definition, _errors);
            _definitions.Add(use.Text, definition);
        }

        return definition;
    }

    private static List<LatexToken> Substitute(LatexToken use, List<LatexToken> definition, List<LatexToken>[] arguments)
    {
        var result = new List<LatexToken>(definition.Count);
        foreach (var token in definition)
        {
            if (token.Kind == LatexTokenKind.Parameter && token.Text[1] - '1' is var index && index < arguments.Length)
            {
                result.AddRange(arguments[index]);
            }
            else
            {
                result.Add(token with { Offset = use.Offset });
            }
        }

        return result;
    }

    private List<LatexToken>? ReadArgument(LatexToken use, int index, int count)
    {
        while (PeekRaw().Kind == LatexTokenKind.Space)
        {
            _position++;
        }

        var first = PeekRaw();
        if (first.Kind is LatexTokenKind.End or LatexTokenKind.CloseBrace or LatexTokenKind.Ampersand)
        {
            ReportMissing(use, index, count);
            return null;
        }

        _position++;
        return first.Kind == LatexTokenKind.OpenBrace ? ReadBalanced(first) : [first];
    }

    private List<LatexToken>? ReadBalanced(LatexToken open)
    {
        var tokens = new List<LatexToken>();
        var depth = 1;
        while (true)
        {
            var token = NextRaw();
            switch (token.Kind)
            {
                case LatexTokenKind.End:
                    _errors.Report(DiagnosticCodes.UnclosedBrace, open.Offset, "\"{\" is never closed", "add the missing \"}\"");
                    return null;
                case LatexTokenKind.OpenBrace:
                    depth++;
                    break;
                case LatexTokenKind.CloseBrace when --depth == 0:
                    return tokens;
                default:
                    break;
            }

            tokens.Add(token);
        }
    }

    private void ReportMissing(LatexToken use, int index, int count) =>
        _errors.Report(
            DiagnosticCodes.MacroArgumentMissing,
            use.Offset,
            string.Create(CultureInfo.InvariantCulture, $"\"{use.Text}\" takes {count} argument{(count == 1 ? "" : "s")}, found {index}"),
            $"write {use.Text}{string.Concat(Enumerable.Repeat("{…}", count))}");
}

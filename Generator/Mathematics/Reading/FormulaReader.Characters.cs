using System.Globalization;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Symbols;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>Letters, digits, symbols and values.</summary>
internal sealed partial class FormulaReader
{
    // The shared nodes of single letters: most of a formula is these.
    private static readonly MathIdentifier[] ItalicLetters =
        [.. Enumerable.Range(0, 128).Select(c => new MathIdentifier(MathAlphabet.Map(((char)c).ToString(), LetterStyle.Normal)))];

    // Words set in these alphabets are names, not products.
    private bool JoinsLetters => _letters is LetterStyle.Upright or LetterStyle.SansSerif or LetterStyle.Monospace or LetterStyle.Italic;

    private Atom ReadCharacter(LatexToken token, bool mayJoin)
    {
        var c = token.Text[0];
        if (char.IsAsciiLetter(c))
        {
            return Ordinary(ReadLetters(token, mayJoin));
        }

        if (token.IsDigit || (mayJoin && c == '.' && tokens.Peek().IsDigit))
        {
            return Ordinary(ReadNumber(token, mayJoin));
        }

        if (SymbolTable.Find(token.Text) is { } symbol)
        {
            return OfSymbol(symbol);
        }

        return Ordinary(c is '~' ? new MathSpace(WordSpace) : OfUnlisted(token.Text));
    }

    private MathIdentifier ReadLetters(LatexToken token, bool mayJoin)
    {
        if (_letters == LetterStyle.Normal)
        {
            return ItalicLetters[token.Text[0]];
        }

        if (!mayJoin || !JoinsLetters)
        {
            return new MathIdentifier(MathAlphabet.Map(token.Text, _letters));
        }

        var name = new StringBuilder(MathAlphabet.Map(token.Text, _letters));
        while (tokens.Peek() is { Kind: LatexTokenKind.Character } next && char.IsAsciiLetter(next.Text[0]))
        {
            name.Append(MathAlphabet.Map(tokens.Next().Text, _letters));
        }

        return new MathIdentifier(name.ToString());
    }

    /// <summary>Reads digits with their decimal point, and with the commas that <c>1{,}000</c> groups them by.</summary>
    private MathNumber ReadNumber(LatexToken first, bool mayJoin)
    {
        if (!mayJoin || !ContinuesNumber(tokens.Peek()))
        {
            return new MathNumber(MathAlphabet.Map(first.Text, _letters));
        }

        var text = new StringBuilder(MathAlphabet.Map(first.Text, _letters));
        var hasPoint = first.Text == ".";
        while (true)
        {
            var token = tokens.Peek();
            if (token.IsDigit)
            {
                text.Append(MathAlphabet.Map(tokens.Next().Text, _letters));
            }
            else if (!hasPoint && token.Is(".") && tokens.IsFollowedByDigit(1))
            {
                hasPoint = true;
                text.Append(tokens.Next().Text);
            }
            else if (tokens.TryTakeGroupedComma())
            {
                text.Append(',');
            }
            else
            {
                return new MathNumber(text.ToString());
            }
        }
    }

    private static bool ContinuesNumber(LatexToken token) => token.IsDigit || token.Is(".") || token.Kind == LatexTokenKind.OpenBrace;

    private Atom OfSymbol(Symbol symbol)
    {
        if (!symbol.IsIdentifier)
        {
            return Atom.Of(symbol.Operator, symbol.Class, _style) with { Limits = symbol.Limits };
        }

        var text = symbol.Class == AtomClass.Operator ? symbol.Text : MathAlphabet.Map(symbol.Text, _letters);
        return Atom.Of(new MathIdentifier(text), symbol.Class, _style) with { Limits = symbol.Limits };
    }

    // Characters beyond LaTeX's own, typed as they are: letters of other scripts, symbols without a command.
    private MathNode OfUnlisted(string text)
    {
        var mapped = MathAlphabet.Map(text, _letters);
        if (mapped != text)
        {
            return new MathIdentifier(mapped);
        }

        Rune.DecodeFromUtf16(text, out var rune, out _);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.MathSymbol or UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.ModifierSymbol
                => new MathOperator(text),
            _ => new MathIdentifier(text),
        };
    }

    private Atom? ReadValue(LatexToken token)
    {
        var index = int.Parse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture);
        if (index < context.Values.Length)
        {
            return Ordinary(new MathNumber(context.Values[index].Text, context.Values[index] with { }));
        }

        Report(DiagnosticCodes.InvalidFormulaCharacter, token.Offset, "the character U+E000 cannot be printed", "delete it");
        return null;
    }
}

using System.Text;
using Colophon.Diagnostics;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Symbols;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>Words within a formula, and arguments that are words: names, labels, lengths.</summary>
internal sealed partial class FormulaReader
{
    private Atom ReadText(LatexToken command)
    {
        var parts = new List<MathNode>();
        ReadText(command, Face(new MathText(""), command.Text), parts);
        return Ordinary(parts switch
        {
            [] => AtomRow.Empty,
            [var only] => only,
            _ => new MathRow([.. parts]),
        });
    }

    private static MathText Face(MathText outer, string command) => command switch
    {
        @"\textbf" => outer with { IsBold = true },
        @"\textit" or @"\emph" => outer with { IsItalic = true },
        @"\texttt" => outer with { IsMonospaced = true },
        @"\textrm" or @"\textnormal" or @"\textup" => outer with { IsBold = false, IsItalic = false, IsMonospaced = false },
        _ => outer,
    };

    private void ReadText(LatexToken command, MathText face, List<MathNode> parts)
    {
        var open = tokens.PeekPastSpace();
        if (open.Kind != LatexTokenKind.OpenBrace)
        {
            ReportMissingArgument(command, 0, 1);
            return;
        }

        tokens.Next();
        if (TryEnter(open.Offset))
        {
            ReadWords(open, face, parts);
        }

        _depth--;
    }

    private void ReadWords(LatexToken open, MathText face, List<MathNode> parts)
    {
        var words = new StringBuilder();
        for (var braces = 1; braces > 0;)
        {
            var token = tokens.Next();
            switch (token.Kind)
            {
                case LatexTokenKind.End:
                    Report(DiagnosticCodes.UnclosedBrace, open.Offset, "\"{\" is never closed", "add the missing \"}\"");
                    braces = 0;
                    break;
                case LatexTokenKind.OpenBrace:
                    braces++;
                    break;
                case LatexTokenKind.CloseBrace:
                    braces--;
                    break;
                case LatexTokenKind.Value:
                    FlushWords(words, face, parts);
                    AddNode(parts, ReadValue(token));
                    break;
                case LatexTokenKind.Dollar:
                    FlushWords(words, face, parts);
                    parts.Add(ReadFormulaInText(token));
                    break;
                case LatexTokenKind.Command when Face(face, token.Text) is var inner && IsTextCommand(token.Text):
                    FlushWords(words, face, parts);
                    ReadText(token, inner, parts);
                    break;
                case LatexTokenKind.Command:
                    words.Append(WordOf(token));
                    break;
                case LatexTokenKind.Character:
                    words.Append(ReadTextCharacter(token));
                    break;
                case LatexTokenKind.Ampersand or LatexTokenKind.Parameter:
                    Report(DiagnosticCodes.MisplacedAlignment, token.Offset, $"\"{token.Text}\" in text", $"write \\{token.Text[0]} for the sign itself");
                    break;
                case LatexTokenKind.Space or LatexTokenKind.Superscript or LatexTokenKind.Subscript:
                    words.Append(token.Text);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException($"no such token: {token.Kind}");
            }
        }

        FlushWords(words, face, parts);
    }

    private static void AddNode(List<MathNode> parts, Atom? atom)
    {
        if (atom?.Node is { } node)
        {
            parts.Add(node);
        }
    }

    private static void FlushWords(StringBuilder words, MathText face, List<MathNode> parts)
    {
        if (words.Length > 0)
        {
            parts.Add(face with { Content = words.ToString() });
            words.Clear();
        }
    }

    private MathNode ReadFormulaInText(LatexToken dollar)
    {
        var inner = _style == FormulaStyle.Display ? FormulaStyle.Text : _style;
        var node = ReadRow(inner);
        if (tokens.PeekPastSpace().Kind == LatexTokenKind.Dollar)
        {
            tokens.Next();
        }
        else
        {
            Report(DiagnosticCodes.StrayDollar, dollar.Offset, "\"$\" is never closed", "add the second \"$\" before the closing brace");
        }

        return inner == _style ? node : AtomRow.Styled(node, inner);
    }

    private static bool IsTextCommand(string command) =>
        command is @"\text" or @"\textbf" or @"\textit" or @"\texttt" or @"\textrm" or @"\textnormal" or @"\textup" or @"\emph" or @"\mbox" or @"\hbox";

    // What a command prints within words.
    private string WordOf(LatexToken token)
    {
        switch (token.Text)
        {
            case @"\ " or @"\space":
                return " ";
            case @"\," or @"\thinspace":
                return "\u2009";
            case @"\quad":
                return "\u2003";
            case @"\%" or @"\$" or @"\&" or @"\_" or @"\#" or @"\{" or @"\}":
                return token.Text[1..];
            case @"\ldots" or @"\dots":
                return "…";
            default:
                if (SymbolTable.Find(token.Text) is { } symbol)
                {
                    return symbol.Text;
                }

                Report(DiagnosticCodes.UnknownCommand, token.Offset, $"\"{token.Text}\" cannot stand in text", "put formulas within text between dollar signs");
                return "";
        }
    }

    // TeX's ligatures: two hyphens are an en dash, three an em dash; backquotes and apostrophes are quotation marks.
    private string ReadTextCharacter(LatexToken token)
    {
        switch (token.Text)
        {
            case "~":
                return "\u00A0";
            case "-":
                return (TryTake("-"), TryTake("-")) switch { (true, true) => "—", (true, false) => "–", _ => "-" };
            case "'":
                return TryTake("'") ? "”" : "’";
            case "`":
                return TryTake("`") ? "“" : "‘";
            default:
                return token.Text;
        }
    }

    private bool TryTake(string character)
    {
        if (!tokens.Peek().Is(character))
        {
            return false;
        }

        tokens.Next();
        return true;
    }

    /// <summary>Reads a group to the letter, blanks trimmed; null, and a report, where there is none.</summary>
    private string? ReadRawGroup(LatexToken command)
    {
        var open = tokens.PeekPastSpace();
        if (open.Kind != LatexTokenKind.OpenBrace)
        {
            ReportMissingArgument(command, 0, 1);
            return null;
        }

        tokens.Next();
        var text = new StringBuilder();
        for (var braces = 1; ;)
        {
            var token = tokens.Next();
            braces += token.Kind switch { LatexTokenKind.OpenBrace => 1, LatexTokenKind.CloseBrace => -1, _ => 0 };
            if (braces == 0)
            {
                return text.ToString().Trim();
            }

            if (token.Kind == LatexTokenKind.End)
            {
                Report(DiagnosticCodes.UnclosedBrace, open.Offset, "\"{\" is never closed", "add the missing \"}\"");
                return null;
            }

            text.Append(token.Text);
        }
    }

    /// <summary>The letters of a name that was read as a formula, as in <c>\operatorname{arg\,max}</c>; null where it is more than a name.</summary>
    private static string? NameOf(MathNode node) => node switch
    {
        MathIdentifier identifier => identifier.Text,
        MathNumber { Value: null } number => number.Text,
        MathText text => text.Content,
        MathSpace { Width: > 0 } => "\u2009",
        MathSpace => "",
        MathOperator { Text: "−" } => "-",
        MathOperator op => op.Text,
        MathRow row => NameOf(row),
        MathFraction or MathRadical or MathScripts or MathUnderOver or MathTable or MathStyle or MathPhantom or MathNumber => null,
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string? NameOf(MathRow row)
    {
        var name = new StringBuilder();
        foreach (var child in row.Children)
        {
            if (NameOf(child) is not { } part)
            {
                return null;
            }

            name.Append(part);
        }

        return name.ToString();
    }
}

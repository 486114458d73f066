using System.Globalization;
using System.Runtime.InteropServices;
using Colophon.Diagnostics;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Symbols;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>Reads tokens into nodes: rows, groups, atoms. Its other parts read scripts, fences, environments and so on.</summary>
internal sealed partial class FormulaReader(TokenStream tokens, LatexContext context, FormulaErrors errors)
{
    private const int DeepestNesting = 200;

    // A stack of rows under construction: the innermost row is the end of the list.
    private readonly List<Atom> _atoms = [];
    private FormulaStyle _style = context.IsDisplay ? FormulaStyle.Display : FormulaStyle.Text;
    private LetterStyle _letters = LetterStyle.Normal;
    private int _depth;

    /// <summary>Reads the whole formula.</summary>
    public LatexFormula ReadFormula()
    {
        var root = ReadRoot();
        return new LatexFormula(root, CollectLabels(root));
    }

    /// <summary>Reports an error.</summary>
    private void Report(DiagnosticCode code, int offset, string message, string? hint = null, string? secondHint = null) =>
        errors.Report(code, offset, message, hint, secondHint);

    // Guards every recursion of the reader. What is deeper than this is not mathematics.
    private bool TryEnter(int offset)
    {
        if (++_depth <= DeepestNesting)
        {
            return true;
        }

        Report(
            DiagnosticCodes.FormulaTooDeep,
            offset,
            string.Create(CultureInfo.InvariantCulture, $"the formula is nested more than {DeepestNesting} deep"),
            "split the formula");
        tokens.Abandon();
        return false;
    }

    /// <summary>Reads atoms up to a token that ends a row (left in place) and makes the node of the row.</summary>
    private MathNode ReadRow(bool followsOrdinary = false, bool stopsAtBracket = false)
    {
        var (style, letters, start) = (_style, _letters, _atoms.Count);
        if (TryEnter(tokens.Peek().Offset))
        {
            ReadAtoms(stopsAtBracket);
        }

        _depth--;
        (_style, _letters) = (style, letters);
        var node = AtomRow.Build(CollectionsMarshal.AsSpan(_atoms)[start..], followsOrdinary);
        _atoms.RemoveRange(start, _atoms.Count - start);
        return node;
    }

    /// <summary>Reads a row in a given style.</summary>
    private MathNode ReadRow(FormulaStyle style, bool followsOrdinary = false)
    {
        var outer = _style;
        _style = style;
        var node = ReadRow(followsOrdinary);
        _style = outer;
        return node;
    }

    private void ReadAtoms(bool stopsAtBracket)
    {
        while (true)
        {
            var token = tokens.PeekPastSpace();
            if (EndsRow(token) || (stopsAtBracket && token.Is("]")))
            {
                return;
            }

            if (IsScript(token))
            {
                _atoms.Add(ReadScripts(Atom.Of(AtomRow.Empty, AtomClass.Ordinary, _style)));
            }
            else if (ReadNucleus(tokens.Next()) is { } atom)
            {
                _atoms.Add(atom.HasClass ? ReadScripts(atom) : atom);
            }
        }
    }

    private static bool EndsRow(LatexToken token) => token.Kind switch
    {
        LatexTokenKind.End or LatexTokenKind.CloseBrace or LatexTokenKind.Ampersand or LatexTokenKind.Dollar => true,
        LatexTokenKind.Command => token.Text is @"\\" or @"\cr" or @"\end" or @"\right" or @"\middle" or @"\hline",
        LatexTokenKind.Space or LatexTokenKind.Character or LatexTokenKind.OpenBrace or LatexTokenKind.Superscript
            or LatexTokenKind.Subscript or LatexTokenKind.Parameter or LatexTokenKind.Value => false,
        _ => throw new ArgumentOutOfRangeException(nameof(token)),
    };

    /// <summary>Reads what stands at a token that has been taken, without scripts; null where it makes nothing.</summary>
    private Atom? ReadNucleus(LatexToken token) => token.Kind switch
    {
        LatexTokenKind.Character => ReadCharacter(token, mayJoin: true),
        LatexTokenKind.Command => ReadCommand(token),
        LatexTokenKind.OpenBrace => Ordinary(AtomRow.AsOrdinary(ReadGroup(token))),
        LatexTokenKind.Value => ReadValue(token),
        LatexTokenKind.Parameter => ReportParameter(token),
        LatexTokenKind.End or LatexTokenKind.Space or LatexTokenKind.CloseBrace or LatexTokenKind.Ampersand or LatexTokenKind.Dollar
            or LatexTokenKind.Superscript or LatexTokenKind.Subscript => null,
        _ => throw new ArgumentOutOfRangeException(nameof(token)),
    };

    private Atom Ordinary(MathNode node) => Atom.Of(node, AtomClass.Ordinary, _style);

    /// <summary>Reads the rest of a group whose opening brace has been taken.</summary>
    private MathNode ReadGroup(LatexToken open)
    {
        var node = ReadRow();
        CloseGroup(open);
        return node;
    }

    private void CloseGroup(LatexToken open)
    {
        while (true)
        {
            var token = tokens.PeekPastSpace();
            if (token.Kind == LatexTokenKind.CloseBrace)
            {
                tokens.Next();
                return;
            }

            if (token.Kind is not (LatexTokenKind.Ampersand or LatexTokenKind.Dollar) && !token.Is(@"\\"))
            {
                Report(DiagnosticCodes.UnclosedBrace, open.Offset, "\"{\" is never closed", "add the missing \"}\"");
                return;
            }

            ReportMisplaced(tokens.Next());
            ReadRow();
        }
    }

    /// <summary>Reads an argument of a command: a group or a single token. Null, and a report, where there is none.</summary>
    private MathNode? ReadArgument(LatexToken command, int index = 0, int count = 1)
    {
        var token = tokens.PeekPastSpace();
        if (EndsRow(token) || IsScript(token))
        {
            ReportMissingArgument(command, index, count);
            return null;
        }

        tokens.Next();
        if (token.Kind == LatexTokenKind.OpenBrace)
        {
            return ReadGroup(token);
        }

        if (!TryEnter(token.Offset))
        {
            return null;
        }

        var atom = token.Kind == LatexTokenKind.Character ? ReadCharacter(token, mayJoin: false) : ReadNucleus(token);
        _depth--;
        return atom?.Node ?? AtomRow.Empty;
    }

    private MathNode ReadArgument(LatexToken command, FormulaStyle style, int index = 0, int count = 1)
    {
        var outer = _style;
        _style = style;
        var node = ReadArgument(command, index, count) ?? AtomRow.Empty;
        _style = outer;
        return node;
    }

    /// <summary>Reads an optional argument in square brackets; null where there is none.</summary>
    private MathNode? ReadOptional(FormulaStyle style)
    {
        var open = tokens.PeekPastSpace();
        if (!open.Is("["))
        {
            return null;
        }

        tokens.Next();
        var outer = _style;
        _style = style;
        var node = ReadRow(stopsAtBracket: true);
        _style = outer;
        if (tokens.PeekPastSpace().Is("]"))
        {
            tokens.Next();
        }
        else
        {
            Report(DiagnosticCodes.UnclosedBrace, open.Offset, "\"[\" is never closed", "add the missing \"]\"");
            tokens.Abandon();
        }

        return node;
    }

    private void ReportMissingArgument(LatexToken command, int index, int count) =>
        Report(
            DiagnosticCodes.MissingArgument,
            command.Offset,
            string.Create(CultureInfo.InvariantCulture, $"\"{command.Text}\" takes {count} argument{(count == 1 ? "" : "s")}, found {index}"),
            $"write {command.Text}{string.Concat(Enumerable.Repeat("{…}", count))}");

    private Atom? ReportParameter(LatexToken token)
    {
        Report(DiagnosticCodes.InvalidFormulaCharacter, token.Offset, $"\"{token.Text}\" has a meaning only in a macro", @"write \# for the sign itself");
        return null;
    }

    // For a token that ends rows where no row of that kind is being read.
    private void ReportMisplaced(LatexToken token)
    {
        switch (token)
        {
            case { Kind: LatexTokenKind.CloseBrace }:
                Report(DiagnosticCodes.ExtraBrace, token.Offset, "\"}\" without \"{\"", @"delete it, or write \} for the sign itself");
                break;
            case { Kind: LatexTokenKind.Ampersand }:
                Report(DiagnosticCodes.MisplacedAlignment, token.Offset, "\"&\" outside of a table", @"write \& for the sign itself, or use \begin{aligned}…\end{aligned}");
                break;
            case { Kind: LatexTokenKind.Dollar }:
                Report(DiagnosticCodes.StrayDollar, token.Offset, "\"$\" within a formula", @"write \$ for the sign itself");
                break;
            case { Text: @"\right" or @"\middle" }:
                Report(DiagnosticCodes.UnpairedFence, token.Offset, $"\"{token.Text}\" without \"\\left\"", @"write \left before it; \left. where nothing is to show");
                break;
            case { Text: @"\end" }:
                Report(DiagnosticCodes.UnpairedEnvironment, token.Offset, "\"\\end\" without \"\\begin\"", @"delete it, or write the \begin before it");
                break;
            default:
                Report(DiagnosticCodes.MisplacedAlignment, token.Offset, $"\"{token.Text}\" outside of a table", @"use \begin{aligned}…\end{aligned} for several lines");
                break;
        }
    }
}

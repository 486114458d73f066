using Colophon.Diagnostics;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Symbols;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>Fences that grow: <c>\left … \right</c>, and those of a chosen size: <c>\big</c>.</summary>
internal sealed partial class FormulaReader
{
    private Atom ReadLeft(LatexToken left)
    {
        var parts = new List<MathNode>();
        AddFence(parts, left, OperatorForm.Prefix);
        while (true)
        {
            AddParts(parts, ReadRow());
            var token = tokens.PeekPastSpace();
            if (token.Is(@"\right"))
            {
                tokens.Next();
                AddFence(parts, token, OperatorForm.Postfix);
                break;
            }

            if (!token.Is(@"\middle"))
            {
                ReportUnclosedFence(left, token);
                break;
            }

            tokens.Next();
            AddFence(parts, token, OperatorForm.Infix);
        }

        return new Atom(new MathRow([.. parts]), AtomClass.Open, AtomClass.Close, _style);
    }

    private static void AddParts(List<MathNode> parts, MathNode node)
    {
        if (node is MathRow row)
        {
            parts.AddRange(row.Children);
        }
        else
        {
            parts.Add(node);
        }
    }

    private void AddFence(List<MathNode> parts, LatexToken command, OperatorForm form)
    {
        if (ReadDelimiter(command) is { Length: > 0 } text)
        {
            parts.Add(DelimiterTable.Stretchy(text, form));
        }
    }

    private string? ReadDelimiter(LatexToken command)
    {
        var token = tokens.PeekPastSpace();
        if (DelimiterTable.Find(token.Text) is { } text)
        {
            tokens.Next();
            return text;
        }

        var hint = @"write a fence such as ( [ \{ | or \langle, or a dot where nothing is to show";
        if (token.Kind == LatexTokenKind.End)
        {
            Report(DiagnosticCodes.MissingArgument, command.Offset, $"\"{command.Text}\" takes 1 argument, found 0", hint);
        }
        else
        {
            Report(DiagnosticCodes.InvalidDelimiter, token.Offset, $"\"{token.Text}\" cannot follow \"{command.Text}\"", hint);
        }

        return null;
    }

    private void ReportUnclosedFence(LatexToken left, LatexToken found)
    {
        var isCellEnd = found.Kind == LatexTokenKind.Ampersand || found.Is(@"\\");
        Report(
            DiagnosticCodes.UnpairedFence,
            left.Offset,
            "\"\\left\" without \"\\right\"",
            isCellEnd ? @"a pair cannot span cells: write \right. before the break and \left. after it" : @"write \right before the end; \right. where nothing is to show");
    }

    private Atom? ReadBig(LatexToken command)
    {
        if (ReadDelimiter(command) is not { } text)
        {
            return null;
        }

        var (form, atomClass) = command.Text[^1] switch
        {
            'l' => (OperatorForm.Prefix, AtomClass.Open),
            'r' => (OperatorForm.Postfix, AtomClass.Close),
            'm' => (OperatorForm.Infix, AtomClass.Relation),
            _ => (OperatorForm.Infix, AtomClass.Ordinary),
        };
        var size = DelimiterTable.BigSize(command.Text);
        var fence = DelimiterTable.Stretchy(text, form) with
        {
            Class = Symbol.ToOperatorClass(atomClass),
            MinimumSize = size,
            MaximumSize = size,
        };
        return text.Length == 0 ? null : Atom.Of(fence, atomClass, _style);
    }
}

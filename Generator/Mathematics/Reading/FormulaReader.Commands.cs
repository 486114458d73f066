using System.Collections.Frozen;
using Colophon.Diagnostics;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Symbols;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>What each command does. Symbols, which only print, are in <see cref="SymbolTable"/>.</summary>
internal sealed partial class FormulaReader
{
    private static readonly string[] Structural =
        [@"\\", @"\end", @"\right", @"\middle", @"\hline", @"\limits", @"\nolimits", @"\displaylimits"];

    // A class of its own, so that it is made after the tables of the reader's other parts, which it reads.
    private static class CommandIndex
    {
        private static readonly FrozenDictionary<string, Func<FormulaReader, LatexToken, Atom?>> Readers = Build();

        public static IEnumerable<string> Names => Readers.Keys;

        public static Func<FormulaReader, LatexToken, Atom?>? Find(string name) => Readers.GetValueOrDefault(name);

        private static FrozenDictionary<string, Func<FormulaReader, LatexToken, Atom?>> Build()
        {
            var commands = new Dictionary<string, Func<FormulaReader, LatexToken, Atom?>>(StringComparer.Ordinal);
            void Add(Func<FormulaReader, LatexToken, Atom?> read, params ReadOnlySpan<string> names)
            {
                foreach (var name in names)
                {
                    commands.Add(name, read);
                }
            }

            Add((r, c) => r.ReadFraction(c), @"\frac", @"\dfrac", @"\tfrac", @"\cfrac", @"\binom", @"\dbinom", @"\tbinom");
            Add((r, c) => r.ReadRadical(c), @"\sqrt");
            Add((r, c) => r.ReadLeft(c), @"\left");
            Add(
                (r, c) => r.ReadBig(c),
                [.. from size in (string[])["big", "Big", "bigg", "Bigg"] from side in (string[])["", "l", "r", "m"] select @"\" + size + side]);
            Add((r, c) => r.ReadLetters(c), [.. LetterCommands.Keys]);
            Add(
                (r, c) => r.ReadText(c),
                @"\text", @"\textbf", @"\textit", @"\texttt", @"\textrm", @"\textnormal", @"\textup", @"\emph", @"\mbox", @"\hbox");
            Add((r, c) => r.ReadOperatorName(c), @"\operatorname");
            Add((r, c) => r.ReadAccent(c), [.. AccentTable.Commands]);
            Add((r, c) => r.ReadStack(c), @"\overset", @"\underset", @"\stackrel");
            Add((r, c) => r.ReadExtensibleArrow(c), [.. ExtensibleArrows.Keys]);
            Add((r, c) => r.ReadSubstack(c), @"\substack");
            Add((r, c) => r.ReadClass(c), [.. ClassCommands.Keys]);
            Add((r, c) => r.ReadNegation(c), @"\not");
            Add((r, _) => r.ReadDots(), @"\dots");
            Add((r, c) => r.ReadModulus(c), @"\pmod", @"\pod", @"\mod");
            Add((r, c) => r.Blank(Spaces[c.Text]), [.. Spaces.Keys]);
            Add((r, c) => r.ReadHorizontalSpace(c), @"\hspace", @"\mspace");
            Add((r, c) => r.ReadPhantom(c), @"\phantom", @"\hphantom", @"\vphantom");
            Add((r, _) => r.Ordinary(new MathPhantom(SymbolTable.Find("(")!.Operator, KeepsWidth: false)), @"\mathstrut", @"\strut");
            Add((r, c) => r.ChangeStyle(c), @"\displaystyle", @"\textstyle", @"\scriptstyle", @"\scriptscriptstyle");
            Add((r, _) => r.ReadArrowPhrase("⟹"), @"\implies");
            Add((r, _) => r.ReadArrowPhrase("⟸"), @"\impliedby");
            Add((r, _) => r.ReadArrowPhrase("⟺"), @"\iff");
            Add((r, c) => r.ReadBegin(c), @"\begin");
            Add((r, c) => r.ReadLabel(c), @"\label", @"\tag");
            Add((_, _) => null, @"\notag", @"\nonumber", @"\allowbreak", @"\nobreak", @"\relax");
            return commands.ToFrozenDictionary(StringComparer.Ordinal);
        }
    }

    private Atom? ReadCommand(LatexToken command)
    {
        if (SymbolTable.Find(command.Text) is { } symbol)
        {
            return OfSymbol(symbol);
        }

        if (CommandIndex.Find(command.Text) is { } read)
        {
            return read(this, command);
        }

        ReportUnknown(command);
        return null;
    }

    private void ReportUnknown(LatexToken command)
    {
        if (UnsupportedCommands.IsDefinition(command.Text))
        {
            Report(DiagnosticCodes.DefinitionInFormula, command.Offset, $"\"{command.Text}\" cannot stand in a formula", UnsupportedCommands.DefinitionHint);
            tokens.Abandon();
        }
        else if (UnsupportedCommands.HintFor(command.Text) is { } hint)
        {
            Report(DiagnosticCodes.UnsupportedCommand, command.Offset, $"\"{command.Text}\" is not supported", hint);
        }
        else if (command.Text == @"\")
        {
            Report(DiagnosticCodes.UnknownCommand, command.Offset, "a backslash at the end of the formula", @"delete it, or write \backslash");
        }
        else
        {
            var suggestion = NearestCommand(command.Text) is { } nearest ? $"did you mean \"{nearest}\"?" : UnsupportedCommands.DefinitionHint;
            var name = command.Text[1..];
            var operatorHint = name.All(char.IsAsciiLetter) ? $"for an operator of that name write \\operatorname{{{name}}}" : null;
            Report(DiagnosticCodes.UnknownCommand, command.Offset, $"unknown command \"{command.Text}\"", suggestion, operatorHint);
        }
    }

    // Suggestions are blind to case, LaTeX is not: between \alpha and \Alpha the case of the first letter decides.
    private string? NearestCommand(string name)
    {
        var candidates = SymbolTable.Commands.Concat(CommandIndex.Names).Concat(Structural).Concat(context.Macros.Keys);
        var nearest = Suggestion.Nearest(name, candidates, most: 4);
        return nearest.FirstOrDefault(x => x.Equals(nearest[0], StringComparison.OrdinalIgnoreCase) && char.IsLower(x[1]) == char.IsLower(name[1]))
            ?? (nearest is [var first, ..] ? first : null);
    }

    private Atom ReadFraction(LatexToken command)
    {
        var outer = _style;
        var forced = command.Text switch
        {
            @"\dfrac" or @"\cfrac" or @"\dbinom" => FormulaStyle.Display,
            @"\tfrac" or @"\tbinom" => FormulaStyle.Text,
            _ => outer,
        };
        if (command.Text == @"\cfrac")
        {
            ReadOptional(outer);
        }

        var top = ReadArgument(command, forced.ToFraction(), 0, 2);
        var bottom = ReadArgument(command, forced.ToFraction(), 1, 2);
        var isBinomial = command.Text.EndsWith("binom", StringComparison.Ordinal);
        MathNode fraction = new MathFraction(top, bottom, !isBinomial);
        if (isBinomial)
        {
            fraction = new MathRow(
                [DelimiterTable.Stretchy("(", OperatorForm.Prefix), fraction, DelimiterTable.Stretchy(")", OperatorForm.Postfix)]);
        }

        return Ordinary(forced == outer ? fraction : AtomRow.Styled(fraction, forced));
    }

    private Atom ReadRadical(LatexToken command)
    {
        var index = ReadOptional(FormulaStyle.ScriptScript);
        return Ordinary(new MathRadical(ReadArgument(command, _style), index));
    }

    private Atom? ChangeStyle(LatexToken command)
    {
        _style = command.Text switch
        {
            @"\displaystyle" => FormulaStyle.Display,
            @"\textstyle" => FormulaStyle.Text,
            @"\scriptstyle" => FormulaStyle.Script,
            _ => FormulaStyle.ScriptScript,
        };
        return new Atom(null, AtomClass.StyleChange, AtomClass.StyleChange, _style);
    }

    // \implies and its kin stand between thick spaces of their own, besides those of a relation.
    private Atom? ReadArrowPhrase(string arrow)
    {
        _atoms.Add(Blank(AtomSpacing.Thick));
        _atoms.Add(OfSymbol(SymbolTable.Find(arrow)!));
        return Blank(AtomSpacing.Thick);
    }

    // Between operators dots are centred, in a list they stand on the baseline (amsmath).
    private Atom ReadDots()
    {
        var next = tokens.PeekPastSpace();
        var follower = next.Kind is LatexTokenKind.Character or LatexTokenKind.Command ? SymbolTable.Find(next.Text)?.Class : null;
        var isCentred = follower is AtomClass.Binary or AtomClass.Relation or AtomClass.Operator || next.Text is @"\implies" or @"\iff";
        return OfSymbol(SymbolTable.Find(isCentred ? @"\cdots" : @"\ldots")!);
    }

    private Atom? ReadNegation(LatexToken command)
    {
        var token = tokens.PeekPastSpace();
        if (token.Kind is LatexTokenKind.Character or LatexTokenKind.Command && SymbolTable.Find(token.Text) is { } symbol)
        {
            tokens.Next();
            return OfSymbol(new Symbol(NegationTable.Negate(symbol.Text), symbol.Class, symbol.Limits, symbol.IsIdentifier));
        }

        Report(DiagnosticCodes.MissingArgument, command.Offset, "\"\\not\" must stand before a relation", @"write \not= or \not\in");
        return null;
    }
}

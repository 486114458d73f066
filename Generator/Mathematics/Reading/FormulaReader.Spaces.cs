using System.Collections.Frozen;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Symbols;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>Blank space and lengths.</summary>
internal sealed partial class FormulaReader
{
    // The word space of STIX Two Text, in em.
    private const double WordSpace = 0.25;

    private static readonly FrozenDictionary<string, double> Spaces = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        [@"\,"] = AtomSpacing.Thin,
        [@"\thinspace"] = AtomSpacing.Thin,
        [@"\:"] = AtomSpacing.Medium,
        [@"\>"] = AtomSpacing.Medium,
        [@"\medspace"] = AtomSpacing.Medium,
        [@"\;"] = AtomSpacing.Thick,
        [@"\thickspace"] = AtomSpacing.Thick,
        [@"\!"] = -AtomSpacing.Thin,
        [@"\negthinspace"] = -AtomSpacing.Thin,
        [@"\negmedspace"] = -AtomSpacing.Medium,
        [@"\negthickspace"] = -AtomSpacing.Thick,
        [@"\ "] = WordSpace,
        [@"\space"] = WordSpace,
        [@"\nobreakspace"] = WordSpace,
        [@"\enspace"] = 0.5,
        [@"\enskip"] = 0.5,
        [@"\quad"] = 1,
        [@"\qquad"] = 2,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private Atom Blank(double width) => Atom.Of(new MathSpace(width), AtomClass.Space, _style);

    private Atom? ReadHorizontalSpace(LatexToken command)
    {
        if (tokens.Peek().Is("*"))
        {
            tokens.Next();
        }

        var place = tokens.PeekPastSpace();
        if (ReadRawGroup(command) is not { } text)
        {
            return null;
        }

        return ParseLength(text, place.Offset) is { } width ? Blank(width) : null;
    }

    /// <summary>Reads a length in em; null, and a report, where it is none.</summary>
    private double? ParseLength(string text, int offset)
    {
        var unitStart = text.AsSpan().Trim().ToString();
        var digits = unitStart.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ \\").ToString();
        var unit = unitStart[digits.Length..].Trim();
        var isNumber = double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (isNumber && Math.Abs(number) <= 1000 && EmPerUnit(unit) is { } factor)
        {
            return number * factor;
        }

        Report(DiagnosticCodes.InvalidLength, offset, $"\"{unitStart}\" is not a length", "write a number and em, ex, mu, pt, mm, cm or in, such as 0.5em");
        return null;
    }

    // Absolute units are those of a page set in 10 pt, TeX's own.
    private static double? EmPerUnit(string unit) => unit switch
    {
        "em" => 1,
        "ex" => 0.45,
        "mu" => 1.0 / 18,
        "pt" => 0.1,
        "bp" => 0.1,
        "pc" => 1.2,
        "mm" => 0.2845,
        "cm" => 2.845,
        "in" => 7.227,
        _ => null,
    };

    private Atom ReadPhantom(LatexToken command)
    {
        var content = ReadArgument(command, _style);
        return Ordinary(command.Text switch
        {
            @"\hphantom" => new MathPhantom(content, KeepsHeight: false),
            @"\vphantom" => new MathPhantom(content, KeepsWidth: false),
            _ => new MathPhantom(content),
        });
    }

    private Atom ReadModulus(LatexToken command)
    {
        var argument = ReadArgument(command, _style);
        var gap = new MathSpace(_style == FormulaStyle.Display ? 1 : 8.0 / 18);
        var name = new MathIdentifier("mod");
        var inside = new MathSpace(6.0 / 18);
        var open = SymbolTable.Find("(")!.Operator;
        var close = SymbolTable.Find(")")!.Operator;
        return Ordinary(command.Text switch
        {
            @"\pmod" => new MathRow([gap, open, name, inside, argument, close]),
            @"\pod" => new MathRow([gap, open, argument, close]),
            _ => new MathRow([gap, name, inside, argument]),
        });
    }
}

using Colophon.Diagnostics;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>Scripts, primes and limits.</summary>
internal sealed partial class FormulaReader
{
    private static bool IsScript(LatexToken token) =>
        token.Kind is LatexTokenKind.Superscript or LatexTokenKind.Subscript || token.Is("'") || IsLimits(token);

    private static bool IsLimits(LatexToken token) =>
        token.Text is @"\limits" or @"\nolimits" or @"\displaylimits";

    private Atom ReadScripts(Atom atom)
    {
        if (!IsScript(tokens.PeekPastSpace()))
        {
            return atom;
        }

        MathNode? subscript = null;
        MathNode? superscript = null;
        var primes = 0;
        var placement = atom.Limits;
        for (var token = tokens.PeekPastSpace(); IsScript(token); token = tokens.PeekPastSpace())
        {
            tokens.Next();
            if (token.Kind == LatexTokenKind.Subscript)
            {
                ReadScript(token, ref subscript, "subscript");
            }
            else if (token.Kind == LatexTokenKind.Superscript)
            {
                ReadScript(token, ref superscript, "superscript");
            }
            else if (token.Is("'"))
            {
                CountPrime(token, superscript, ref primes);
            }
            else
            {
                placement = PlacementOf(token, atom);
            }
        }

        var over = primes == 0 ? superscript : WithPrimes(primes, superscript);
        return atom with { Node = Attach(atom.Node!, subscript, over, placement, atom.Style) };
    }

    private void ReadScript(LatexToken mark, ref MathNode? script, string name)
    {
        var node = ReadArgument(mark, _style.ToScript());
        if (script is not null)
        {
            Report(DiagnosticCodes.DoubleScript, mark.Offset, $"a second {name} on the same base", "group with braces: {…}");
        }

        script = node;
    }

    private void CountPrime(LatexToken prime, MathNode? superscript, ref int primes)
    {
        primes++;
        if (superscript is not null)
        {
            Report(DiagnosticCodes.DoubleScript, prime.Offset, "a prime after a superscript on the same base", "write the prime first: f'^2");
        }
    }

    private LimitPlacement PlacementOf(LatexToken token, Atom atom)
    {
        if (atom.Left != AtomClass.Operator)
        {
            Report(DiagnosticCodes.MisplacedLimits, token.Offset, $"\"{token.Text}\" must follow an operator", @"write it right after \sum, \int or \operatorname{…}");
        }

        return token.Text switch
        {
            @"\limits" => LimitPlacement.Stacked,
            @"\nolimits" => LimitPlacement.Side,
            _ => LimitPlacement.Movable,
        };
    }

    private static MathNode WithPrimes(int count, MathNode? superscript)
    {
        var primes = new List<MathNode>();
        for (var left = count; left > 0; left -= 4)
        {
            primes.Add(new MathOperator(left switch { 1 => "′", 2 => "″", 3 => "‴", _ => "⁗" }) { Form = OperatorForm.Postfix });
        }

        if (superscript is not null)
        {
            primes.Add(superscript);
        }

        return primes is [var only] ? only : new MathRow([.. primes]);
    }

    private static MathNode Attach(MathNode nucleus, MathNode? subscript, MathNode? superscript, LimitPlacement placement, FormulaStyle style)
    {
        if (subscript is null && superscript is null)
        {
            return nucleus;
        }

        // Only an operator can say that its limits move; for another base the style has already decided.
        var isStacked = placement == LimitPlacement.Stacked
            || (placement == LimitPlacement.Movable && (nucleus is MathOperator || style == FormulaStyle.Display));
        var mark = nucleus is MathOperator op ? op with { HasMovableLimits = placement == LimitPlacement.Movable } : nucleus;
        return isStacked ? new MathUnderOver(mark, subscript, superscript) : new MathScripts(mark, subscript, superscript);
    }
}

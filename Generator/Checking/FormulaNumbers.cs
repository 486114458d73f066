using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Colophon.Checking;

/// <summary>Finds numbers in the LaTeX of a formula that look like results: decimals, whole numbers of three digits or more, per cent, and negative powers of ten.</summary>
/// <remarks>In exponents and indices only decimals count. Lengths, labels and environments are no numbers of the formula.</remarks>
internal sealed partial class FormulaNumbers
{
    private const int FewestDigits = 3;
    private static readonly FrozenSet<string> ApartCommands = FrozenSet.ToFrozenSet(["label", "tag", "ref", "eqref", "hspace", "vspace", "begin", "end"], StringComparer.Ordinal);

    private readonly string _latex;
    private readonly Stack<bool> _isScript = new();
    private readonly List<FoundNumber> _found = [];
    private bool _scriptFollows;

    private FormulaNumbers(string latex) => _latex = latex;

    /// <summary>The numbers of a formula, in order.</summary>
    public static IEnumerable<FoundNumber> In(string latex)
    {
        var numbers = new FormulaNumbers(latex);
        for (var at = 0; at < latex.Length;)
        {
            at += numbers.Read(at);
        }

        return numbers._found;
    }

    /// <summary>Reads what starts at a position, and tells how long it is.</summary>
    private int Read(int at)
    {
        var isScript = _scriptFollows;
        switch (_latex[at])
        {
            case ' ' or '\n':
                return 1;
            case '^' or '_':
                _scriptFollows = true;
                return 1;
            case '{':
                _isScript.Push(isScript || IsInScript);
                break;
            case '}':
                _isScript.TryPop(out _);
                break;
            case '\\':
                _scriptFollows = false;
                return LengthOfCommand(at);
            case >= '0' and <= '9' when isScript:
                // A script without braces is one digit.
                break;
            case (>= '0' and <= '9') or '.' when Number().Match(_latex, at) is { Success: true } number:
                _scriptFollows = false;
                return Add(number);
            default:
                break;
        }

        _scriptFollows = false;
        return 1;
    }

    private bool IsInScript => _isScript.TryPeek(out var isScript) && isScript;

    private int Add(Match number)
    {
        var text = number.Groups["number"].Value;
        var isWhole = !text.Contains('.', StringComparison.Ordinal);
        var isResult = !isWhole || (!IsInScript && (text.Count(char.IsAsciiDigit) >= FewestDigits || number.Groups["percent"].Success || (text == "10" && number.Groups["negative"].Success)));
        if (isResult)
        {
            _found.Add(new FoundNumber(number.Index, number.Value.Replace("\\", "", StringComparison.Ordinal).Replace("{,}", ",", StringComparison.Ordinal)));
        }

        return text.Length;
    }

    private int LengthOfCommand(int at)
    {
        var length = Command().Match(_latex, at).Length;
        var name = _latex.Substring(at + 1, length - 1);
        var argument = name switch
        {
            "\\" => LineGap().Match(_latex, at + length),
            "kern" or "mkern" => Length().Match(_latex, at + length),
            _ when ApartCommands.Contains(name) => Group().Match(_latex, at + length),
            _ => Match.Empty,
        };
        return length + argument.Length;
    }

    [GeneratedRegex(
        @"\G(?<number>(?:[0-9]{1,3}(?:(?:\{,\}|\\,)[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+)(?:(?<percent>(?:\\,|\s)*\\%)|(?<negative>\^\{?\s*-\s*[0-9]+\}?))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G\\(?:[A-Za-z]+|.|$)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Command();

    [GeneratedRegex(@"\G\*?[ \n]{0,9}\[[^\]]{0,99}\]", RegexOptions.CultureInvariant)]
    private static partial Regex LineGap();

    [GeneratedRegex(@"\G\s*-?[0-9.]+\s*[a-z]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Length();

    [GeneratedRegex(@"\G\*?[ \n]{0,9}\{[^}]{0,99}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}

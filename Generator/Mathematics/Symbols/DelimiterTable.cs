using System.Collections.Frozen;
using Colophon.Model;

namespace Colophon.Mathematics.Symbols;

/// <summary>What may follow <c>\left</c>, <c>\right</c>, <c>\middle</c> and <c>\big</c>.</summary>
internal static class DelimiterTable
{
    private static readonly FrozenDictionary<string, string> Delimiters = Build();

    /// <summary>The size of <c>\big</c>, <c>\Big</c>, <c>\bigg</c> and <c>\Bigg</c> in em (plain TeX: 8.5, 11.5, 14.5 and 17.5 pt of strut).</summary>
    public static double BigSize(string command) => command.TrimEnd('l', 'r', 'm') switch
    {
        @"\big" => 1.2,
        @"\Big" => 1.8,
        @"\bigg" => 2.4,
        @"\Bigg" => 3.0,
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    /// <summary>The character to show; empty for <c>.</c>, null for what is no fence.</summary>
    public static string? Find(string text) => Delimiters.GetValueOrDefault(text);

    /// <summary>A fence that grows with what stands beside it.</summary>
    public static MathOperator Stretchy(string text, OperatorForm form) => new(text)
    {
        Form = form,
        Class = form switch
        {
            OperatorForm.Prefix => OperatorClass.Open,
            OperatorForm.Postfix => OperatorClass.Close,
            OperatorForm.Infix => OperatorClass.Ordinary,
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        },
        IsStretchy = true,
        IsSymmetric = true,
    };

    private static FrozenDictionary<string, string> Build()
    {
        var delimiters = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["."] = "",
            ["<"] = "⟨",
            [">"] = "⟩",
            ["|"] = "|",
            ["/"] = "/",
            [@"\|"] = "‖",
            [@"\vert"] = "|",
            [@"\Vert"] = "‖",
            [@"\lt"] = "⟨",
            [@"\gt"] = "⟩",
            [@"\backslash"] = @"\",
        };
        string[] symbols =
        [
            "(", ")", "[", "]", @"\{", @"\}", @"\lbrace", @"\rbrace", @"\lbrack", @"\rbrack", @"\langle", @"\rangle", @"\lvert", @"\rvert",
            @"\lVert", @"\rVert", @"\lfloor", @"\rfloor", @"\lceil", @"\rceil", @"\lgroup", @"\rgroup", @"\lmoustache", @"\rmoustache",
            @"\llbracket", @"\rrbracket", @"\uparrow", @"\downarrow", @"\updownarrow", @"\Uparrow", @"\Downarrow", @"\Updownarrow",
            @"\ulcorner", @"\urcorner", @"\llcorner", @"\lrcorner", "⟨", "⟩", "‖", "⌊", "⌋", "⌈", "⌉",
        ];
        foreach (var symbol in symbols)
        {
            delimiters.Add(symbol, SymbolTable.Find(symbol)!.Text);
        }

        return delimiters.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Mathematics;
using Colophon.Model;
using Colophon.Templating;
using NeuralNetworks3.Corrections;

namespace NeuralNetworks3.Tests.Corrections;

/// <summary>The formulas of the errata can be set, and what is right is written in the symbols of this report alone.</summary>
public partial class NotationTests
{
    /// <summary>Letters of the report: costs, coordinates, priors and densities, distances and risks; then those of a network.</summary>
    private static readonly string[] Letters =
        ["c", "x", "y", "p", "f", "s", "r", "a", "q", "C", "R", "S", "E", "N", "K", "L", "M", "W", "h", "d", "i", "k", "l", "m", "n"];

    private static readonly string[] Commands =
    [
        @"\tfrac", @"\frac", @"\exp", @"\ln", @"\Lambda", @"\x", @"\w", @"\vec", @"\dd", @"\sgn", @"\ast", @"\int", @"\sum", @"\partial", @"\Delta", @"\delta",
        @"\rho", @"\varrho", @"\sqrt", @"\infty", @"\bigl", @"\bigr", @"\ge", @"\doteq", @"\,",
    ];

    /// <summary>What the source writes and this report does not: a density named like a prior, spreads named σ, hats on sums, L for the loss, small weights.</summary>
    private static readonly string[] SourceSymbols = [@"\sigma", "p_1(", "p_2(", "p_i(", @"\hat", @"\partial L", @"\Delta L", "L =", "w_", "w^{", "f_x", @"\propto", "_e", "{el}", "{em}"];

    private static ImmutableSortedDictionary<string, MathMacro> Macros { get; } =
        FrontMatterReader.Read(new DiskFiles(MadeReport.Root), $"Templates/{MadeReport.Name}/report.md", new DiagnosticBag())!.Macros;

    /// <summary>The number of each erratum.</summary>
    public static TheoryData<int> Numbers => [.. ErrataList.All.Select(erratum => erratum.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_formula_can_be_set(int number)
    {
        var erratum = ErrataList.All[number - 1];

        Assert.All(Texts(erratum).SelectMany(Formulas), latex => Assert.Equal("", Mistakes(latex)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_dollar_sign_has_its_partner(int number) =>
        Assert.All(Texts(ErrataList.All[number - 1]), text => Assert.Equal(0, text.Count(letter => letter == '$') % 2));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_is_right_is_written_in_the_symbols_of_this_report(int number)
    {
        var erratum = ErrataList.All[number - 1];
        var statement = erratum.Check is ErratumCheck.Computed check ? check.Statement : "";

        Assert.All(Formulas(erratum.Right).Concat(Formulas(statement)), latex =>
        {
            Assert.DoesNotContain(SourceSymbols, symbol => latex.Contains(symbol, StringComparison.Ordinal));
            Assert.Empty(Command().Matches(latex).Select(command => command.Value).Except(Commands));
            Assert.Empty(Command().Replace(latex, " ").Where(char.IsLetter).Select(letter => letter.ToString()).Except(Letters));
        });
    }

    [Fact]
    public void A_symbol_of_the_source_is_noticed()
    {
        Assert.Contains(SourceSymbols, symbol => @"2\sigma_1^2".Contains(symbol, StringComparison.Ordinal));
        Assert.NotEqual("", Mistakes(@"\alhpa"));
    }

    private static IEnumerable<string> Texts(Erratum erratum)
    {
        var check = erratum.Check switch
        {
            ErratumCheck.Computed computed => [computed.Statement, Printed(computed.Run().Words)],
            ErratumCheck.None none => [none.Reason],
            _ => Array.Empty<string>(),
        };
        return [erratum.Part, erratum.Says, erratum.Right, .. check];
    }

    // Numbers stand for those that the template prints.
    private static string Printed(Sentence sentence) => string.Concat(sentence.Parts.Select(part => part.Words + "1")) + sentence.Rest;

    private static IEnumerable<string> Formulas(string text) => Formula().Matches(text).Select(match => match.Groups["latex"].Value);

    private static string Mistakes(string latex)
    {
        var diagnostics = new DiagnosticBag();
        LatexParser.Parse(latex, new LatexContext { Locate = offset => new SourceSpan("erratum", 1, offset + 1), Diagnostics = diagnostics, Macros = Macros });
        return string.Join('\n', diagnostics.ToOrdered().Select(diagnostic => diagnostic.Message));
    }

    [GeneratedRegex(@"\$(?<latex>[^$]+)\$", RegexOptions.ExplicitCapture)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\\([A-Za-z]+|,)", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}

using System.Globalization;
using System.Reflection;
using System.Text;
using Colophon.Diagnostics;

namespace Colophon.Tests.Diagnostics;

public class DiagnosticsPageTests
{
    private static readonly DiagnosticCode[] Codes =
    [
        .. typeof(DiagnosticCodes).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => (DiagnosticCode)property.GetValue(null)!)
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];

    [Fact]
    public void The_page_of_the_manual_lists_every_diagnostic()
    {
        var expected = Page();

        var written = File.ReadAllText(Path.Combine(Root(), "docs", "diagnostics.md")).ReplaceLineEndings("\n");

        Assert.True(expected == written, $"docs/diagnostics.md does not agree with DiagnosticCodes. It should read:\n\n{expected}");
    }

    [Fact]
    public void A_code_has_one_meaning() =>
        Assert.Equal(Codes.Length, Codes.Select(code => code.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void An_example_is_a_clause_without_a_full_stop() =>
        Assert.All(Codes, code => Assert.False(
            code.Example.Length == 0 || code.Example.EndsWith('.') || (char.IsUpper(code.Example[0]) && char.IsLower(code.Example[Math.Min(1, code.Example.Length - 1)])),
            $"{code}: {code.Example}"));

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Diagnostics

            What the engine says when a report cannot be made as it is written. A code never changes its meaning; the words may.
            With an error, no output is written; with a warning alone, it is. Of each code the first twenty are shown, and the others counted.

                Templates/energy/report.md:41:5: error RPT501: nothing has the label "fig-yeild"
                   41 | See @fig-yeild for the yield of each method.
                      |     ^
                  hint: did you mean "fig-yield"?

            This page is made from `Generator/Diagnostics/DiagnosticCodes.cs`; a test keeps the two the same and prints the page when they differ.

            """);
        foreach (var phase in Codes.GroupBy(code => code.Id[3]))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## RPT{phase.Key}xx: {Phase(phase.Key)}\n\n| Code | Severity | Example |\n| --- | --- | --- |\n");
            foreach (var code in phase)
            {
                var example = code.Example.Replace("|", "\\|", StringComparison.Ordinal);
                var severity = code.Severity == Severity.Error ? "error" : "warning";
                page.Append(CultureInfo.InvariantCulture, $"| {code} | {severity} | `{example}` |\n");
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Phase(char digit) => digit switch
    {
        '0' => "the command line, files and assets",
        '1' => "front matter",
        '2' => "Liquid and values",
        '3' => "Markdown",
        '4' => "LaTeX",
        '5' => "references, citations and the bibliography",
        '6' => "figures and pictures",
        '7' => "experiments and results",
        '8' => "layout",
        '9' => "claims",
        _ => throw new ArgumentOutOfRangeException(nameof(digit), digit, "a phase without a name"),
    };

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no folder above the tests has a global.json");
        }

        return folder.FullName;
    }
}

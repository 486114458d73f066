using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;

namespace Colophon.Tests.Diagnostics;

public class DiagnosticPrinterTests
{
    private static readonly DiagnosticCode Unknown = new("RPT021", Severity.Error, "");
    private static readonly DiagnosticCode Long = new("RPT818", Severity.Warning, "");

    [Fact]
    public void Diagnostics_print_with_their_line_their_hints_and_their_number() =>
        Assert.Equal(
            """
            Templates/energy.md:2:9: error RPT021: no figure is labelled "fig-yeild"
                2 | As seen @fig-yeild, there.
                  |         ^
              hint: did you mean "fig-yield"?
            Templates/energy.md:3:1: warning RPT818: something is long
                3 | Last.
                  | ^
              hint: one
              hint: other
            error RPT021: without a place
            2 errors, 1 warning

            """,
            Printed(
                "First.\nAs seen @fig-yeild, there.\nLast.",
                new Diagnostic(Unknown, At(2, 9), "no figure is labelled \"fig-yeild\"", ["did you mean \"fig-yield\"?"]),
                new Diagnostic(Long, At(3, 1), "something is long", ["one", "other"]),
                new Diagnostic(Unknown, null, "without a place", [])));

    [Fact]
    public void Of_each_code_twenty_are_printed_and_the_others_counted()
    {
        var text = Printed("x", [.. Enumerable.Range(1, 1234).Select(i => new Diagnostic(Long, null, $"something {i} is long", [])), new Diagnostic(Unknown, null, "wrong", [])]);

        Assert.EndsWith("\nwarning RPT818: something 20 is long\nerror RPT021: wrong\nand 1,214 more of RPT818\n1 error, 1234 warnings\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_printed_where_they_are_shown()
    {
        var text = Printed("x", useColour: true, new Diagnostic(Unknown, At(1, 1), "wrong", ["mend"]));

        Assert.Equal(
            "\e[1mTemplates/energy.md:1:1: \e[0m\e[1;31merror RPT021\e[0m: wrong\n\e[2m    1 |\e[0m x\n\e[2m      |\e[0m \e[1;32m^\e[0m\n  \e[1;36mhint\e[0m: mend\n1 error\n",
            text);
    }

    [Fact]
    public void The_caret_stands_below_its_character_after_tabs_and_wide_symbols() =>
        Assert.Equal(
            "Templates/energy.md:1:6: error RPT021: wrong\n    1 | \ta𝒙 b\n      | \t   ^\n1 error\n",
            Printed("\ta𝒙 b", new Diagnostic(Unknown, At(1, 6), "wrong", [])));

    [Fact]
    public void A_long_line_is_shown_around_its_column()
    {
        var text = Printed(new string('a', 500) + "!" + new string('b', 500), new Diagnostic(Unknown, At(1, 501), "wrong", []));

        var lines = text.Split('\n');
        Assert.Equal("    1 | …" + new string('a', 50) + "!" + new string('b', 49) + "…", lines[1]);
        Assert.Equal(lines[1].IndexOf('!', StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_terminal_is_not_given_commands() =>
        Assert.Equal(
            "Templates/energy.md:1:1: error RPT021: no \"\uFFFD[2J\"\n    1 | \uFFFD[2J\n      | ^\n1 error\n",
            Printed("\e[2J", new Diagnostic(Unknown, At(1, 1), "no \"\e[2J\"", [])));

    [Theory]
    [InlineData(9, 1)]
    [InlineData(2, 1)]
    public void A_line_that_is_not_there_or_empty_is_left_out(int line, int column) =>
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"Templates/energy.md:{line}:{column}: error RPT021: wrong\n1 error\n"),
            Printed("x\n\ny", new Diagnostic(Unknown, At(line, column), "wrong", [])));

    [Fact]
    public void A_file_that_cannot_be_read_any_more_is_still_named() =>
        Assert.StartsWith("gone.md:1:1: error", Printed("x", new Diagnostic(Unknown, new SourceSpan("gone.md", 1, 1), "wrong", [])), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_printed_for_nothing() => Assert.Equal("", Printed("x"));

    private static SourceSpan At(int line, int column) => new("Templates/energy.md", line, column);

    private static string Printed(string file, params Diagnostic[] diagnostics) => Printed(file, useColour: false, diagnostics);

    private static string Printed(string file, bool useColour, params Diagnostic[] diagnostics)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new DiagnosticPrinter(output, new InMemoryFiles().Add("Templates/energy.md", file), useColour).Print([.. diagnostics]);
        return output.ToString();
    }
}

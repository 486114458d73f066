using Colophon.Cli;
using Colophon.Diagnostics;

namespace Colophon.Tests.Cli;

public class CommandLineTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Without_arguments_the_report_is_built() => Assert.Equal(Command.Build, Parse()!.Command);

    [Fact]
    public void Options_may_stand_anywhere_and_take_their_value_after_a_space_or_an_equals_sign()
    {
        var line = Parse("--threads=3", "check", "--output", "out", "energy", "-q", "--strict")!;

        Assert.Equal((Command.Check, "energy", "out", 3, true, true), (line.Command, line.Report, line.Output, line.Threads, line.IsQuiet, line.IsStrict));
    }

    [Fact]
    public void Times_of_audits_have_units()
    {
        Assert.Null(Parse()!.Audit);
        Assert.Equal(TimeSpan.FromSeconds(2), Parse("--audit", "2s")!.Audit);
        Assert.Equal(TimeSpan.Zero, Parse("watch", "--audit=0")!.Audit);
        Assert.Equal(TimeSpan.FromMinutes(5), Parse("check", "--budget", "5m")!.Budget);
    }

    [Theory]
    [InlineData("--quite", "there is no option \"--quite\"", "did you mean \"--quiet\"?")]
    [InlineData("--output", "the option \"--output\" needs a value", "write --output VALUE")]
    [InlineData("--output=", "the option \"--output\" needs a value", "write --output VALUE")]
    [InlineData("--quiet=yes", "--quiet is \"yes\"", "write --quiet alone: it takes no value")]
    [InlineData("--audit=soon", "--audit is \"soon\"", "give a time of at most a day with its unit, such as 500ms, 2s, 5m or 1h, or 0")]
    [InlineData("--budget=5m", "the command build has no option \"--budget\"", "it belongs to check: write check --budget 5m; a build audits for as long as --audit says")]
    [InlineData("--threads=many", "--threads is \"many\"", "give a whole number from 1 to 1024")]
    public void A_wrong_option_is_an_error_with_a_hint(string argument, string message, string hint)
    {
        Assert.Null(Parse(argument));
        var diagnostic = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal((message, hint), (diagnostic.Message, Assert.Single(diagnostic.Hints)));
    }

    [Fact]
    public void An_option_is_not_taken_for_the_value_of_another()
    {
        Assert.Null(Parse("--output", "--quiet"));
        Assert.Equal("the option \"--output\" needs a value", Assert.Single(_diagnostics.ToOrdered()).Message);
    }

    [Fact]
    public void All_mistakes_are_found_at_once()
    {
        Assert.Null(Parse("--quite", "--strikt", "build", "a", "b"));

        Assert.Equal(3, _diagnostics.ToOrdered().Length);
    }

    [Fact]
    public void A_command_that_there_is_not_is_answered_with_those_there_are()
    {
        Assert.Null(Parse("new", "energy"));

        Assert.Equal("the commands are build, check, list, watch, placebo, verify, drift, results, diff, help; one report is made at a time", Assert.Single(Assert.Single(_diagnostics.ToOrdered()).Hints));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    public void Help_is_offered(string argument) => Assert.Equal(Command.Help, Parse(argument)!.Command);

    private CommandLine? Parse(params string[] arguments) => CommandLine.Parse(arguments, _diagnostics);
}

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
        var line = Parse("--threads=3", "watch", "--output", "out", "energy", "-q", "--strict")!;

        Assert.Equal((Command.Watch, "energy", "out", 3, true, true), (line.Command, line.Report, line.Output, line.Threads, line.IsQuiet, line.IsStrict));
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
    [InlineData("--output", "the option \"--output\" needs a value", "write --output FOLDER")]
    [InlineData("--output=", "the option \"--output\" needs a value", "write --output FOLDER")]
    [InlineData("--quiet=yes", "--quiet is \"yes\"", "write --quiet alone: it takes no value")]
    [InlineData("--audit=soon", "--audit is \"soon\"", "give a time of at most a day with its unit, such as 500ms, 2s, 5m or 1h, or 0")]
    [InlineData("--budget=5m", "the command \"build\" has no option \"--budget\"", "it belongs to check")]
    [InlineData("--rerun", "the command \"build\" has no option \"--rerun\"", "it belongs to verify")]
    [InlineData("--threads=many", "--threads is \"many\"", "give a whole number from 1 to 1024")]
    public void A_wrong_option_is_an_error_with_a_hint(string argument, string message, string hint)
    {
        Assert.Null(Parse(argument));
        var diagnostic = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal((message, hint), (diagnostic.Message, Assert.Single(diagnostic.Hints)));
    }

    [Theory]
    [InlineData("list", "--output=x", "it belongs to build, watch, drift, diff, results")]
    [InlineData("check", "--output=x", "it belongs to build, watch, drift, diff, results")]
    [InlineData("list", "-q", "it belongs to build, check, watch, placebo, drift, diff, results, verify")]
    [InlineData("placebo", "--audit=2s", "it belongs to build, check, watch, diff")]
    [InlineData("drift", "--rerun", "it belongs to verify")]
    public void An_option_of_other_commands_is_an_error_that_names_them(string command, string option, string hint)
    {
        Assert.Null(Parse(command, option));
        Assert.Equal(($"the command \"{command}\" has no option \"{option.Split('=')[0]}\"", hint), Single());
    }

    [Theory]
    [InlineData("check", "--outptu", "did you mean \"--output\"?")]
    [InlineData("list", "--x", "the options are --project, --trace, --help")]
    public void An_unknown_option_is_answered_with_those_that_the_command_takes(string command, string option, string hint)
    {
        Assert.Null(Parse(command, option));
        Assert.Equal(($"there is no option \"{option}\"", hint), Single());
    }

    [Fact]
    public void Two_times_of_audits_contradict_each_other()
    {
        Assert.Null(Parse("check", "--audit=2s", "--budget=5m"));
        Assert.Equal(("--audit and --budget both say how long to audit", "give one of them"), Single());
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

    [Theory]
    [InlineData("energy", "check", "expected a command and a report, found \"energy check\"", "write the command first: check energy")]
    [InlineData("chekc", "energy", "expected a command and a report, found \"chekc energy\"", "did you mean \"check\"?")]
    [InlineData("diff", null, "the command \"diff\" needs a commit to compare with", "write diff HEAD, or another branch, tag or commit")]
    [InlineData("verify", null, "the command \"verify\" needs a file", "write verify FILE.pdf")]
    [InlineData("verify", "my report.pdf", "expected one file, found \"my report.pdf\"", "name one at a time, and put quotes around a name with spaces")]
    [InlineData("help", "chekc", "there is no command \"chekc\"", "did you mean \"check\"?")]
    public void Words_that_are_missing_or_too_many_are_errors(string first, string? rest, string message, string hint)
    {
        Assert.Null(Parse([first, .. rest?.Split(' ') ?? []]));
        Assert.Equal((message, hint), Single());
    }

    [Fact]
    public void Commands_take_their_own_words()
    {
        Assert.Equal(("HEAD~1", "energy"), (Parse("diff", "HEAD~1", "energy")!.Revision, Parse("diff", "HEAD~1", "energy")!.Report));
        Assert.Equal("a.pdf", Parse("verify", "--rerun", "a.pdf")!.File);
    }

    [Fact]
    public void A_command_that_there_is_not_is_answered_with_those_there_are()
    {
        Assert.Null(Parse("new", "energy"));

        Assert.Equal("the commands are build, check, watch, placebo, drift, diff, results, list, verify, help; one report is made at a time", Assert.Single(Assert.Single(_diagnostics.ToOrdered()).Hints));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    public void Help_is_offered(string argument) => Assert.Equal(Command.Help, Parse(argument)!.Command);

    [Theory]
    [InlineData("check", "--help")]
    [InlineData("--help", "check")]
    [InlineData("help", "check")]
    public void Help_is_offered_for_one_command(string first, string second) =>
        Assert.Equal((Command.Help, Command.Check), (Parse(first, second)!.Command, Parse(first, second)!.Topic));

    private CommandLine? Parse(params string[] arguments) => CommandLineReader.Read(arguments, _diagnostics);

    private (string Message, string Hint) Single()
    {
        var diagnostic = Assert.Single(_diagnostics.ToOrdered());
        return (diagnostic.Message, Assert.Single(diagnostic.Hints));
    }
}

using Colophon.Cli;

namespace Colophon.Tests.Cli;

public class UsageTests
{
    private const int NarrowTerminal = 80;

    public static TheoryData<string> Commands => [.. CommandDefinition.Names];

    [Fact]
    public void It_names_every_command_and_every_option()
    {
        Assert.All(CommandDefinition.All, command => Assert.Contains($"\n  {command.Name}", Usage.Of(null), StringComparison.Ordinal));
        Assert.All(OptionDefinition.All, option => Assert.Contains(option.Name, Usage.Of(null), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_has_a_definition() => Assert.Equal(Enum.GetValues<Command>(), CommandDefinition.All.Select(command => command.Command));

    [Fact]
    public void An_option_of_one_command_says_of_which() =>
        Assert.Contains("  --rerun             with verify: compare with the experiments", Usage.Of(null), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_usage_of_a_command_has_its_options_and_no_others(string name)
    {
        var command = CommandDefinition.Find(name)!.Command;

        var shown = Usage.Of(command).Split('\n').Where(line => line.Contains("--", StringComparison.Ordinal) && line.StartsWith("  -", StringComparison.Ordinal));

        Assert.Equal(OptionDefinition.NamesOf(command), shown.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).First(word => word.StartsWith("--", StringComparison.Ordinal))));
    }

    [Fact]
    public void It_fits_a_narrow_terminal() =>
        Assert.All(Enum.GetValues<Command>().Select(command => (Command?)command).Append(null), topic => Assert.All(Usage.Of(topic).Split('\n'), line => Assert.InRange(line.Length, 0, NarrowTerminal)));
}

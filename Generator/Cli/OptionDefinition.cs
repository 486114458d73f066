using System.Collections.Immutable;
using System.Globalization;

namespace Colophon.Cli;

/// <summary>How an option is written, which commands take it, and what is said of it.</summary>
/// <param name="Name">Its name, with both hyphens.</param>
/// <param name="Value">What stands for its value in the usage; null for a switch, which has none.</param>
/// <param name="Commands">The commands that take it.</param>
/// <param name="Help">What it does, for the usage.</param>
/// <param name="Apply">Takes its value, which is empty for a switch; null where the value cannot be one.</param>
internal sealed record OptionDefinition(string Name, string? Value, ImmutableArray<Command> Commands, string Help, Func<CommandLine, string, CommandLine?> Apply)
{
    /// <summary>The name of the option that asks for help, whatever else is written.</summary>
    public const string HelpName = "--help";

    private static readonly ImmutableArray<Command> Every = [.. Enum.GetValues<Command>()];
    private static readonly ImmutableArray<Command> Running = [Command.Build, Command.Check, Command.Watch, Command.Placebo, Command.Drift, Command.Diff, Command.Results];
    private static readonly ImmutableArray<Command> Writing = [Command.Build, Command.Watch, Command.Drift, Command.Diff, Command.Results];
    private static readonly ImmutableArray<Command> Auditing = [Command.Build, Command.Check, Command.Watch, Command.Diff];

    /// <summary>All options, in the order of the usage.</summary>
    public static ImmutableArray<OptionDefinition> All { get; } =
    [
        new("--project", "FOLDER", [.. Running, Command.List, Command.Verify], "the project, if not the current folder or one above it", (line, value) => line with { Project = value }),
        new("--output", "FOLDER", Writing, "where the files go, if not to Output/ in the project", (line, value) => line with { Output = value }),
        new("--against", "FILE", [Command.Drift], "what to compare with, if not Tests/Report.Tests/drift.yaml in the project", (line, value) => line with { Against = value }),
        Switch("--explain", [Command.Drift], "search what moved the values, by putting back one thing after another", line => line with { IsExplained = true }),
        new("--threads", "N", [.. Running, Command.Verify], "how many pieces of work may run at once (the result is the same for every N)", ApplyThreads)
        {
            Expected = "give a whole number from 1 to 1024",
        },
        Switch("--fresh", Running, "use nothing of what earlier runs kept", line => line with { IsFresh = true }),
        Timed(
            "--audit",
            Auditing,
            "run kept experiments again for so long, and compare: 500ms, 2s, 5m, or 0 for none (without it: one that takes less than 2s)",
            (line, time) => line with { Audit = time }),
        Timed("--budget", [Command.Check], "as --audit, and say how sure the kept results are then", (line, time) => line with { Budget = time }),
        Switch("--rerun", [Command.Verify], "compare with the experiments, too, run again in a checkout of the PDF's commit", line => line with { IsRerun = true }),
        Switch("--strict", [.. Running, Command.Verify], "warnings fail the run", line => line with { IsStrict = true }),
        Switch("--quiet", [.. Running, Command.Verify], "print nothing but diagnostics", line => line with { IsQuiet = true }) with { ShortNames = ["-q"] },
        Switch("--trace", Every, "show a bug of the engine with its stack trace", line => line with { IsTraced = true }),
        Switch(HelpName, Every, "print how to use the program, or the command before it", line => line) with { ShortNames = ["-h", "-?"] },
    ];

    /// <summary>Other names, with one hyphen.</summary>
    public ImmutableArray<string> ShortNames { get; init; } = [];

    /// <summary>What a value must be, as a hint where it is not.</summary>
    public string Expected { get; init; } = "";

    /// <summary>The option of a name; null where there is none.</summary>
    public static OptionDefinition? Find(string name) => All.FirstOrDefault(option => option.Name == name || option.ShortNames.Contains(name));

    /// <summary>The names of the options that a command takes, in the order of the usage.</summary>
    public static IEnumerable<string> NamesOf(Command command) => All.Where(option => option.Commands.Contains(command)).Select(option => option.Name);

    private static OptionDefinition Switch(string name, ImmutableArray<Command> commands, string help, Func<CommandLine, CommandLine> apply) =>
        new(name, null, commands, help, (line, _) => apply(line));

    private static OptionDefinition Timed(string name, ImmutableArray<Command> commands, string help, Func<CommandLine, TimeSpan, CommandLine> apply) =>
        new(name, "TIME", commands, help, (line, value) => WrittenTime.TryParse(value, out var time) ? apply(line, time) : null)
        {
            Expected = "give a time of at most a day with its unit, such as 500ms, 2s, 5m or 1h, or 0",
        };

    private static CommandLine? ApplyThreads(CommandLine line, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads is > 0 and <= 1024 ? line with { Threads = threads } : null;
}

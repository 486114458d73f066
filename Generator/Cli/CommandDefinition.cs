using System.Collections.Immutable;
using Colophon.Diagnostics;

namespace Colophon.Cli;

/// <summary>How a command is written, and what is said of it.</summary>
/// <param name="Command">What is done.</param>
/// <param name="Help">What it does, for the usage.</param>
internal sealed record CommandDefinition(Command Command, string Help)
{
    /// <summary>All commands, in the order of the usage.</summary>
    public static ImmutableArray<CommandDefinition> All { get; } =
    [
        new(Command.Build, "make the report (the default)"),
        new(Command.Check, "do everything but write the files"),
        new(Command.Watch, "make it again whenever a template changes"),
        new(Command.Placebo, "run the experiments without their effects, to find vacuous claims"),
        new(Command.Drift, "compare the results, and what the reader sees, with what was accepted"),
        new(Command.Diff, "show what changed since a commit, in Output/diff.html")
        {
            Operand = new OperandDefinition("REV", "a commit", (line, word) => line with { Revision = word })
            {
                MissingCode = DiagnosticCodes.MissingRevision,
                Missing = "the command \"diff\" needs a commit to compare with",
                MissingHint = "write diff HEAD, or another branch, tag or commit",
            },
        },
        new(Command.Results, "run the experiments, and write results.json alone"),
        new(Command.List, "print the experiments, and why the next run will run them"),
        new(Command.Verify, "compare the numbers in a PDF with those that it carries")
        {
            Operand = new OperandDefinition("FILE.pdf", "one file", (line, word) => line with { File = word })
            {
                MissingCode = DiagnosticCodes.MissingOptionValue,
                Missing = "the command \"verify\" needs a file",
                MissingHint = "write verify FILE.pdf",
            },
            TakesReport = false,
        },
        new(Command.Help, "print this, or what there is to say of one command")
        {
            Operand = new OperandDefinition("[COMMAND]", "one command", (line, word) => line with { Topic = Find(word)?.Command }),
            TakesReport = false,
        },
    ];

    /// <summary>As the user writes it.</summary>
    public string Name { get; } = Command.ToString().ToLowerInvariant();

    /// <summary>The word that follows it; null where none does but the name of a report.</summary>
    public OperandDefinition? Operand { get; init; }

    /// <summary>Whether it is about a report, whose name may follow.</summary>
    public bool TakesReport { get; init; } = true;

    /// <summary>The names of all commands, in the order of the usage.</summary>
    public static IEnumerable<string> Names => All.Select(command => command.Name);

    /// <summary>The definition of a command.</summary>
    public static CommandDefinition Of(Command command) => All.Single(definition => definition.Command == command);

    /// <summary>The command of a name; null where there is none.</summary>
    public static CommandDefinition? Find(string name) => All.FirstOrDefault(definition => definition.Name == name);
}

/// <summary>A word that follows a command.</summary>
/// <param name="Name">What stands for it in the usage.</param>
/// <param name="Expected">What it is, for messages.</param>
/// <param name="Apply">Takes it.</param>
internal sealed record OperandDefinition(string Name, string Expected, Func<CommandLine, string, CommandLine> Apply)
{
    /// <summary>What is reported where it is missing; null where it may be.</summary>
    public DiagnosticCode? MissingCode { get; init; }

    /// <summary>The message then.</summary>
    public string Missing { get; init; } = "";

    /// <summary>The hint then.</summary>
    public string MissingHint { get; init; } = "";
}

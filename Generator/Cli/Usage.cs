using System.Collections.Immutable;

namespace Colophon.Cli;

/// <summary>Says how to use the program, from the tables of its commands and options.</summary>
internal static class Usage
{
    private const int NameWidth = 20;
    private const int HelpWidth = 58;
    private const string Report = "its folder below Templates/; needed where there are several";
    private const string ExitCodes = "exit codes: 0 done, 1 the report has mistakes, 2 the command line has,\n            70 the engine has, 130 interrupted";

    /// <summary>The text for one command, or for all.</summary>
    /// <param name="topic">The command; null for all.</param>
    public static string Of(Command? topic) => string.Join('\n', topic is { } command ? OfOne(CommandDefinition.Of(command)) : OfAll());

    private static IEnumerable<string> OfAll() =>
    [
        "usage: <report program> [command] [report] [options]",
        "",
        .. CommandDefinition.All.SelectMany(command => Row(Shown(command), command.Help)),
        "",
        .. Row("report", Report),
        .. OptionDefinition.All.SelectMany(option => RowOf(option, namesCommand: true)),
        "",
        "Options may stand anywhere. \"help COMMAND\" names those that a command takes.",
        ExitCodes,
    ];

    private static IEnumerable<string> OfOne(CommandDefinition command) =>
    [
        $"usage: <report program> {Shown(command)}{(command.TakesReport ? " [report]" : "")} [options]",
        "",
        .. Row(command.Name, command.Help),
        "",
        .. command.TakesReport ? Row("report", Report) : [],
        .. OptionDefinition.All.Where(option => option.Commands.Contains(command.Command)).SelectMany(option => RowOf(option, namesCommand: false)),
        "",
        ExitCodes,
    ];

    private static string Shown(CommandDefinition command) => command.Operand is { } operand ? $"{command.Name} {operand.Name}" : command.Name;

    private static ImmutableArray<string> RowOf(OptionDefinition option, bool namesCommand)
    {
        var names = string.Join(", ", option.ShortNames.Where(name => char.IsAsciiLetter(name[1])).Append(option.Name));
        var owner = namesCommand && option.Commands is [var only] ? $"with {CommandDefinition.Of(only).Name}: " : "";
        return Row(option.Value is null ? names : $"{names} {option.Value}", owner + option.Help);
    }

    private static ImmutableArray<string> Row(string name, string help) =>
        [.. Wrap(help).Select((line, i) => $"  {(i == 0 ? name : "").PadRight(NameWidth)}{line}")];

    private static IEnumerable<string> Wrap(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > HelpWidth)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : $" {word}";
        }

        yield return line;
    }
}

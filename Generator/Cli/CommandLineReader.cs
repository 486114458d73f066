using System.Collections.Immutable;
using Colophon.Diagnostics;

namespace Colophon.Cli;

/// <summary>Reads the arguments of the program: options anywhere, the first other word a command, where it is one.</summary>
internal sealed class CommandLineReader
{
    private readonly DiagnosticBag _diagnostics;
    private readonly List<(OptionDefinition Option, string Name, string? Value)> _options = [];
    private readonly List<string> _unknown = [];
    private readonly List<string> _words = [];

    private CommandLineReader(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
    }

    /// <summary>Reads the arguments.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="diagnostics">Where mistakes go, all of them at once.</param>
    /// <returns>The command line, or null where an error was reported.</returns>
    public static CommandLine? Read(IReadOnlyList<string> arguments, DiagnosticBag diagnostics)
    {
        var reader = new CommandLineReader(diagnostics);
        reader.Split(arguments);
        var command = reader.TakeCommand();
        var line = reader._options.Exists(given => given.Option.Name == OptionDefinition.HelpName)
            ? new CommandLine { Command = Command.Help, Topic = command?.Command }
            : reader.ReadCommand(command ?? CommandDefinition.Of(Command.Build));
        reader.ReportUnknown((command ?? CommandDefinition.Of(Command.Build)).Command);
        return diagnostics.HasErrors ? null : line;
    }

    private void Split(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (!argument.StartsWith('-'))
            {
                _words.Add(argument);
                continue;
            }

            var (name, value) = argument.Split('=', 2) is [['-', '-', ..] left, var right] ? (left, right) : (argument, null);
            if (OptionDefinition.Find(name) is not { } option)
            {
                _unknown.Add(name);
                continue;
            }

            _options.Add((option, name, value ?? (option.Value is null ? null : Following(arguments, ref i))));
        }
    }

    // An option where a value should stand: the value was forgotten.
    private static string? Following(IReadOnlyList<string> arguments, ref int i) =>
        i + 1 < arguments.Count && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal) ? arguments[++i] : null;

    private CommandDefinition? TakeCommand()
    {
        if (_words.Count == 0 || CommandDefinition.Find(_words[0]) is not { } command)
        {
            return null;
        }

        _words.RemoveAt(0);
        return command;
    }

    private CommandLine ReadCommand(CommandDefinition command)
    {
        var line = ReadWords(new CommandLine { Command = command.Command }, command);
        foreach (var (option, name, value) in _options)
        {
            line = ReadOption(line, command, option, name, value) ?? line;
        }

        if (line is { Audit: not null, Budget: not null })
        {
            _diagnostics.Add(DiagnosticCodes.BadOptionValue, null, "--audit and --budget both say how long to audit", "give one of them");
        }

        return line;
    }

    private CommandLine? ReadOption(CommandLine line, CommandDefinition command, OptionDefinition option, string name, string? value)
    {
        if (!option.Commands.Contains(command.Command))
        {
            var takers = string.Join(", ", option.Commands.Select(taker => CommandDefinition.Of(taker).Name));
            _diagnostics.Add(DiagnosticCodes.UnknownOption, null, $"the command \"{command.Name}\" has no option \"{name}\"", $"it belongs to {takers}");
            return null;
        }

        if (option.Value is null && value is not null)
        {
            _diagnostics.Add(DiagnosticCodes.BadOptionValue, null, $"{name} is \"{value}\"", $"write {name} alone: it takes no value");
            return null;
        }

        if (option.Value is not null && string.IsNullOrEmpty(value))
        {
            _diagnostics.Add(DiagnosticCodes.MissingOptionValue, null, $"the option \"{name}\" needs a value", $"write {name} {option.Value}");
            return null;
        }

        if (option.Apply(line, value ?? "") is { } applied)
        {
            return applied;
        }

        _diagnostics.Add(DiagnosticCodes.BadOptionValue, null, $"{name} is \"{value}\"", option.Expected);
        return null;
    }

    private CommandLine ReadWords(CommandLine line, CommandDefinition command)
    {
        var left = new Queue<string>(_words);
        if (command.Operand is { } operand)
        {
            if (left.TryDequeue(out var word))
            {
                line = operand.Apply(line, word);
                ReportUnknownTopic(line, word);
            }
            else if (operand.MissingCode is { } missing)
            {
                _diagnostics.Add(missing, null, operand.Missing, operand.MissingHint);
            }
        }

        if (command.TakesReport && left.TryDequeue(out var report))
        {
            line = line with { Report = report };
        }

        if (left.Count > 0)
        {
            _diagnostics.Add(DiagnosticCodes.TooManyWords, null, $"expected {Expected(command)}, found \"{string.Join(' ', _words)}\"", HintOfWords(command));
        }

        return line;
    }

    private static string Expected(CommandDefinition command) => (command.Operand, command.TakesReport) switch
    {
        (null, _) => "a command and a report",
        ({ Expected: var operand }, true) => $"{operand} and a report",
        ({ Expected: var operand }, false) => operand,
    };

    private string HintOfWords(CommandDefinition command)
    {
        if (!command.TakesReport)
        {
            return "name one at a time, and put quotes around a name with spaces";
        }

        return _words.Find(word => CommandDefinition.Find(word) is not null) is { } late
            ? $"write the command first: {string.Join(' ', _words.Where(word => word != late).Prepend(late))}"
            : Suggestion.DidYouMean(_words[0], CommandDefinition.Names) ?? $"the commands are {string.Join(", ", CommandDefinition.Names)}; one report is made at a time";
    }

    private void ReportUnknownTopic(CommandLine line, string word)
    {
        if (line is { Command: Command.Help, Topic: null })
        {
            _diagnostics.Add(
                DiagnosticCodes.NoReport,
                null,
                $"there is no command \"{word}\"",
                Suggestion.DidYouMean(word, CommandDefinition.Names) ?? $"the commands are {string.Join(", ", CommandDefinition.Names)}");
        }
    }

    private void ReportUnknown(Command command)
    {
        var names = OptionDefinition.NamesOf(command).ToImmutableArray();
        foreach (var name in _unknown)
        {
            _diagnostics.Add(
                DiagnosticCodes.UnknownOption,
                null,
                $"there is no option \"{name}\"",
                Suggestion.DidYouMean(name, names) ?? Suggestion.DidYouMean(name, OptionDefinition.All.Select(option => option.Name)) ?? $"the options are {string.Join(", ", names)}");
        }
    }
}

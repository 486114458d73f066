using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;

namespace Colophon.Cli;

/// <summary>What the user wants done.</summary>
internal enum Command
{
    /// <summary>Make the report.</summary>
    Build,

    /// <summary>Do everything but write the report.</summary>
    Check,

    /// <summary>Print the experiments, and which of them the next run will run.</summary>
    List,

    /// <summary>Make the report, and again whenever a template changes.</summary>
    Watch,

    /// <summary>Run the experiments without the effects that they look for, and find claims that hold all the same.</summary>
    Placebo,

    /// <summary>Compare a PDF with what it carries.</summary>
    Verify,

    /// <summary>Run the experiments and compare what they found, and what the reader sees of it, with what was accepted.</summary>
    Drift,

    /// <summary>Run the experiments, and write what they found without the report.</summary>
    Results,

    /// <summary>Compare the report with that of an older commit.</summary>
    Diff,

    /// <summary>Print how to use the program.</summary>
    Help,
}

/// <summary>A command and its options.</summary>
internal sealed record CommandLine
{
    private static readonly ImmutableArray<string> Options =
        ["--against", "--audit", "--budget", "--explain", "--fresh", "--help", "--output", "--project", "--quiet", "--rerun", "--strict", "--threads", "--trace"];

    /// <summary>What is to be done; build by default.</summary>
    public Command Command { get; init; } = Command.Build;

    /// <summary>The report's name below Templates/; null for the only one there.</summary>
    public string? Report { get; init; }

    /// <summary>The PDF to verify, as the user names it; null for all other commands.</summary>
    public string? File { get; init; }

    /// <summary>The commit to compare with, as the user names it; null for commands that compare nothing.</summary>
    public string? Revision { get; init; }

    /// <summary>The project's folder; null for the nearest one above the current folder that has Templates/.</summary>
    public string? Project { get; init; }

    /// <summary>Where the report goes; null for Output/ in the project.</summary>
    public string? Output { get; init; }

    /// <summary>The file that says what was accepted, and what may drift how far; null for Tests/Report.Tests/drift.yaml in the project.</summary>
    public string? Against { get; init; }

    /// <summary>How many pieces of work may run at once; the number of processors by default.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How long experiments are run again whose findings are kept, to compare; null for at least one of them, and more while the pages are made.</summary>
    public TimeSpan? Audit { get; init; }

    /// <summary>As <see cref="Audit"/> for a check that says how sure it is then; null for no such statement.</summary>
    public TimeSpan? Budget { get; init; }

    /// <summary>Whether nothing of what earlier runs found is used.</summary>
    public bool IsFresh { get; init; }

    /// <summary>Whether a PDF is also compared with what its experiments find when they are run again.</summary>
    public bool IsRerun { get; init; }

    /// <summary>Whether it is searched what moved the values that drifted.</summary>
    public bool IsExplained { get; init; }

    /// <summary>Whether nothing but diagnostics is printed.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether warnings fail the run.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether a bug of the engine is shown with its stack trace.</summary>
    public bool IsTraced { get; init; }

    /// <summary>How to use the program.</summary>
    public static string Usage =>
        """
        usage: <report program> [build] [report] [options]   make the report (the default)
               <report program> check [report] [options]     do everything but write the files
               <report program> watch [report] [options]     make it again whenever a template changes
               <report program> placebo [report] [options]   run the experiments without their effects, to find vacuous claims
               <report program> drift [report] [options]     compare the results, and what the reader sees, with what was accepted
               <report program> diff REV [report] [options]  show what changed since a commit, in Output/diff.html
               <report program> results [report] [options]   run the experiments, and write results.json alone
               <report program> list [report] [options]      print the experiments, and why the next run will run them
               <report program> verify FILE.pdf [options]    compare the numbers in a PDF with those that it carries

          report              its folder below Templates/; needed where there are several
          --project FOLDER    the project, if not the current folder or one above it
          --output FOLDER     where the files go, if not to Output/ in the project
          --against FILE      what drift compares with, if not Tests/Report.Tests/drift.yaml in the project
          --explain           with drift: search what moved the values, by putting back one thing after another
          --threads N         how many pieces of work may run at once (the result is the same for every N)
          --fresh             run all experiments, whatever earlier runs found
          --audit TIME        run kept experiments again for so long, and compare: 500ms, 2s, 5m, or 0 for none
                              (without it: at least one that takes less than 2s, and more while the pages are made)
          --budget TIME       of check: the same, and say how sure the kept results are
          --rerun             verify against the experiments, too, run again in a checkout of the PDF's commit
          --strict            warnings fail the run
          --quiet             print nothing but diagnostics
          --trace             show a bug of the engine with its stack trace
          --help              print this

        exit codes: 0 done, 1 the report has mistakes, 2 the command line has, 70 the engine has, 130 interrupted
        """;

    /// <summary>Reads the arguments.</summary>
    /// <returns>The command line, or null where an error was reported.</returns>
    public static CommandLine? Parse(IReadOnlyList<string> arguments, DiagnosticBag diagnostics)
    {
        var line = new CommandLine();
        var words = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            var (name, inlineValue) = argument.Split('=', 2) is [var left, var right] && left.StartsWith("--", StringComparison.Ordinal)
                ? (left, right)
                : (argument, null);
            string? Value() => (inlineValue ?? Following(arguments, ref i)) is { Length: > 0 } value ? value : Missing(name, diagnostics);
            if (inlineValue is not null && name is ("--explain" or "--fresh" or "--quiet" or "--rerun" or "--strict" or "--trace" or "--help"))
            {
                diagnostics.Add(DiagnosticCodes.BadOptionValue, null, $"{name} is \"{inlineValue}\"", $"write {name} alone: it takes no value");
            }

            switch (name)
            {
                case "--quiet" or "-q":
                    line = line with { IsQuiet = true };
                    break;
                case "--fresh":
                    line = line with { IsFresh = true };
                    break;
                case "--rerun":
                    line = line with { IsRerun = true };
                    break;
                case "--explain":
                    line = line with { IsExplained = true };
                    break;
                case "--strict":
                    line = line with { IsStrict = true };
                    break;
                case "--trace":
                    line = line with { IsTraced = true };
                    break;
                case "--help" or "-h" or "-?":
                    line = line with { Command = Command.Help };
                    break;
                case "--project":
                    line = line with { Project = Value() };
                    break;
                case "--output":
                    line = line with { Output = Value() };
                    break;
                case "--against":
                    line = line with { Against = Value() };
                    break;
                case "--audit":
                    line = line with { Audit = ParseTime(name, Value(), diagnostics) };
                    break;
                case "--budget":
                    line = line with { Budget = ParseTime(name, Value(), diagnostics) };
                    break;
                case "--threads":
                    line = line with { Threads = ParseThreads(Value(), diagnostics) };
                    break;
                case ['-', ..]:
                    diagnostics.Add(
                        DiagnosticCodes.UnknownOption,
                        null,
                        $"there is no option \"{name}\"",
                        Suggestion.DidYouMean(name, Options) ?? $"the options are {string.Join(", ", Options)}");
                    break;
                default:
                    words.Add(argument);
                    break;
            }
        }

        line = ApplyWords(line, words, diagnostics);
        return diagnostics.HasErrors ? null : line;
    }

    private static CommandLine ApplyWords(CommandLine line, List<string> words, DiagnosticBag diagnostics)
    {
        var commands = Enum.GetValues<Command>().ToDictionary(command => command.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        if (words.Count > 0 && commands.TryGetValue(words[0], out var command))
        {
            line = line with { Command = line.Command == Command.Help ? Command.Help : command };
            words.RemoveAt(0);
        }

        if (line.Command == Command.Verify)
        {
            return ApplyFile(line, words, diagnostics);
        }

        if (line.IsRerun)
        {
            diagnostics.Add(DiagnosticCodes.BadOptionValue, null, "--rerun belongs to the command \"verify\"", "write verify FILE.pdf --rerun");
        }

        if (line.Command == Command.Diff)
        {
            if (words.Count == 0)
            {
                diagnostics.Add(DiagnosticCodes.MissingRevision, null, "the command \"diff\" needs a commit to compare with", "write diff HEAD, or another branch, tag or commit");
                return line;
            }

            line = line with { Revision = words[0] };
            words.RemoveAt(0);
        }

        if (words.Count > 1)
        {
            var hint = Suggestion.DidYouMean(words[0], commands.Keys) ?? $"the commands are {string.Join(", ", commands.Keys)}; one report is made at a time";
            diagnostics.Add(DiagnosticCodes.TooManyWords, null, $"expected a command and a report, found \"{string.Join(' ', words)}\"", hint);
        }

        if (line is { Budget: not null, Command: not (Command.Check or Command.Help) })
        {
            diagnostics.Add(
                DiagnosticCodes.UnknownOption,
                null,
                $"the command {line.Command.ToString().ToLowerInvariant()} has no option \"--budget\"",
                "it belongs to check: write check --budget 5m; a build audits for as long as --audit says");
        }

        return words.Count > 0 ? line with { Report = words[0] } : line;
    }

    private static CommandLine ApplyFile(CommandLine line, List<string> words, DiagnosticBag diagnostics)
    {
        if (words.Count == 0)
        {
            diagnostics.Add(DiagnosticCodes.MissingOptionValue, null, "the command \"verify\" needs a file", "write verify FILE.pdf");
        }
        else if (words.Count > 1)
        {
            diagnostics.Add(DiagnosticCodes.TooManyWords, null, $"expected one file, found \"{string.Join(' ', words)}\"", "verify one file at a time; put quotes around a name with spaces");
        }

        return line with { File = words.FirstOrDefault() };
    }

    // An option where a value should stand: the value was forgotten.
    private static string? Following(IReadOnlyList<string> arguments, ref int i) =>
        i + 1 < arguments.Count && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal) ? arguments[++i] : null;

    private static string? Missing(string option, DiagnosticBag diagnostics)
    {
        diagnostics.Add(DiagnosticCodes.MissingOptionValue, null, $"the option \"{option}\" needs a value", $"write {option} VALUE");
        return null;
    }

    private static int ParseThreads(string? value, DiagnosticBag diagnostics)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads is > 0 and <= 1024)
        {
            return threads;
        }

        if (value is not null)
        {
            diagnostics.Add(DiagnosticCodes.BadOptionValue, null, $"--threads is \"{value}\"", "give a whole number from 1 to 1024");
        }

        return 1;
    }

    private static TimeSpan? ParseTime(string option, string? value, DiagnosticBag diagnostics)
    {
        if (value is null)
        {
            return null;
        }

        if (WrittenTime.TryParse(value, out var time))
        {
            return time;
        }

        diagnostics.Add(DiagnosticCodes.BadOptionValue, null, $"{option} is \"{value}\"", "give a time of at most a day with its unit, such as 500ms, 2s, 5m or 1h, or 0");
        return null;
    }
}

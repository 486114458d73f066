namespace Colophon.Cli;

/// <summary>A command and its options, as <see cref="CommandLineReader"/> reads them.</summary>
internal sealed record CommandLine
{
    /// <summary>What is to be done; build by default.</summary>
    public Command Command { get; init; } = Command.Build;

    /// <summary>The command of which help is wanted; null for all of them, and for all commands but help.</summary>
    public Command? Topic { get; init; }

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

    /// <summary>How long experiments are run again whose findings are kept, to compare; null for one of them.</summary>
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
}

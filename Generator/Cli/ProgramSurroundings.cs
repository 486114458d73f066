using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Running;

namespace Colophon.Cli;

/// <summary>What the program finds around itself: the process has one kind, a test brings another.</summary>
internal sealed record ProgramSurroundings
{
    /// <summary>Finds the experiments; null where it reported an error.</summary>
    public required Func<DiagnosticBag, ExperimentCatalog?> Experiments { get; init; }

    /// <summary>Takes what was done.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Takes what is wrong.</summary>
    public required TextWriter Errors { get; init; }

    /// <summary>Full path of the folder from which paths of the command line are meant.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>The name of the program, which its project file has, too.</summary>
    public string ProgramName { get; init; } = "";

    /// <summary>Full path of the folder of fonts.</summary>
    public string AssetFolder { get; init; } = AssetFiles.Folder;

    /// <summary>Full path of the file in which the build lists the program's packages; it need not exist.</summary>
    public string DependencyFile { get; init; } = "";

    /// <summary>The date of the sources as the environment states it, seconds since 1970 in UTC; null or empty where it states none.</summary>
    public string? SourceDate { get; init; }

    /// <summary>Whether progress may be drawn on a terminal; else it is told in lines.</summary>
    public bool DrawsProgress { get; init; }

    /// <summary>Whether diagnostics may be coloured.</summary>
    public bool UsesColour { get; init; }
}

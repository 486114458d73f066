namespace Colophon.Diagnostics;

/// <summary>Every mistake that the engine knows, by phase; docs/diagnostics.md is made from this list.</summary>
internal static class DiagnosticCodes
{
    // RPT0xx: the command line, files and assets.

    /// <summary>The command line has an unknown option.</summary>
    public static DiagnosticCode UnknownOption { get; } = Error("RPT001", "there is no option \"--quite\"");

    /// <summary>An option stands without its value.</summary>
    public static DiagnosticCode MissingOptionValue { get; } = Error("RPT002", "the option \"--output\" needs a value");

    /// <summary>An option has a value that it cannot take.</summary>
    public static DiagnosticCode BadOptionValue { get; } = Error("RPT003", "--threads is \"many\"");

    /// <summary>The command line has more words than a command and a report.</summary>
    public static DiagnosticCode TooManyWords { get; } = Error("RPT004", "expected a command and a report, found \"biuld energy\"");

    /// <summary>No report project is here.</summary>
    public static DiagnosticCode NoProject { get; } = Error("RPT005", "neither this folder nor one above it has a folder \"Templates\"");

    /// <summary>There is no such report.</summary>
    public static DiagnosticCode NoReport { get; } = Error("RPT006", "there is neither a command nor a report \"enregy\"");

    /// <summary>It is not clear which report is meant.</summary>
    public static DiagnosticCode SeveralReports { get; } = Error("RPT007", "there are several reports: energy, weather");

    /// <summary>The output folder cannot be written.</summary>
    public static DiagnosticCode CannotWrite { get; } = Error("RPT008", "the folder \"Output\" cannot be written: access to the path is denied");

    /// <summary>A font or another asset is missing beside the program.</summary>
    public static DiagnosticCode MissingAsset { get; } = Error("RPT009", "the asset \"fonts/STIXTwoMath_400Regular.ttf\" is missing");

    // RPT1xx: front matter.

    // RPT2xx: Liquid and values.

    // RPT3xx: Markdown.

    // RPT4xx: LaTeX.

    // RPT5xx: references, citations and the bibliography.

    // RPT6xx: figures and pictures.

    // RPT7xx: experiments and results.

    /// <summary>An experiment's id is not kebab-case.</summary>
    public static DiagnosticCode BadExperimentId { get; } = Error("RPT701", "the experiment GaussianEqual has the id \"Gaussian Equal\"");

    /// <summary>Two experiments have one id.</summary>
    public static DiagnosticCode DuplicateExperiment { get; } = Error("RPT702", "the id \"gaussian-equal\" belongs to GaussianEqual and GaussianSame");

    /// <summary>Experiments wait for each other.</summary>
    public static DiagnosticCode CircularNeeds { get; } = Error("RPT703", "experiments need each other in a circle: a → b → a");

    /// <summary>An experiment needs something that is not there.</summary>
    public static DiagnosticCode UnknownNeed { get; } = Error("RPT704", "the experiment \"summary\" needs Sweep, which is no experiment of this report");

    /// <summary>An experiment threw an exception.</summary>
    public static DiagnosticCode ExperimentFailed { get; } = Error("RPT705", "the experiment \"gaussian-equal\" failed: the sample is empty");

    /// <summary>A figure could not be drawn.</summary>
    public static DiagnosticCode FigureFailed { get; } = Error("RPT706", "the figure \"gaussian-equal/boundary\" could not be drawn: xs and ys must be of one length");

    // RPT8xx: layout.

    private static DiagnosticCode Error(string id, string example) => new(id, Severity.Error, example);

    private static DiagnosticCode Warning(string id, string example) => new(id, Severity.Warning, example);
}

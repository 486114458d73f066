namespace Colophon.Cli;

/// <summary>What the user wants done.</summary>
internal enum Command
{
    /// <summary>Make the report.</summary>
    Build,

    /// <summary>Do everything but write the report.</summary>
    Check,

    /// <summary>Make the report, and again whenever a template changes.</summary>
    Watch,

    /// <summary>Run the experiments without the effects that they look for, and find claims that hold all the same.</summary>
    Placebo,

    /// <summary>Run the experiments and compare what they found, and what the reader sees of it, with what was accepted.</summary>
    Drift,

    /// <summary>Compare the report with that of an older commit.</summary>
    Diff,

    /// <summary>Run the experiments, and write what they found without the report.</summary>
    Results,

    /// <summary>Print the experiments, and which of them the next run will run.</summary>
    List,

    /// <summary>Compare a PDF with what it carries.</summary>
    Verify,

    /// <summary>Print how to use the program.</summary>
    Help,
}

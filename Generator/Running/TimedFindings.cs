namespace Colophon.Running;

/// <summary>Findings, and how long an experiment took to find them.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Took">The time of its run and of its figures; it depends on the machine, and no output may.</param>
internal sealed record TimedFindings(ExperimentFindings Findings, TimeSpan Took);

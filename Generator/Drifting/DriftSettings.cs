using System.Collections.Immutable;

namespace Colophon.Drifting;

/// <summary>What a report is held against, and how exactly.</summary>
/// <param name="Accepted">Path of the accepted results from the root of the project.</param>
/// <param name="Figures">Path of the accepted figures from there, with <see cref="FigureName"/> in the place of their names; null where figures are not compared.</param>
/// <param name="Rules">The tolerances of values in the order written.</param>
/// <param name="FigureRules">Those of figures.</param>
internal sealed record DriftSettings(string Accepted, string? Figures, ImmutableArray<ToleranceRule> Rules, ImmutableArray<FigureTolerance> FigureRules)
{
    /// <summary>What stands for a figure's name, such as "study.line" for the figure "study/line".</summary>
    public const string FigureName = "{name}";
}

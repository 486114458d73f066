using Colophon.Model;
using Colophon.Results;

namespace Colophon.Drifting;

/// <summary>How far the lines and letters of some figures may move.</summary>
/// <param name="Pattern">The figures that are meant, by their names with a dot for the slash; of several that mean a figure, the first one counts.</param>
/// <param name="Absolute">How far, in points, the unit of drawings.</param>
/// <param name="Why">The reason, which is shown.</param>
/// <param name="Source">Where it was written.</param>
internal sealed record FigureTolerance(PathPattern Pattern, double Absolute, string Why, SourceSpan Source)
{
    /// <summary>Whether a figure is meant.</summary>
    /// <param name="name">Its name, "experiment/name".</param>
    public bool Means(string name) => Pattern.Matches(PathPattern.Split(PathOf(name)));

    /// <summary>The tolerance in words, such as "±0.05 pt".</summary>
    public string Describe() => $"±{CanonicalJson.Format(Absolute)} pt";

    /// <summary>A figure's name, or a pattern of names, in the form of a path.</summary>
    public static string PathOf(string name) => name.Replace('/', '.');
}

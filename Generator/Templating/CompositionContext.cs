using System.Collections.Immutable;
using System.Globalization;
using Fluid;

namespace Colophon.Templating;

/// <summary>The variables of a report or of a part rendered by itself, and the composing that it belongs to.</summary>
/// <param name="composition">What is shared by all parts.</param>
/// <param name="chain">The files at work, outermost first.</param>
internal sealed class CompositionContext(Composition composition, ImmutableList<string> chain) : TemplateContext(_options)
{
    // Every default of Fluid's that reads the machine is pinned here. It never runs a filter that tells the time.
    private static readonly TemplateOptions _options = new()
    {
        CultureInfo = CultureInfo.InvariantCulture,
        TimeZone = TimeZoneInfo.Utc,
        Now = static () => DateTimeOffset.UnixEpoch,
        ModelNamesComparer = StringComparer.Ordinal,
        StrictVariables = true,
        StrictFilters = true,
        MaxSteps = Composition.MostSteps,
        MaxRecursion = 200,
    };

    /// <summary>What is shared by all parts.</summary>
    public Composition Composition { get; } = composition;

    /// <summary>The files at work, outermost first.</summary>
    public ImmutableList<string> Chain { get; private set; } = chain;

    /// <summary>The options that every context has.</summary>
    public static TemplateOptions Pinned => _options;

    /// <summary>A context for a part that sees none of these variables.</summary>
    public CompositionContext Isolated(string part) => new(Composition, Chain.Add(part));

    /// <summary>Notes that an included part is at work, or done.</summary>
    public void Enter(string part) => Chain = Chain.Add(part);

    /// <summary>Notes that the part entered last is done.</summary>
    public void Leave() => Chain = Chain.RemoveAt(Chain.Count - 1);
}

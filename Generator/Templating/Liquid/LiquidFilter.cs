using Fluid;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>A filter that templates may use.</summary>
/// <param name="Form">How it is written, for hints: its name, then its arguments.</param>
/// <param name="FewestArguments">The fewest arguments that it takes.</param>
/// <param name="MostArguments">The most arguments that it takes.</param>
/// <param name="Run">What it does.</param>
internal sealed record LiquidFilter(
    string Form,
    int FewestArguments,
    int MostArguments,
    Func<FluidValue, FilterArguments, FilterSite, FluidValue> Run)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = Form.Split(':')[0];

    /// <summary>How many arguments it takes, in words.</summary>
    public string ArgumentCount => (FewestArguments, MostArguments) switch
    {
        (0, 0) => "no argument",
        (1, 1) => "one argument",
        (0, 1) => "at most one argument",
        (1, 2) => "one or two arguments",
        (2, 2) => "two arguments",
        _ => "at most two arguments",
    };
}

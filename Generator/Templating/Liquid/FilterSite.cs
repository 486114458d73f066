using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Templating.Values;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>Where a filter is at work.</summary>
/// <param name="Context">The variables.</param>
/// <param name="Source">Where its name was written.</param>
/// <param name="Name">Its name.</param>
internal readonly record struct FilterSite(CompositionContext Context, SourceSpan Source, string Name)
{
    /// <summary>Reports that the filter cannot do what is asked.</summary>
    public MissingValue Fail(string message, params ReadOnlySpan<string> hints) =>
        Context.Composition.Report(DiagnosticCodes.BadFilterUse, Source, message, hints);

    /// <summary>Reports that the filter was given something else than a number.</summary>
    public MissingValue FailForNumber(FluidValue input)
    {
        var kind = input.Type switch
        {
            FluidValues.String => "text",
            FluidValues.Boolean => "true or false",
            FluidValues.Array => "a list",
            FluidValues.Dictionary => "a group of values",
            FluidValues.Nil => "nothing",
            _ => "something else",
        };
        var what = input is ResultValue result ? $"\"{result.Path}\"" : $"\"{input.ToStringValue()}\"";
        return Fail($"\"{Name}\" needs a number, but {what} is {kind}");
    }
}

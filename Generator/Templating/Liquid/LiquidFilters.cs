using System.Collections.Frozen;
using Colophon.Diagnostics;
using Colophon.Results;
using Colophon.Templating.Values;
using Fluid;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>The filters that templates may use: those of Liquid that make sense in a report, and the formats of numbers.</summary>
/// <remarks>Left out is what makes HTML or reads the clock (<c>date</c>), so that nothing can put the hour into a report.</remarks>
internal static class LiquidFilters
{
    private static readonly LiquidFilter[] _liquid =
    [
        Liquid("append: text", 1, 1),
        Liquid("capitalize", 0, 0),
        Liquid("compact", 0, 1),
        Liquid("concat: list", 1, 1),
        Liquid("default: value", 1, 2),
        Liquid("downcase", 0, 0),
        Liquid("first", 0, 0),
        Liquid("join: separator", 0, 1),
        Liquid("last", 0, 0),
        Liquid("lstrip", 0, 0),
        Liquid("map: name", 1, 1),
        Liquid("prepend: text", 1, 1),
        Liquid("remove: text", 1, 1),
        Liquid("remove_first: text", 1, 1),
        Liquid("replace: old, new", 1, 2),
        Liquid("replace_first: old, new", 1, 2),
        Liquid("reverse", 0, 0),
        Liquid("rstrip", 0, 0),
        Liquid("size", 0, 0),
        Liquid("slice: start, length", 1, 2),
        Liquid("sort: name", 0, 1),
        Liquid("sort_natural: name", 0, 1),
        Liquid("split: separator", 1, 1),
        Liquid("strip", 0, 0),
        Liquid("strip_newlines", 0, 0),
        Liquid("truncate: length, end", 0, 2),
        Liquid("truncatewords: count, end", 0, 2),
        Liquid("uniq", 0, 1),
        Liquid("upcase", 0, 0),
        Liquid("where: name, value", 1, 2),
    ];

    /// <summary>All filters by name.</summary>
    public static FrozenDictionary<string, LiquidFilter> All { get; } = _liquid
        .Concat(ArithmeticFilters.All)
        .Concat(FormatFilters.All)
        .Append(MarkdownFilter.Filter)
        .ToFrozenDictionary(filter => filter.Name, StringComparer.Ordinal);

    /// <summary>Runs a filter of Fluid's own; what it throws for arguments that make no sense becomes a diagnostic.</summary>
    public static FluidValue RunFluid(FluidValue input, FilterArguments arguments, FilterSite site)
    {
        if (!CompositionContext.Pinned.Filters.TryGetValue(site.Name, out var run))
        {
            throw new InvalidOperationException($"Fluid has no filter {site.Name}");
        }

        // Some of Fluid's filters take no other class for a list. The items keep their paths; only the size is a value of the list's own.
        if (input is ResultValue { Node: ResultArray } list && site.Name != "size")
        {
            input = new ArrayValue([.. list.Enumerate(site.Context)]);
        }

        try
        {
            return Evaluation.Completed(run(input, arguments, site.Context));
        }
        catch (Exception fault) when (fault is FluidException or ArithmeticException or ArgumentException or FormatException or InvalidOperationException)
        {
            return site.Fail($"\"{site.Name}\" cannot work on what it is given", $"write it as \"| {All[site.Name].Form}\"");
        }
    }

    private static LiquidFilter Liquid(string form, int fewest, int most) => new(form, fewest, most, RunChecked);

    private static FluidValue RunChecked(FluidValue input, FilterArguments arguments, FilterSite site) =>
        site.Name is "map" or "where" or "sort" or "sort_natural"
        && UnknownMember(input, arguments) is { } unknown
            ? site.Context.Composition.Report(DiagnosticCodes.UnknownValue, site.Source, unknown.Message, unknown.Hint)
            : RunFluid(input, arguments, site);

    /// <summary>What is wrong with the member that a filter names, where no item of a list of results has it.</summary>
    public static (string Message, string Hint)? UnknownMember(FluidValue input, FilterArguments arguments)
    {
        if (input is not ResultValue { Node: ResultArray { Items: [ResultObject first, ..] } list } value || arguments.Count == 0)
        {
            return null;
        }

        var name = arguments.At(0).ToStringValue();
        var step = ResultStep.Member(name);
        return list.Items.Any(item => step.From(item) is not null)
            ? null
            : ($"no item of \"{value.Path}\" has a value \"{name}\"", ResultLookup.Hint(first, $"{value.Path}[0]", step));
    }
}

using Fluid;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>How much a filter has to do, and how much it would make, known before it runs.</summary>
/// <remarks>Text and lists that a loop feeds back into a filter grow by doubling; a few dozen rounds would fill any memory.</remarks>
internal static class FilterWork
{
    /// <summary>How many characters a text, or items a list, may have that a filter makes.</summary>
    private const long Most = 100_000;

    // Some hundred characters take a filter as long as any other step of a template.
    private const int CharactersPerStep = 100;

    /// <summary>The steps for looking at what a filter is given.</summary>
    public static long Of(FluidValue input, ReadOnlySpan<FluidValue> arguments)
    {
        var size = SizeOf(input);
        foreach (var argument in arguments)
        {
            size += SizeOf(argument);
        }

        return size / CharactersPerStep;
    }

    /// <summary>The most that a filter can make of what it is given, where that may be more than it is given: characters of a text, items of a list.</summary>
    public static long LongestOutput(string filter, FluidValue input, ReadOnlySpan<FluidValue> arguments, TemplateContext context)
    {
        if (arguments.IsEmpty)
        {
            return 0;
        }

        var size = SizeOf(input);
        return filter switch
        {
            "append" or "prepend" or "concat" => size + SizeOf(arguments[0]),
            "replace" when arguments.Length > 1 => Replaced(input.ToStringValue(), arguments[0].ToStringValue(), arguments[1].ToStringValue()),
            "join" when input.Type == FluidValues.Array => Joined(input, size, arguments[0].ToStringValue(), context),
            _ => 0,
        };
    }

    /// <summary>The size of a value: characters of a text, items of a list; 0 for anything else.</summary>
    public static long SizeOf(FluidValue value) => value switch
    {
        StringValue text => text.ToStringValue().Length,
        ArrayValue list => list.Values.Count,
        Values.ResultValue { Node: Results.ResultArray list } => list.Items.Length,
        Values.ResultValue { Node: Results.ResultText text } => text.Value.Length,
        _ => 0,
    };

    /// <summary>Stops a template whose filter makes too much.</summary>
    /// <exception cref="CompositionStoppedException">The size is more than a filter may make.</exception>
    public static void Refuse(string filter, long size)
    {
        if (size > Most)
        {
            throw new CompositionStoppedException($"\"{filter}\" makes a text of more than 100000 characters, or a list of more than 100000 items", "put long text in the template or a part");
        }
    }

    // At each end of an empty text, and between all letters, there is an empty text.
    private static long Replaced(string text, string old, string by)
    {
        var count = old.Length == 0 ? text.Length + 1 : (by.Length > old.Length ? text.AsSpan().Count(old) : 0);
        return text.Length + (count * ((long)by.Length - old.Length));
    }

    private static long Joined(FluidValue list, long count, string separator, TemplateContext context) =>
        (count * separator.Length) + list.Enumerate(context).Sum(item => (long)item.ToStringValue().Length);
}

using Colophon.Model;
using Colophon.Results;
using Colophon.Templating.Values;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>A filter at work on a value. What it makes of a result stays tied to that result.</summary>
/// <param name="input">What is filtered.</param>
/// <param name="filter">The filter; null where there is none of that name, which was reported.</param>
/// <param name="parameters">Its arguments.</param>
/// <param name="source">Where its name was written.</param>
internal sealed class FilterCall(Expression input, LiquidFilter? filter, IReadOnlyList<FilterArgument> parameters, SourceSpan source) : Expression
{
    // Longer than any that a reader could follow; a path is printed with each value.
    private const int LongestPath = 10_000;

    /// <inheritdoc/>
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var value = input.Evaluate(context);
        var values = new FluidValue[parameters.Count];
        var arguments = new FilterArguments();
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = parameters[i].Expression.Evaluate(context);
            arguments.Add(parameters[i].Name, values[i]);
        }

        if (filter is null || value is MissingValue || values.Any(argument => argument is MissingValue))
        {
            return new(MissingValue.Instance);
        }

        var composition = ((CompositionContext)context).Composition;
        composition.Position = source;
        composition.Spend(1 + FilterWork.Of(value, values));
        FilterWork.Refuse(filter.Name, FilterWork.LongestOutput(filter.Name, value, values, context));
        var output = filter.Run(value, arguments, new FilterSite((CompositionContext)context, source, filter.Name));
        FilterWork.Refuse(filter.Name, FilterWork.SizeOf(output));

        var touchesResult = value is ResultValue || values.Any(argument => argument is ResultValue);
        return new(touchesResult ? Tied(output, value, arguments) : output);
    }

    /// <summary>A filter as it is written, with the values that its arguments have.</summary>
    public static string AsWritten(string name, FilterArguments arguments) => arguments.Count == 0
        ? name
        : $"{name}: {string.Join(", ", arguments.Values.Select(Origin))}";

    private FluidValue Tied(FluidValue output, FluidValue value, FilterArguments arguments)
    {
        var path = PathOf(value, filter!.Name, arguments);
        return output switch
        {
            NumberValue number => new ResultValue(Numbers.ToNode(number.ToNumberValue()), path),
            StringValue text => new ResultValue(new ResultText(text.ToStringValue()), path),
            BooleanValue boolean => new ResultValue(new ResultBoolean(boolean.ToBooleanValue()), path),
            ArrayValue list => ResultValue.OfItems(list.Values, path),
            _ => output,
        };
    }

    /// <summary>The address of what a filter makes.</summary>
    /// <exception cref="CompositionStoppedException">It is too long: a loop applies filters to what filters made.</exception>
    public static string PathOf(FluidValue value, string name, FilterArguments arguments)
    {
        var path = $"{Origin(value)} | {AsWritten(name, arguments)}";
        return path.Length <= LongestPath
            ? path
            : throw new CompositionStoppedException($"\"{name}\" is applied to what too many filters made already", "compute in an experiment what the loop computes");
    }

    private static string Origin(FluidValue value) => value switch
    {
        ResultValue result => result.Path,
        StringValue text => $"\"{text.ToStringValue()}\"",
        ArrayValue => "[…]",
        _ => value.ToStringValue(),
    };
}

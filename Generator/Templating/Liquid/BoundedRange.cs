using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>A range, <c>(1..5)</c>, whose length is counted before there is a list of it.</summary>
/// <param name="from">The first number.</param>
/// <param name="to">The last number.</param>
internal sealed class BoundedRange(Expression from, Expression to) : Expression
{
    /// <inheritdoc/>
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var first = Bound(from, context);
        var last = Bound(to, context);
        if (first > last)
        {
            return new(ArrayValue.Empty);
        }

        ((CompositionContext)context).Composition.Spend(last - first + 1);
        var items = new FluidValue[last - first + 1];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = NumberValue.Create(decimal.Add(first, i));
        }

        return new(new ArrayValue(items));
    }

    private static long Bound(Expression expression, TemplateContext context) =>
        (long)Math.Clamp(expression.Evaluate(context).ToNumberValue(), int.MinValue, int.MaxValue);
}

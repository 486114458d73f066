using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>Evaluates without waiting: nothing here is ever asynchronous.</summary>
internal static class Evaluation
{
    /// <summary>The value of an expression.</summary>
    public static FluidValue Evaluate(this Expression expression, TemplateContext context) => Completed(expression.EvaluateAsync(context));

    /// <summary>The result of a task of Fluid's.</summary>
    public static T Completed<T>(ValueTask<T> task) => task.IsCompleted ? task.Result : task.AsTask().GetAwaiter().GetResult();
}

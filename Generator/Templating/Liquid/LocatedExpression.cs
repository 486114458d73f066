using Colophon.Model;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>An expression that knows where it starts.</summary>
/// <param name="inner">The expression.</param>
/// <param name="source">Where it starts.</param>
internal sealed class LocatedExpression(Expression inner, SourceSpan source) : Expression
{
    /// <summary>Where it starts.</summary>
    public SourceSpan Source { get; } = source;

    /// <inheritdoc/>
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        ((CompositionContext)context).Composition.Position = Source;
        return inner.EvaluateAsync(context);
    }
}

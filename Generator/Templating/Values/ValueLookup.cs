using System.Text;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Results;
using Colophon.Templating.Liquid;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Colophon.Templating.Values;

/// <summary>A variable or a path into the results; one that leads nowhere is reported where it was written.</summary>
/// <param name="segments">The names and indexes as Fluid parsed them.</param>
/// <param name="source">Where the first name starts.</param>
internal sealed class ValueLookup(IReadOnlyList<MemberSegment> segments, SourceSpan source) : Expression
{
    /// <inheritdoc/>
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var composition = ((CompositionContext)context).Composition;
        composition.Position = source;
        composition.Spend(1);

        var name = ((IdentifierSegment)segments[0]).Identifier;
        var value = context.GetValue(name);
        if (value is UndefinedValue)
        {
            value = composition.Root.Step(ResultStep.Member(name)) ?? (FluidValue)ReportUnknownName(name, context);
        }

        for (var i = 1; i < segments.Count && value is not MissingValue; i++)
        {
            value = Step(value, i, context);
        }

        if (value is ResultValue { Node: ResultArray { Items.Length: var length } })
        {
            // Whoever loops over it takes that many turns, even with nothing to print in them.
            composition.Spend(length);
        }

        return new(value);
    }

    private FluidValue Step(FluidValue from, int index, TemplateContext context)
    {
        if (from is not ResultValue result)
        {
            var found = Evaluation.Completed(segments[index].ResolveAsync(from, context));
            return found.IsNil() && found is not MissingValue ? ReportUnknownMember(index, context) : found;
        }

        var key = segments[index] switch
        {
            IdentifierSegment identifier => new StringValue(identifier.Identifier),
            IndexerSegment indexer => indexer.Expression.Evaluate(context),
            var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
        };
        if (key is MissingValue)
        {
            return key;
        }

        var step = StepOf(key);
        return result.Step(step) ?? (FluidValue)((CompositionContext)context).Composition.Report(
            DiagnosticCodes.UnknownValue,
            source,
            $"no value at \"{result.Path}{step}{Rest(index + 1)}\"",
            ResultLookup.Hint(result.Node, result.Path, step));
    }

    private static ResultStep StepOf(FluidValue key) => key.Type == FluidValues.Number
        ? ResultStep.Item((int)Math.Clamp(key.ToNumberValue(), int.MinValue, int.MaxValue))
        : ResultStep.Member(key.ToStringValue());

    private MissingValue ReportUnknownName(string name, TemplateContext context)
    {
        var composition = ((CompositionContext)context).Composition;
        var results = (ResultObject)composition.Root.Node;

        // Only the innermost names are listed by Fluid's scope, which does for a suggestion.
        var hint = Suggestion.DidYouMean(name, results.Members.Keys.Concat(context.ValueNames))
            ?? (name.Length == 1 && segments.Count == 1
                ? $"keep two braces of LaTeX apart, as in \"{{ {{{name}}} }}\"; to Liquid they are an output"
                : ResultLookup.Hint(results, "", ResultStep.Member(name)));
        return composition.Report(DiagnosticCodes.UnknownValue, source, $"no value at \"{name}{Rest(1)}\"", hint);
    }

    private MissingValue ReportUnknownMember(int index, TemplateContext context)
    {
        var name = ((IdentifierSegment)segments[0]).Identifier + RestBefore(index + 1);
        return ((CompositionContext)context).Composition.Report(
            DiagnosticCodes.UnknownValue,
            source,
            $"no value at \"{name}\"",
            $"\"{((IdentifierSegment)segments[0]).Identifier}\" is a variable of the template, not a result");
    }

    private string Rest(int from) => Written(from, segments.Count);

    private string RestBefore(int end) => Written(1, end);

    private string Written(int from, int end)
    {
        var text = new StringBuilder();
        for (var i = from; i < end; i++)
        {
            _ = segments[i] switch
            {
                IdentifierSegment identifier => text.Append('.').Append(identifier.Identifier),
                IndexerSegment { Expression: LiteralExpression literal } => text.Append('[').Append(literal.Value.ToStringValue()).Append(']'),
                _ => text.Append("[…]"),
            };
        }

        return text.ToString();
    }
}

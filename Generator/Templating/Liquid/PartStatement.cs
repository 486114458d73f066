using System.Text.Encodings.Web;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Templating.Values;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>Renders a part: <c>{% render %}</c> shows it only its arguments and the results, <c>{% include %}</c> all variables too.</summary>
/// <param name="name">The part's path from the folder of the report.</param>
/// <param name="subject">What it is rendered with; null for nothing.</param>
/// <param name="arguments">Named values for the part.</param>
/// <param name="isIsolated">Whether the variables here are hidden from the part.</param>
/// <param name="source">Where the part is named.</param>
internal sealed class PartStatement(
    Expression name,
    PartSubject? subject,
    IReadOnlyList<FilterArgument> arguments,
    bool isIsolated,
    SourceSpan source) : Statement
{
    private const int DeepestNesting = 16;

    /// <inheritdoc/>
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var here = (CompositionContext)context;
        here.Composition.Spend(1);
        here.Composition.Position = source;
        var path = name.Evaluate(context);
        if (path is not MissingValue && here.Composition.Parts.Find(path.ToStringValue(), source) is { } part && MayEnter(part.File, here))
        {
            Render(part, writer, encoder, here);
        }

        return Normal();
    }

    private bool MayEnter(string file, CompositionContext here)
    {
        if (here.Chain.Contains(file))
        {
            here.Composition.Report(
                DiagnosticCodes.RecursivePart,
                source,
                $"\"{file}\" renders itself: {string.Join(", ", here.Chain.SkipWhile(link => link != file).Append(file))}",
                "remove this tag, or repeat with {% for %}");
            return false;
        }

        if (here.Chain.Count > DeepestNesting)
        {
            here.Composition.Report(DiagnosticCodes.TooMuchWork, source, "parts are nested more than 16 deep", "render the inner parts from the report itself");
            return false;
        }

        return true;
    }

    private void Render(TemplatePart part, TextWriter writer, TextEncoder encoder, CompositionContext here)
    {
        // All arguments are evaluated before any is set, so that one may be named as what another reads.
        var values = arguments.Select(argument => (argument.Name, Value: argument.Expression.Evaluate(here))).ToList();
        var alias = subject?.Alias ?? Path.GetFileNameWithoutExtension(part.File);
        var subjects = subject is null ? [null] : Subjects(subject.Value.Evaluate(here), here);
        foreach (var value in subjects)
        {
            here.Composition.Spend(1);
            var inside = isIsolated ? here.Isolated(part.File) : here;
            Enter(inside, part.File);
            foreach (var (argument, set) in values)
            {
                inside.SetValue(argument, set);
            }

            if (value is not null)
            {
                inside.SetValue(alias, value);
            }

            Evaluation.Completed(part.Statements.RenderStatementsAsync(writer, encoder, inside));
            Leave(inside);
        }
    }

    private IEnumerable<FluidValue?> Subjects(FluidValue value, CompositionContext here) =>
        subject!.IsList && value.Type == FluidValues.Array ? [.. value.Enumerate(here)] : [value];

    private void Enter(CompositionContext inside, string file)
    {
        if (!isIsolated)
        {
            inside.EnterChildScope();
            inside.Enter(file);
        }
    }

    private void Leave(CompositionContext inside)
    {
        if (!isIsolated)
        {
            inside.Leave();
            inside.ReleaseScope();
        }
    }
}

using System.Text.Encodings.Web;
using Colophon.Model;
using Colophon.Templating.Liquid;
using Fluid;
using Fluid.Ast;

namespace Colophon.Templating.Values;

/// <summary>An output, <c>{{ … }}</c>: a result is printed as a reference to its binding, all else as Liquid prints it.</summary>
/// <param name="expression">What is printed.</param>
/// <param name="source">Where the expression starts.</param>
internal sealed class ValueOutput(Expression expression, SourceSpan source) : Statement
{
    /// <inheritdoc/>
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var composition = ((CompositionContext)context).Composition;
        composition.Spend(1);
        var value = expression.Evaluate(context);
        var text = composition.Print(value, source);
        if (writer is ComposedWriter composed)
        {
            composed.WriteMade(text, source, value is MarkdownText);
        }
        else
        {
            composition.Capture(text.Length);
            writer.Write(text);
        }

        return Normal();
    }
}

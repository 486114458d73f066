using System.Text.Encodings.Web;
using Colophon.Model;
using Colophon.Templating.Liquid;
using Fluid;
using Fluid.Ast;

namespace Colophon.Templating;

/// <summary>Text between tags, which knows where it was written.</summary>
/// <remarks>Fluid's statement decides what whitespace control leaves of it, once the whole template is parsed.</remarks>
internal sealed class TemplateText(TextSpanStatement text, TemplateSource source) : Statement
{
    private (string Text, SourceSpan Source)? _prepared;

    /// <inheritdoc/>
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var composition = ((CompositionContext)context).Composition;
        composition.Spend(1);
        var (kept, place) = _prepared ??= Prepare();
        VerbatimText.Write(writer, kept, place, composition);
        return Normal();
    }

    private (string Text, SourceSpan Source) Prepare()
    {
        text.PrepareBuffer(CompositionContext.Pinned);
        var kept = text.Text;
        return kept.Length == 0 ? ("", default) : (kept.ToString()!, source.At(kept.Offset));
    }
}

using System.Text.Encodings.Web;
using Colophon.Model;
using Fluid;
using Fluid.Ast;

namespace Colophon.Templating.Liquid;

/// <summary>The content of <c>{% raw %}</c>, which knows where it was written.</summary>
internal sealed class VerbatimText(RawStatement raw, TemplateSource source) : Statement
{
    private readonly string _text = raw.Text.ToString()!;
    private readonly SourceSpan _place = source.At(raw.Text.Offset);

    /// <inheritdoc/>
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var composition = ((CompositionContext)context).Composition;
        composition.Spend(1);
        Write(writer, _text, _place, composition);
        return Normal();
    }

    /// <summary>Writes text of a template, with its place where that is kept.</summary>
    public static void Write(TextWriter writer, string text, SourceSpan place, Composition composition)
    {
        if (text.Length > 0 && writer is ComposedWriter composed)
        {
            composed.Write(text, place);
        }
        else
        {
            composition.Capture(text.Length);
            writer.Write(text);
        }
    }
}

using Colophon.Diagnostics;
using Colophon.Templating.Liquid;
using Fluid.Ast;

namespace Colophon.Templating;

/// <summary>Parses a template, and finds every mistake in its Liquid.</summary>
internal static class TemplateReader
{
    /// <summary>What a template does; without statements, with diagnostics, where nothing of it can be told.</summary>
    /// <remarks>
    /// What does not read is reported and left out, so that the mistakes in the text around it are found in the same run: an output, a
    /// <c>render</c>, a stray end, a whole block whose first tag or end is wrong. Only where it may have given a name a meaning
    /// nothing is told of the rest, which would only look wrong.
    /// </remarks>
    public static TemplateReading Read(TemplateSource source, DiagnosticBag diagnostics)
    {
        var mistakes = new DiagnosticBag();
        var tokens = new TemplateScanner(source, mistakes).Scan();
        var structure = new BlockStructure(source, mistakes);
        structure.Check(tokens);

        IReadOnlyList<Statement>? statements = null;
        if (!mistakes.HasErrors)
        {
            statements = Parse(source, source.Text, 0, mistakes);
        }

        // Fluid stops at the first tag that it cannot read. Each tag by itself shows them all.
        if (statements is null)
        {
            CheckEach(tokens, source, mistakes);
        }

        if (statements is null && !mistakes.HasErrors)
        {
            mistakes.Add(DiagnosticCodes.UnreadableTag, source.At(0), "the template does not read as Liquid", "put text that is not Liquid between {% raw %} and {% endraw %}");
        }

        diagnostics.AddAll(mistakes);
        if (!mistakes.HasErrors)
        {
            return new TemplateReading(statements, HasGaps: false);
        }

        var broken = new BrokenTemplate(source, tokens, structure);
        statements = broken.Without(mistakes) is { } remains ? Parse(source, remains, 0, new DiagnosticBag()) : null;
        return new TemplateReading(statements, broken.HasGaps || statements is null);
    }

    private static IReadOnlyList<Statement>? Parse(TemplateSource source, string text, int shift, DiagnosticBag diagnostics)
    {
        var context = new LiquidParseContext(source, text, shift, diagnostics);
        try
        {
            return LiquidGrammar.Shared.Grammar.TryParse(context, out var statements, out _) && context.Scanner.Cursor.Eof ? statements : null;
        }
        catch (Fluid.ParseException)
        {
            // Thrown for a tag that the grammar does not know, here inside another: the check of each tag names it.
            return null;
        }
    }

    private static void CheckEach(IReadOnlyList<TemplateToken> tokens, TemplateSource source, DiagnosticBag diagnostics)
    {
        foreach (var token in tokens)
        {
            var (before, after) = Frame(token);
            var tag = source.Text[token.Start..token.End];
            var isKnown = token.Kind == TokenKind.Output || TagForms.Forms.ContainsKey(token.Name);
            if (isKnown && Parse(source, before + tag + after, token.Start - before.Length, diagnostics) is null)
            {
                ReportUnreadable(token, tag, source, diagnostics);
            }
        }
    }

    /// <summary>What makes a tag a template by itself.</summary>
    private static (string Before, string After) Frame(TemplateToken token) => token.Name switch
    {
        "elsif" => ("{% if true %}", "{% endif %}"),
        "else" => ("{% if true %}", "{% endif %}"),
        "when" => ("{% case 1 %}", "{% endcase %}"),
        _ when TagForms.Blocks.Contains(token.Name) => ("", $"{{% end{token.Name} %}}"),
        _ => ("", ""),
    };

    private static void ReportUnreadable(TemplateToken token, string tag, TemplateSource source, DiagnosticBag diagnostics)
    {
        var form = token.Kind == TokenKind.Output ? "{{ name.of.value | filter: argument }}" : TagForms.Forms[token.Name];
        var hint = tag.StartsWith("{{{", StringComparison.Ordinal)
            ? "keep a brace of LaTeX apart from those of Liquid: \"{ {{ name }} }\""
            : $"write it as \"{form}\", or put text that is not Liquid between {{% raw %}} and {{% endraw %}}";
        diagnostics.Add(DiagnosticCodes.UnreadableTag, source.At(token.Start), $"\"{tag.ReplaceLineEndings(" ")}\" does not read as Liquid", hint);
    }
}

using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Templating.Liquid;
using Fluid.Ast;

namespace Colophon.Templating;

/// <summary>Parses a template, and finds every mistake in its Liquid.</summary>
internal static class TemplateReader
{
    /// <summary>What a template does; null, with diagnostics, where it does not read as Liquid.</summary>
    /// <remarks>
    /// An output or a <c>render</c> that does not read is reported and left out, so that the mistakes in the text around it are found in
    /// the same run. Any other tag decides what names mean and which text is there: without it, what follows would only look wrong.
    /// </remarks>
    public static IReadOnlyList<Statement>? Read(TemplateSource source, DiagnosticBag diagnostics)
    {
        var mistakes = new DiagnosticBag();
        var tokens = new TemplateScanner(source, mistakes).Scan();
        new BlockStructure(source, mistakes).Check(tokens);

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
        return mistakes.HasErrors ? ParseWithout(mistakes, tokens, source) : statements;
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

    private static IReadOnlyList<Statement>? ParseWithout(DiagnosticBag mistakes, IReadOnlyList<TemplateToken> tokens, TemplateSource source)
    {
        var text = source.Text.ToCharArray();
        foreach (var mistake in mistakes.ToOrdered())
        {
            if (TokenAt(mistake.Source, tokens, source) is not { } token || (token.Kind == TokenKind.Tag && token.Name != "render"))
            {
                return null;
            }

            // A digit may stand wherever a value may, in words, formulas and attributes alike.
            var filler = token.Kind == TokenKind.Output ? '0' : ' ';
            for (var i = token.Start; i < token.End; i++)
            {
                text[i] = text[i] == '\n' ? '\n' : filler;
            }
        }

        return Parse(source, new string(text), 0, new DiagnosticBag());
    }

    private static TemplateToken? TokenAt(SourceSpan? place, IReadOnlyList<TemplateToken> tokens, TemplateSource source)
    {
        foreach (var token in tokens)
        {
            if (place is { } at && IsUpTo(source.At(token.Start), at) && IsUpTo(at, source.At(token.End - 1)))
            {
                return token;
            }
        }

        return null;
    }

    private static bool IsUpTo(SourceSpan left, SourceSpan right) => (left.Line, left.Column).CompareTo((right.Line, right.Column)) <= 0;

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

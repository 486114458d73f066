using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Parsing;

/// <summary>Refuses HTML, which could appear in one output only, and says what to write instead.</summary>
internal sealed class RawHtml(ReadingContext context)
{
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    /// <summary>Reports a tag; the closing half of one that was reported is passed over.</summary>
    public void Report(string tag, SourceSpan source)
    {
        var name = NameOf(tag);
        if (tag.StartsWith("</", StringComparison.Ordinal) ? !_opened.Contains(name) : _opened.Add(name) || true)
        {
            var shown = tag.Length > 40 ? string.Concat(tag.AsSpan(0, 40), "…") : tag;
            context.Diagnostics.Add(DiagnosticCodes.RawHtml, source, $"\"{shown}\" is HTML, which a report cannot hold", Hint(name));
        }
    }

    /// <summary>Reads a block that holds a comment: only other text in it is reported.</summary>
    public void CheckComment(string text, int offset)
    {
        var rest = text.AsSpan();
        while (rest.TrimStart().StartsWith("<!--"))
        {
            var end = rest.IndexOf("-->");
            if (end < 0)
            {
                context.Diagnostics.Add(DiagnosticCodes.UnclosedComment, context.Find(offset), "the comment is not closed", "end it with -->");
                return;
            }

            rest = rest[(end + 3)..];
        }

        if (!rest.Trim().IsEmpty)
        {
            var stray = offset + text.Length - rest.TrimStart().Length;
            context.Diagnostics.Add(
                DiagnosticCodes.TextAfterComment, context.Find(stray), "text after a comment that starts a line is not printed", "start the text on a line of its own");
        }
    }

    private static string NameOf(string tag)
    {
        var name = tag.AsSpan().TrimStart("</ \t");
        var end = 0;
        while (end < name.Length && (char.IsAsciiLetterOrDigit(name[end]) || name[end] == '-'))
        {
            end++;
        }

        return name[..end].ToString().ToLowerInvariant();
    }

    private static string Hint(string name) => name switch
    {
        "a" => "write a link: [text](https://example.org)",
        "b" or "strong" => "write **strong**",
        "i" or "em" => "write *emphasis*",
        "br" => "end the line with a backslash for a line break",
        "code" or "tt" or "kbd" or "samp" => "write `code`",
        "pre" => "write a code block between lines of ```",
        "img" or "figure" or "figcaption" or "svg" => "write ![Caption](figure:experiment/name){#fig-name alt=\"what it shows\"}",
        "table" or "tr" or "td" or "th" or "thead" or "tbody" => "write a pipe table: | a | b |",
        "sub" or "sup" => "write a formula: $x_i$, $x^2$",
        "p" => "leave an empty line between paragraphs",
        "div" or "section" or "aside" => "write a division: ::: {.callout-note}",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "write a heading: ## Title",
        "hr" => "write *** on a line of its own",
        "ul" or "ol" or "li" => "write a list: each item starts with - or 1.",
        "blockquote" => "start the lines of a quotation with >",
        "math" => "write a formula in LaTeX between dollar signs",
        _ => "write Markdown instead, or \\< for a less-than sign",
    };
}

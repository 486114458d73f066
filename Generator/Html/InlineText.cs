using System.Collections.Immutable;
using System.Text;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>What running text says where no markup can stand: in attributes.</summary>
internal static class InlineText
{
    /// <summary>The words alone; formulas as their LaTeX, notes left out.</summary>
    public static string Of(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Append(text, inline);
        }
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case Text words:
                text.Append(words.Value);
                break;
            case SoftBreak or HardBreak:
                text.Append(' ');
                break;
            case Emphasis emphasis:
                Append(text, emphasis.Content);
                break;
            case Strong strong:
                Append(text, strong.Content);
                break;
            case CodeSpan code:
                text.Append(code.Value);
                break;
            case InlineMath math:
                text.Append(math.Latex);
                break;
            case Link link:
                Append(text, link.Content);
                break;
            case InlinePicture picture:
                text.Append(picture.AlternativeText);
                break;
            case BoundValueInline value:
                text.Append(value.Value.Text);
                break;
            case CrossReference reference:
                Append(text, reference.Content);
                break;
            case Citation citation:
                Append(text, citation.Content);
                break;
            case ClaimInline claim:
                Append(text, claim.Content);
                break;
            case Footnote or ClaimMark:
                break;
            default:
                throw new ArgumentException("an unknown kind of inline", nameof(inline));
        }
    }
}

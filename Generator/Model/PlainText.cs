using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Colophon.Model;

/// <summary>What inlines say without markup: for bookmarks, running heads, anchors and alternative texts.</summary>
internal static class PlainText
{
    /// <summary>The words of some inlines; footnotes and the marks of claims say nothing here.</summary>
    public static string Of(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        Append(content, text);
        return text.ToString();
    }

    private static void Append(ImmutableArray<Inline> content, StringBuilder text)
    {
        foreach (var inline in content)
        {
            Append(inline, text);
        }
    }

    private static void Append(Inline inline, StringBuilder text)
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
                Append(emphasis.Content, text);
                break;
            case Strong strong:
                Append(strong.Content, text);
                break;
            case CodeSpan code:
                text.Append(code.Value);
                break;
            case InlineMath formula:
                Append(formula.Math, text);
                break;
            case Link link:
                Append(link.Content, text);
                break;
            case InlinePicture picture:
                text.Append(picture.AlternativeText);
                break;
            case BoundValueInline value:
                text.Append(value.Value.Text);
                break;
            case CrossReference reference:
                Append(reference.Content, text);
                break;
            case Citation citation:
                Append(citation.Content, text);
                break;
            case ClaimInline claim:
                Append(claim.Content, text);
                break;
            case Footnote or ClaimMark:
                break;
            default:
                throw new UnreachableException($"no plain text for {inline.GetType().Name}");
        }
    }

    private static void Append(MathNode node, StringBuilder text)
    {
        switch (node)
        {
            case MathIdentifier name:
                text.Append(name.Text);
                break;
            case MathNumber number:
                text.Append(number.Text);
                break;
            case MathText words:
                text.Append(words.Content);
                break;
            case MathOperator sign:
                AppendOperator(sign, text);
                break;
            case MathSpace space:
                text.Append(space.Width > 0.3 ? " " : "");
                break;
            default:
                foreach (var part in Parts(node))
                {
                    Append(part, text);
                }

                break;
        }
    }

    private static void AppendOperator(MathOperator sign, StringBuilder text)
    {
        var isSpaced = sign.Form == OperatorForm.Infix && sign.Class is OperatorClass.Binary or OperatorClass.Relation;
        text.Append(isSpaced ? $" {sign.Text} " : sign.Text);
    }

    /// <summary>What a part of a formula is made of, in reading order, with the signs that its form stands for; nothing for what is one piece.</summary>
    public static IEnumerable<MathNode> Parts(MathNode node) => node switch
    {
        MathIdentifier or MathNumber or MathText or MathOperator or MathSpace => [],
        MathRow row => row.Children,
        MathFraction fraction => [fraction.Numerator, new MathOperator("/"), fraction.Denominator],
        MathRadical { Index: { } index } root => [index, new MathOperator("√"), root.Radicand],
        MathRadical root => [new MathOperator("√"), root.Radicand],
        MathScripts scripts => Present(scripts.Base, scripts.Subscript, scripts.Superscript),
        MathUnderOver stack => Present(stack.Base, stack.Under, stack.Over),
        MathTable table => table.Rows.SelectMany(row => row),
        MathStyle style => [style.Content],
        MathPhantom => [],
        _ => throw new UnreachableException($"no plain text for {node.GetType().Name}"),
    };

    private static IEnumerable<MathNode> Present(params IEnumerable<MathNode?> nodes) => nodes.OfType<MathNode>();
}

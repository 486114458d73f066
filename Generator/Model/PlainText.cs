using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Colophon.Model;

/// <summary>Writes what stands for something that is computed: a value, or the number of a figure or section.</summary>
/// <param name="key">What is shown: the value's path, or the label that is referred to.</param>
/// <param name="shown">How it is shown.</param>
internal delegate string ComputedText(string key, string shown);

/// <summary>What inlines say without markup: for bookmarks, running heads, anchors and alternative texts.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder _text = new();
    private readonly ComputedText _computed;

    private PlainText(ComputedText computed)
    {
        _computed = computed;
    }

    /// <summary>The words of some inlines; footnotes and the marks of claims say nothing here.</summary>
    public static string Of(ImmutableArray<Inline> content) => Of(content, (_, shown) => shown);

    /// <summary>The words of some inlines, those that are computed as a caller writes them.</summary>
    public static string Of(ImmutableArray<Inline> content, ComputedText computed)
    {
        var text = new PlainText(computed);
        text.Append(content);
        return text._text.ToString();
    }

    private void Append(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            Append(inline);
        }
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case Text words:
                _text.Append(words.Value);
                break;
            case SoftBreak or HardBreak:
                _text.Append(' ');
                break;
            case Emphasis emphasis:
                Append(emphasis.Content);
                break;
            case Strong strong:
                Append(strong.Content);
                break;
            case CodeSpan code:
                _text.Append(code.Value);
                break;
            case InlineMath formula:
                Append(formula.Math);
                break;
            case Link link:
                Append(link.Content);
                break;
            case InlinePicture picture:
                _text.Append(picture.AlternativeText);
                break;
            case BoundValueInline value:
                _text.Append(_computed(value.Value.Path, value.Value.Text));
                break;
            case CrossReference reference:
                _text.Append(_computed(reference.Target, Of(reference.Content)));
                break;
            case Citation citation:
                Append(citation.Content);
                break;
            case ClaimInline claim:
                Append(claim.Content);
                break;
            case Footnote or ClaimMark:
                break;
            default:
                throw new UnreachableException($"no plain text for {inline.GetType().Name}");
        }
    }

    private void Append(MathNode node)
    {
        switch (node)
        {
            case MathIdentifier name:
                _text.Append(name.Text);
                break;
            case MathNumber { Value: { } value } number:
                _text.Append(_computed(value.Path, number.Text));
                break;
            case MathNumber typed:
                _text.Append(typed.Text);
                break;
            case MathText words:
                _text.Append(words.Content);
                break;
            case MathOperator sign:
                AppendOperator(sign);
                break;
            case MathSpace space:
                _text.Append(space.Width > 0.3 ? " " : "");
                break;
            default:
                foreach (var part in Parts(node))
                {
                    Append(part);
                }

                break;
        }
    }

    private void AppendOperator(MathOperator sign)
    {
        var isSpaced = sign.Form == OperatorForm.Infix && sign.Class is OperatorClass.Binary or OperatorClass.Relation;
        _text.Append(isSpaced ? $" {sign.Text} " : sign.Text);
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

using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Colophon.Model;
using Colophon.Resolving;
using Colophon.Templating;

namespace Colophon.Drifting;

/// <summary>Lists the sentences of running text, each with a key in which values are their paths.</summary>
internal sealed partial class SentenceIndex : DocumentRewriter
{
    private const char PathEnd = '\uE002';
    private readonly List<(string Key, string Text, SourceSpan Source)> _sentences = [];

    private SentenceIndex()
    {
    }

    /// <summary>The sentences of a resolved report in reading order.</summary>
    public static List<(string Key, string Text, SourceSpan Source)> Of(ReportDocument document)
    {
        var index = new SentenceIndex();
        index.Rewrite(document);
        return index._sentences;
    }

    /// <inheritdoc/>
    protected override Block Rewrite(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(paragraph.Content, block.Source);
                break;
            case Heading heading:
                Add(heading.Content, block.Source);
                break;
            case FigureBlock figure:
                Add(figure.Caption, block.Source);
                break;
            case TableBlock or ClaimLedger:
                // Their values have places of their own.
                return block;
        }

        return base.Rewrite(block);
    }

    private void Add(ImmutableArray<Inline> content, SourceSpan source)
    {
        var text = new StringBuilder();
        Append(content, text);
        foreach (var sentence in SentenceEnd().Split(text.ToString()).Where(sentence => sentence.Length > 0))
        {
            _sentences.Add((Marked().Replace(sentence, "⟨$1⟩"), Marked().Replace(sentence, "$2"), source));
        }
    }

    private static void Append(ImmutableArray<Inline> content, StringBuilder text)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case BoundValueInline value:
                    Mark(value.Value.Path, value.Value.Text, text);
                    break;
                case CrossReference reference:
                    // The numbers of figures and sections follow from what stands before them.
                    Mark(reference.Target, PlainText.Of(reference.Content), text);
                    break;
                case InlineMath formula:
                    Append(formula.Math, text);
                    break;
                case Emphasis emphasis:
                    Append(emphasis.Content, text);
                    break;
                case Strong strong:
                    Append(strong.Content, text);
                    break;
                case Link link:
                    Append(link.Content, text);
                    break;
                case ClaimInline claim:
                    Append(claim.Content, text);
                    break;
                default:
                    text.Append(PlainText.Of([inline]));
                    break;
            }
        }
    }

    private static void Append(MathNode node, StringBuilder text)
    {
        if (node is MathNumber { Value: { } value })
        {
            Mark(value.Path, value.Text, text);
            return;
        }

        var parts = PlainText.Parts(node).ToList();
        if (parts.Count == 0)
        {
            text.Append(PlainText.Of([new InlineMath(node, "")]));
        }

        parts.ForEach(part => Append(part, text));
    }

    private static void Mark(string key, string shown, StringBuilder text) =>
        text.Append(ComposedMarkdown.ValueStart).Append(key).Append(PathEnd).Append(shown).Append(ComposedMarkdown.ValueEnd);

    [GeneratedRegex("(?<=[.!?][”’)]*) +", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("\uE000([^\uE002]*)\uE002([^\uE001]*)\uE001", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}

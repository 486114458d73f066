using System.Collections.Immutable;
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

    // The numbers of figures and sections follow from what stands before them, and values from the results: a sentence is the same whatever they are.
    private void Add(ImmutableArray<Inline> content, SourceSpan source)
    {
        var text = PlainText.Of(content, (key, shown) => $"{ComposedMarkdown.ValueStart}{key}{PathEnd}{shown}{ComposedMarkdown.ValueEnd}");
        foreach (var sentence in SentenceEnd().Split(text).Where(sentence => sentence.Length > 0))
        {
            _sentences.Add((Marked().Replace(sentence, "⟨$1⟩"), Marked().Replace(sentence, "$2"), source));
        }
    }

    [GeneratedRegex("(?<=[.!?][”’)]*) +", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("\uE000([^\uE002]*)\uE002([^\uE001]*)\uE001", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}

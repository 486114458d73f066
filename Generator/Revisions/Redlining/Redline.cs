using System.Collections.Immutable;
using System.Globalization;
using Colophon.Results;

namespace Colophon.Revisions.Redlining;

/// <summary>What changed between two finished pages of a report.</summary>
/// <param name="Pairs">All places of both, in one order.</param>
/// <param name="Numbers">The values that changed, in the order of their paths.</param>
/// <param name="Sentences">How many sentences changed, captions included.</param>
/// <param name="Tables">How many tables have another cell, or stand in one page only.</param>
/// <param name="Figures">How many figures have another picture, or stand in one page only.</param>
internal sealed record Redline(ImmutableArray<BlockPair> Pairs, ImmutableArray<NumberChange> Numbers, int Sentences, int Tables, int Figures)
{
    /// <summary>Whether both pages say the same.</summary>
    public bool IsEmpty => Numbers.IsEmpty && Pairs.All(pair => pair.IsSame);

    /// <summary>How much changed, in words.</summary>
    public string Summary => IsEmpty ? "nothing changed" : $"{Count(Numbers.Length, "number")}, {Count(Sentences, "sentence")}, {Count(Tables, "table")} and {Count(Figures, "figure")} changed";

    /// <summary>Compares two pages.</summary>
    public static Redline Between(FinishedPage old, FinishedPage @new)
    {
        var pairs = BlockAlignment.Align(old.Blocks, @new.Blocks);
        var changed = pairs.Where(pair => !pair.IsSame).ToList();
        return new Redline(
            pairs,
            CompareNumbers(NumbersOf(old), NumbersOf(@new)),
            changed.Sum(ChangedSentences),
            changed.Count(pair => pair.Either is TablePageBlock && (pair.Old as TablePageBlock)?.RowsKey != (pair.New as TablePageBlock)?.RowsKey),
            changed.Count(pair => pair.Either is FigurePageBlock && (pair.Old as FigurePageBlock)?.Picture != (pair.New as FigurePageBlock)?.Picture));
    }

    /// <summary>The words of a block outside of tables: a text, or a caption.</summary>
    public static ImmutableArray<PageWord> TextOf(PageBlock? block) => block switch
    {
        null => [],
        TextPageBlock text => text.Content,
        TablePageBlock table => table.Caption,
        FigurePageBlock figure => figure.Caption,
        _ => throw new ArgumentException("an unknown kind of block", nameof(block)),
    };

    private static int ChangedSentences(BlockPair pair) => MarkedText.Of(TextOf(pair.Old), TextOf(pair.New)).ChangedSentences;

    private static Dictionary<string, string> NumbersOf(FinishedPage page)
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in page.Blocks.SelectMany(block => block.Words))
        {
            // Values of text are words of their sentences.
            if (word is { Path: { } path, FullPrecision: { } value } && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            {
                numbers.TryAdd(path, value);
            }
        }

        return numbers;
    }

    private static ImmutableArray<NumberChange> CompareNumbers(Dictionary<string, string> old, Dictionary<string, string> @new) =>
    [
        .. old.Keys.Union(@new.Keys, StringComparer.Ordinal)
            .Select(path => new NumberChange(path, old.GetValueOrDefault(path), @new.GetValueOrDefault(path)))
            .Where(change => change.Old != change.New)
            .OrderBy(change => change.Path, NaturalOrder.Instance),
    ];

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}

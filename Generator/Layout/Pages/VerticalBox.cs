using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Layout.Pages;

/// <summary>What stands in one row of a page and is never split: a line, a displayed formula, a figure with its caption.</summary>
internal sealed record VerticalBox
{
    /// <summary>Height in points, without the space above.</summary>
    public required double Height { get; init; }

    /// <summary>What is drawn.</summary>
    public ImmutableArray<PlacedGroup> Content { get; init; } = [];

    /// <summary>The first baseline, from the top of the box in points; list markers stand on it.</summary>
    public double Baseline { get; init; }

    /// <summary>Space above, dropped at the top of a page.</summary>
    public Space Before { get; init; }

    /// <summary>The cost of starting a page with this box; see <see cref="BreakCost"/>.</summary>
    public int BreakBefore { get; init; }

    /// <summary>Footnotes whose marks it holds.</summary>
    public ImmutableArray<SetNote> Notes { get; init; } = [];

    /// <summary>The shaded or barred area that it lies in; null where there is none.</summary>
    public Frame? Frame { get; init; }

    /// <summary>Whether the box may move to the top of the next page while the text after it goes on.</summary>
    public bool IsFloat { get; init; }

    /// <summary>What closes the page above and opens the page below when a page starts with this box; null for nothing.</summary>
    public BreakDress? AtBreak { get; init; }

    /// <summary>Where the author wrote the block that it is from; null for what the engine adds.</summary>
    public SourceSpan? Source { get; init; }

    /// <summary>The section of the first level that begins here; null for all boxes but its heading.</summary>
    public Heading? Section { get; init; }

    /// <summary>Stacks boxes into one that is never split; the space above the first is kept as the space above the whole.</summary>
    public static VerticalBox Stack(IReadOnlyList<VerticalBox> boxes)
    {
        var content = ImmutableArray.CreateBuilder<PlacedGroup>();
        var notes = ImmutableArray.CreateBuilder<SetNote>();
        var y = 0.0;
        for (var i = 0; i < boxes.Count; i++)
        {
            y += i == 0 ? 0 : boxes[i].Before.Natural;
            foreach (var group in boxes[i].Content)
            {
                content.Add(group with { Y = group.Y + y });
            }

            notes.AddRange(boxes[i].Notes);
            y += boxes[i].Height;
        }

        return new VerticalBox { Height = y, Content = content.DrainToImmutable(), Notes = notes.DrainToImmutable(), Before = boxes[0].Before, Baseline = boxes[0].Baseline };
    }
}

/// <summary>Items with the place of their origin, so that they are moved once only, when the page is made.</summary>
/// <param name="X">From the left edge of the text block in points.</param>
/// <param name="Y">From the top of the box in points.</param>
/// <param name="Items">What is drawn.</param>
internal readonly record struct PlacedGroup(double X, double Y, ImmutableArray<PageItem> Items);

/// <summary>What a page break inside a block adds to the pages on both sides.</summary>
/// <param name="Closing">At the foot of the page that is left; null for nothing.</param>
/// <param name="Opening">At the head of the page that begins; null for nothing.</param>
internal sealed record BreakDress(VerticalBox? Closing, VerticalBox? Opening);

/// <summary>A footnote set in boxes.</summary>
/// <param name="Number">The number of its mark.</param>
/// <param name="Boxes">Its rows.</param>
internal sealed record SetNote(int Number, ImmutableArray<VerticalBox> Boxes);

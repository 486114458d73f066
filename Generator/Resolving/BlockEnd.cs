using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Resolving;

/// <summary>Adds inlines where the last words of some blocks end.</summary>
internal static class BlockEnd
{
    /// <summary>The blocks with more at the end of their last text: in a list that of its last item, in a figure or a table the caption.</summary>
    public static ImmutableArray<Block> Append(ImmutableArray<Block> blocks, ImmutableArray<Inline> end)
    {
        if (blocks is not [.., var last] || end.IsEmpty)
        {
            return blocks;
        }

        return Append(last, end) is { } longer
            ? blocks.SetItem(blocks.Length - 1, longer)
            : blocks.Add(new Paragraph { Source = last.Source, Content = end });
    }

    /// <summary>The block with more at its end; null where it has no text that could take it.</summary>
    private static Block? Append(Block block, ImmutableArray<Inline> end) => block switch
    {
        Paragraph paragraph => paragraph with { Content = paragraph.Content.AddRange(end) },
        BlockQuote { Content: [_, ..] } quote => quote with { Content = Append(quote.Content, end) },
        ListBlock { Items: [.., [_, ..] item] } list => list with { Items = list.Items.SetItem(list.Items.Length - 1, Append(item, end)) },
        Callout { Content: [_, ..] } callout => callout with { Content = Append(callout.Content, end) },
        ClaimBlock { Content: [_, ..] } claim => claim with { Content = Append(claim.Content, end) },
        FigureBlock { Caption: [_, ..] } figure => figure with { Caption = figure.Caption.AddRange(end) },
        TableBlock { Caption: [_, ..] } table => table with { Caption = table.Caption.AddRange(end) },
        _ => null,
    };
}

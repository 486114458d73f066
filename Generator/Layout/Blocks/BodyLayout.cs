using System.Collections.Immutable;
using Colophon.Layout.Pages;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets the body: its blocks at the same time, each with a list and a subtree of its own, joined in reading order.</summary>
internal sealed class BodyLayout(Typesetting tools, BlockLayout blocks)
{
    /// <summary>Sets the body's blocks.</summary>
    public void LayOut(ImmutableArray<Block> content, StructureElement parent, VerticalList list, ParallelOptions options)
    {
        var body = ClaimBlock.Dissolve(content);
        var continues = BlockLayout.Continuations(body, mayFloat: true);
        var results = new (VerticalList List, StructureElement Root)[body.Length];
        Parallel.For(0, body.Length, options, i =>
        {
            var root = new StructureElement(StructureRole.Division);
            var context = new BlockContext(0, tools.Design.TextWidth, TypeSize.Body, root) { MayFloat = true };
            var boxes = new VerticalList();
            blocks.LayOut(body[i], continues[i], context, boxes);
            results[i] = (boxes, root);
        });
        foreach (var (boxes, root) in results)
        {
            list.Append(boxes);
            foreach (var element in root.Children)
            {
                parent.Add(element);
            }
        }
    }
}

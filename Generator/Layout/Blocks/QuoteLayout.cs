using Colophon.Layout.Pages;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets quotations: indented on both sides and a little smaller.</summary>
internal sealed class QuoteLayout(BlockLayout blocks)
{
    private const double Indent = 20;
    private static readonly Space Around = new(8, 3, 1);

    /// <summary>Sets a quotation.</summary>
    public void LayOut(BlockQuote quote, BlockContext context, VerticalList list)
    {
        var element = context.Parent.Add(new StructureElement(StructureRole.BlockQuotation));
        var type = context.Type.Size < TypeSize.Quotation.Size ? context.Type : TypeSize.Quotation;
        list.SpaceAfter(Around);
        blocks.LayOutAll(quote.Content, context.Inside(element, Indent, Indent) with { Type = type }, list);
        list.SpaceAfter(Around);
    }
}

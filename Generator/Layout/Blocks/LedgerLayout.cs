using System.Collections.Immutable;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets the claims ledger: between hairlines the id hangs in the indent, the statement follows its verdict, and in small type what decided it and where it is asserted.</summary>
internal sealed class LedgerLayout(Typesetting tools, TextStack text)
{
    private const double LeastLabel = 16;
    private const double LabelGap = 9;
    private const double RuleThickness = 0.4;
    private static readonly Space AboveRule = new(4, 2);
    private static readonly Space BelowRule = new(3);
    private static readonly ParagraphStyle LabelStyle = new() { Size = TypeSize.Quotation.Size, IsBold = true, Alignment = TextAlignment.Left, Hyphenates = false };

    /// <summary>Sets the ledger.</summary>
    public void LayOut(ClaimLedger ledger, BlockContext context, VerticalList list)
    {
        if (ledger.Entries.IsEmpty)
        {
            return;
        }

        var element = context.Parent.Add(new StructureElement(StructureRole.List));
        var indent = LabelGap + Math.Max(LeastLabel, ledger.Entries.Max(entry => tools.Paragraphs.Measure(Label(entry), LabelStyle).Natural));
        list.SpaceAfter(new Space(8, 3, 1));
        foreach (var entry in ledger.Entries)
        {
            AddRule(context, list);
            list.KeepWithNext();
            LayOut(entry, indent, context with { Parent = element }, ledger.Source, list);
        }

        // The last rule closes the list, and must not open a page.
        list.KeepWithNext();
        AddRule(context, list);
        list.SpaceAfter(new Space(10, 3, 1));
    }

    private static ImmutableArray<Inline> Label(LedgerEntry entry) => [new Text(entry.Claim)];

    private static void AddRule(BlockContext context, VerticalList list)
    {
        list.Add(new VerticalBox
        {
            Height = RuleThickness,
            Content = [new PlacedGroup(context.Left, 0, [new RuleItem(0, 0, context.Width, RuleThickness, Palette.Rule)])],
            Before = AboveRule,
        });
        list.SpaceAfter(BelowRule);
    }

    private void LayOut(LedgerEntry entry, double indent, BlockContext context, SourceSpan source, VerticalList list)
    {
        var item = context.Parent.Add(new StructureElement(StructureRole.ListItem));
        var labelElement = item.Add(new StructureElement(StructureRole.ListLabel));
        var label = tools.Paragraphs.LayOut(Label(entry), LabelStyle, context.Width, labelElement)[0].Items;
        var column = context.Inside(item.Add(new StructureElement(StructureRole.ListBody)), indent);
        var statement = Set(entry.Statement, TypeSize.Quotation, column, source);
        statement[0] = statement[0] with
        {
            Content =
            [
                new PlacedGroup(0, 0, [new AnchorItem(entry.Id, 0)]),
                new PlacedGroup(context.Left, statement[0].Baseline, label),
                .. statement[0].Content,
            ],
        };
        list.Add(statement);
        list.KeepWithNext();
        list.SpaceAfter(new Space(1.5));
        list.Add(Set([.. entry.Evidence, new Text(" "), .. entry.Uses], TypeSize.Note, column, source));
    }

    /// <summary>Ragged, since lists of values have long pieces that do not break.</summary>
    private List<VerticalBox> Set(ImmutableArray<Inline> content, TypeSize type, BlockContext column, SourceSpan source)
    {
        var element = column.Parent.Add(new StructureElement(StructureRole.Paragraph));
        var style = new ParagraphStyle { Size = type.Size, Alignment = TextAlignment.Left, Hyphenates = false };
        return text.Set(content, style, column with { Type = type }, element, source);
    }
}

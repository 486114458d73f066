using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Layout.Blocks;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Tables;

/// <summary>Sets tables in the manner of booktabs: caption above, three rules, no lines between columns.</summary>
/// <remarks>A table that fits on a page stays whole and may float; a longer one breaks between rows and repeats its head.</remarks>
internal sealed class TableLayout(Typesetting tools, TextStack text, CaptionLayout captions, NoteLayout notes)
{
    private const double HeavyRule = 0.8;
    private const double LightRule = 0.5;
    private const double RuleGap = 1.5;
    private const double CaptionGap = 6;
    private static readonly Space Around = new(13, 4, 2);

    /// <summary>Sets a table.</summary>
    public void LayOut(TableBlock table, BlockContext context, VerticalList list)
    {
        var group = context.Parent.Add(new StructureElement(StructureRole.Division));
        var strands = TableStrand.AllOf(table, context, tools.Paragraphs, tools.Design.TextHeight);
        ReportWidth(table, strands[0].Columns.Width - context.Width);
        var caption = Caption(table, context with { Parent = group });
        var sets = strands.Select(strand => Set(strand, group)).ToList();
        List<VerticalBox> boxes = sets is [var only] ? [.. caption, .. only, Rule(strands[0].Columns, HeavyRule)] : [.. caption, SideBySide(strands, sets)];
        if (boxes.Sum(box => box.Height + box.Before.Natural) <= tools.Design.TextHeight || strands.Length > 1)
        {
            AddWhole(VerticalBox.Stack(boxes), context, list);
        }
        else
        {
            AddRows(boxes, caption.Count, new BreakDress(Rule(strands[0].Columns, HeavyRule), Opening(strands[0], group, context)), list);
        }
    }

    /// <summary>The head and the rows of the body, without the rule that ends them.</summary>
    private List<VerticalBox> Set(TableStrand strand, StructureElement group)
    {
        var (table, columns) = strand;
        var element = group.Add(new StructureElement(StructureRole.Table));
        var rows = new TableRowLayout(text, notes, columns, table, group);
        var head = Head(table, rows, columns, table.Head.IsEmpty ? null : element.Add(new StructureElement(StructureRole.TableHead)));
        return [head, .. Body(table, rows, element)];
    }

    /// <summary>Strands beside each other; all end at the same height.</summary>
    private static VerticalBox SideBySide(ImmutableArray<TableStrand> strands, List<List<VerticalBox>> sets)
    {
        var stacks = sets.ConvertAll(VerticalBox.Stack);
        var height = stacks.Max(stack => stack.Height);
        return new VerticalBox
        {
            Height = height + HeavyRule,
            Content = [.. stacks.SelectMany(stack => stack.Content), .. strands.SelectMany(strand => Rule(strand.Columns, HeavyRule).Content.Select(rule => rule with { Y = height }))],
            Notes = [.. stacks.SelectMany(stack => stack.Notes)],
        };
    }

    private static void AddWhole(VerticalBox whole, BlockContext context, VerticalList list)
    {
        if (context.MayFloat)
        {
            list.Add(whole with { IsFloat = true });
            return;
        }

        list.Add(whole with { Before = Around });
        list.SpaceAfter(Around);
    }

    /// <summary>Adds the rows one by one; neither the first nor the last row of the body stands alone on a page.</summary>
    private static void AddRows(List<VerticalBox> boxes, int captionLines, BreakDress dress, VerticalList list)
    {
        var firstBody = captionLines + 1;
        var lastBody = boxes.Count - 3;
        list.SpaceAfter(Around);
        for (var i = 0; i < boxes.Count; i++)
        {
            var mayBreak = i == 0 || (i > firstBody + 1 && i < lastBody);
            list.Add(boxes[i] with
            {
                BreakBefore = mayBreak ? BreakCost.None : BreakCost.Forbidden,
                AtBreak = i > firstBody && i <= lastBody ? dress : null,
            });
        }

        list.SpaceAfter(Around);
    }

    private List<VerticalBox> Caption(TableBlock table, BlockContext context)
    {
        var lines = captions.Set(tools.Labels.Table, table.Number, table.Caption, context, table.Source);
        if (lines.Count > 0)
        {
            lines[^1] = lines[^1] with { Height = lines[^1].Height + CaptionGap };
        }

        if (table.Id is { } id)
        {
            var anchor = new PlacedGroup(0, 0, [new AnchorItem(id, 0)]);
            lines = lines.Count > 0
                ? [lines[0] with { Content = [anchor, .. lines[0].Content] }, .. lines[1..]]
                : [new VerticalBox { Height = 0, Content = [anchor] }];
        }

        return lines;
    }

    /// <summary>The top rule, the rows of the head and, below them, the light rule.</summary>
    private static VerticalBox Head(TableBlock table, TableRowLayout rows, TableColumns columns, StructureElement? element)
    {
        var boxes = new List<VerticalBox> { Rule(columns, HeavyRule), Gap() };
        foreach (var cells in table.Head)
        {
            boxes.Add(Box(rows.LayOut(cells, isHead: true, element?.Add(new StructureElement(StructureRole.TableRow)))));
        }

        if (!table.Head.IsEmpty)
        {
            boxes.AddRange([Gap(), Rule(columns, LightRule), Gap()]);
        }

        return VerticalBox.Stack(boxes);
    }

    private static IEnumerable<VerticalBox> Body(TableBlock table, TableRowLayout rows, StructureElement element)
    {
        var body = element.Add(new StructureElement(StructureRole.TableBody));
        foreach (var cells in table.Body)
        {
            yield return Box(rows.LayOut(cells, isHead: false, body.Add(new StructureElement(StructureRole.TableRow))));
        }

        yield return Gap();
    }

    /// <summary>What a page that goes on with the table begins with: the label and the head once more, as artifacts.</summary>
    private VerticalBox Opening(TableStrand strand, StructureElement group, BlockContext context)
    {
        var (table, columns) = strand;
        var head = Head(table, new TableRowLayout(text, notes, columns, table, group), columns, null);
        if (table.Number is not { } number)
        {
            return head;
        }

        var style = new ParagraphStyle { Size = TypeSize.Caption.Size, Alignment = TextAlignment.Center };
        ImmutableArray<Inline> label = [new Strong([new Text(tools.Labels.Numbered(tools.Labels.Table, number))]), new Text($" ({tools.Labels.Continued})")];
        var line = text.Set(label, style, context with { Type = TypeSize.Caption }, null, null)[0];
        return VerticalBox.Stack([line with { Height = line.Height + CaptionGap }, head]);
    }

    private static VerticalBox Box(TableRow row) => new() { Height = row.Height, Content = row.Content, Notes = row.Notes };

    private static VerticalBox Gap() => new() { Height = RuleGap };

    private static VerticalBox Rule(TableColumns columns, double thickness) => new()
    {
        Height = thickness,
        Content = [new PlacedGroup(0, 0, [new RuleItem(columns.Left, 0, columns.Width, thickness, Color.Black)])],
    };

    private void ReportWidth(TableBlock table, double excess)
    {
        if (excess > 1)
        {
            tools.Diagnostics.Add(
                DiagnosticCodes.TableTooWide,
                table.Source,
                string.Create(CultureInfo.InvariantCulture, $"a table is {excess:0.0} pt wider than the text, although set in small type"),
                "leave out a column, turn rows into columns, or shorten the longest words");
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Model;

namespace Colophon.Layout.Blocks;

/// <summary>Sets footnotes: small type, the number hanging before the text and leading back to the mark.</summary>
internal sealed class NoteLayout(Typesetting tools, BlockLayout blocks)
{
    private const double Indent = 13;
    private const double LabelGap = 4;

    /// <summary>Sets the footnotes whose marks stand in a line, in the full measure whatever column the line is in.</summary>
    /// <param name="notes">The footnotes.</param>
    /// <param name="parent">The element that theirs are added to.</param>
    public ImmutableArray<SetNote> LayOut(ImmutableArray<Footnote> notes, StructureElement parent) => notes.IsDefaultOrEmpty
        ? []
        : [.. notes.SelectMany(note => LayOut(note, parent))];

    private IEnumerable<SetNote> LayOut(Footnote note, StructureElement parent)
    {
        var element = parent.Add(new StructureElement(StructureRole.Footnote));
        var label = Label(note.Number, element.Add(new StructureElement(StructureRole.ListLabel)));
        var list = new VerticalList();
        var column = new BlockContext(0, tools.Design.TextWidth, TypeSize.Note, element).Inside(element, Indent);
        blocks.LayOutAll(note.Content, column, list);
        if (list.Count == 0)
        {
            list.Add(new VerticalBox { Height = TypeSize.Note.Leading, Baseline = TypeSize.Note.StrutAscent });
        }

        list.AmendFirst(first => first with { Content = [.. Head(label, first.Baseline, note.Number), .. first.Content], Before = new Space(1.5) });
        var boxes = list.ToImmutable();
        yield return new SetNote(note.Number, boxes);

        // A note within a note stands after it.
        foreach (var inner in boxes.SelectMany(box => box.Notes))
        {
            yield return inner;
        }
    }

    private static ImmutableArray<PlacedGroup> Head(ImmutableArray<PageItem> label, double baseline, int number) =>
    [
        new PlacedGroup(0, 0, [new AnchorItem(string.Create(CultureInfo.InvariantCulture, $"fn-{number}"), 0)]),
        new PlacedGroup(0, baseline, label),
    ];

    private ImmutableArray<PageItem> Label(int number, StructureElement element)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var style = new ParagraphStyle { Size = TypeSize.Note.Size, Alignment = TextAlignment.Right, Hyphenates = false };
        var link = new Link([new Text(text)], "#fnref-" + text, null);
        return tools.Paragraphs.LayOut([link], style, Indent - LabelGap, element)[0].Items;
    }
}

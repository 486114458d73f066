namespace Colophon.Layout.Pages;

/// <summary>The boxes of one page from top to bottom, and the spaces between them stretched or shrunk to fill it.</summary>
internal sealed class PageStack
{
    private readonly List<(VerticalBox Box, Space Above)> _boxes = [];
    private readonly double _ratio;

    /// <summary>Gathers what the plan puts on the page.</summary>
    public PageStack(PageFlow flow, PagePlan plan)
    {
        for (var waiting = plan.Start.Float; waiting < plan.End.Float && flow.FloatBoxes[waiting] < plan.Start.Box; waiting++)
        {
            Add(flow.Boxes[flow.FloatBoxes[waiting]]);
        }

        if (plan.End.Box > plan.Start.Box)
        {
            Add(flow.Boxes[plan.Start.Box].AtBreak?.Opening);
        }

        for (var i = plan.Start.Box; i < plan.End.Box; i++)
        {
            if (!flow.Boxes[i].IsFloat || IsPlacedHere(flow, plan, i))
            {
                Add(flow.Boxes[i]);
            }
        }

        var next = plan.End.Box < flow.Boxes.Length ? flow.Boxes[plan.End.Box] : null;
        Add(plan.End.Box > plan.Start.Box ? next?.AtBreak?.Closing : null);
        var endsRagged = plan.End == flow.End || next is { BreakBefore: BreakCost.Forced };
        var notes = flow.NotesHeight(plan.Start.NoteRow, plan.End.NoteRow);
        var height = flow.Height - notes - _boxes.Sum(x => x.Box.IsFloat ? PageFlow.NotesHeight(x.Box) : 0);
        _ratio = Ratio(height, endsRagged);
        Excess = Math.Max(0, _boxes.Sum(x => x.Box.Height + x.Above.Natural - x.Above.Shrink) - height);
    }

    /// <summary>How much taller than the text block the page is, in points, although its spaces are shrunk; 0 for a page that fits.</summary>
    public double Excess { get; }

    /// <summary>Its tallest box; null for a page of footnotes alone.</summary>
    public VerticalBox? Tallest => _boxes.Count == 0 ? null : _boxes.MaxBy(x => x.Box.Height).Box;

    /// <summary>The rows of the footnotes that the page's floats bring along.</summary>
    public IReadOnlyList<VerticalBox> FloatNotes =>
        [.. _boxes.Where(x => x.Box.IsFloat).SelectMany(x => x.Box.Notes).SelectMany(note => note.Boxes)];

    /// <summary>The boxes, each with the space above it in points.</summary>
    public IEnumerable<(VerticalBox Box, double Above)> Place() =>
        _boxes.Select(x => (x.Box, x.Above.Natural + (_ratio * (_ratio < 0 ? x.Above.Shrink : x.Above.Stretch))));

    private static bool IsPlacedHere(PageFlow flow, PagePlan plan, int box)
    {
        var order = flow.FloatsBefore(box);
        return order >= plan.Start.Float && order < plan.End.Float;
    }

    private void Add(VerticalBox? box)
    {
        if (box is not null)
        {
            _boxes.Add((box, _boxes.Count == 0 ? default : PageFlow.SpaceAbove(box, _boxes[^1].Box.IsFloat)));
        }
    }

    /// <summary>How much of their stretch (positive) or shrink (negative) spaces use.</summary>
    private double Ratio(double height, bool endsRagged)
    {
        var room = height - _boxes.Sum(x => x.Box.Height + x.Above.Natural);
        return room switch
        {
            < 0 => Math.Max(-1, room / Math.Max(1e-6, _boxes.Sum(x => x.Above.Shrink))),
            _ when endsRagged => 0,
            _ => Math.Min(1, room / Math.Max(1e-6, _boxes.Sum(x => x.Above.Stretch))),
        };
    }
}

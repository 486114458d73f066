using System.Collections.Immutable;
using Colophon.Diagnostics;

namespace Colophon.Layout.Pages;

/// <summary>Puts what a plan assigns to a page in its place: each item is moved once, from its box to the sheet.</summary>
internal sealed class PageComposer(PageFlow flow, PageDesign design, DiagnosticBag diagnostics)
{
    /// <summary>How far a frame that goes on beyond the page reaches into the margin, in points, lest its text stand on the edge.</summary>
    private const double BrokenFrameMargin = 3;
    private readonly ImmutableArray<PageItem>.Builder _items = ImmutableArray.CreateBuilder<PageItem>();
    private readonly List<(Frame Frame, double Top, double Bottom)> _frames = [];

    /// <summary>The items of the text block and of the footnotes, in reading order.</summary>
    /// <param name="plan">What the page holds.</param>
    /// <param name="number">Its number, from 1.</param>
    public ImmutableArray<PageItem> Compose(PagePlan plan, int number)
    {
        _items.Clear();
        _frames.Clear();
        var stack = new PageStack(flow, plan);
        PageOverflow.Report(stack, number, diagnostics);
        PlaceStack(stack);
        PlaceNotes(plan, stack.FloatNotes);
        DrawFrames(plan);
        return _items.ToImmutable();
    }

    private void PlaceStack(PageStack stack)
    {
        var y = design.Top;
        foreach (var (box, above) in stack.Place())
        {
            y += above;
            Place(box, y);
            MarkFrames(box, y);
            y += box.Height;
        }
    }

    private void PlaceNotes(PagePlan plan, IReadOnlyList<VerticalBox> floatNotes)
    {
        var rows = new List<VerticalBox>();
        for (var row = plan.Start.NoteRow; row < plan.End.NoteRow; row++)
        {
            rows.Add(flow.NoteRows[row]);
        }

        rows.AddRange(floatNotes);
        if (rows.Count == 0)
        {
            return;
        }

        var y = design.Top + design.TextHeight;
        for (var i = 0; i < rows.Count; i++)
        {
            y -= rows[i].Height + (i == 0 ? 0 : rows[i].Before.Natural);
        }

        _items.Add(new RuleItem(design.Left, y - (0.4 * PageFlow.NoteSeparator), 72, 0.4, Palette.Rule));
        for (var i = 0; i < rows.Count; i++)
        {
            y += i == 0 ? 0 : rows[i].Before.Natural;
            Place(rows[i], y);
            MarkFrames(rows[i], y);
            y += rows[i].Height;
        }
    }

    private void Place(VerticalBox box, double y)
    {
        foreach (var group in box.Content)
        {
            foreach (var item in group.Items)
            {
                _items.Add(item.Move(design.Left + group.X, y + group.Y));
            }
        }
    }

    private void MarkFrames(VerticalBox box, double y)
    {
        for (var frame = box.Frame; frame is not null; frame = frame.Parent)
        {
            var known = _frames.FindIndex(mark => ReferenceEquals(mark.Frame, frame));
            if (known < 0)
            {
                _frames.Add((frame, y, y + box.Height));
            }
            else
            {
                _frames[known] = (frame, _frames[known].Top, y + box.Height);
            }
        }
    }

    private void DrawFrames(PagePlan plan)
    {
        // Behind everything, outer frames first.
        var backgrounds = _frames
            .OrderBy(mark => Depth(mark.Frame))
            .SelectMany(mark => mark.Frame.Draw(
                design.Left,
                mark.Top - (IsIn(plan.Start.Box - 1, mark.Frame) ? BrokenFrameMargin : 0),
                mark.Bottom + (IsIn(plan.End.Box, mark.Frame) ? BrokenFrameMargin : 0)));
        _items.InsertRange(0, backgrounds);
    }

    /// <summary>Whether the frame goes on with a box of a neighbouring page.</summary>
    private bool IsIn(int box, Frame frame)
    {
        var found = box >= 0 && box < flow.Boxes.Length ? flow.Boxes[box].Frame : null;
        while (found is not null && !ReferenceEquals(found, frame))
        {
            found = found.Parent;
        }

        return found is not null;
    }

    private static int Depth(Frame frame) => frame.Parent is null ? 0 : 1 + Depth(frame.Parent);
}

using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Layout.Pages;

/// <summary>Gathers boxes from top to bottom; spaces that meet overlap, and what must stay together is tied.</summary>
internal sealed class VerticalList
{
    private readonly List<VerticalBox> _boxes = [];
    private Space _after;
    private bool _keepsNext;
    private bool _forcesPage;

    /// <summary>How many boxes there are.</summary>
    public int Count => _boxes.Count;

    /// <summary>The frame that new boxes lie in; null for none.</summary>
    public Frame? Frame { get; set; }

    /// <summary>The least cost of starting a page with a new box; see <see cref="BreakCost"/>.</summary>
    public int LeastBreakCost { get; set; }

    /// <summary>Where the author wrote the block that new boxes are from; null for what the engine adds.</summary>
    public SourceSpan? Source { get; set; }

    /// <summary>Adds a box below the others.</summary>
    public void Add(VerticalBox box)
    {
        if (box.IsFloat)
        {
            // A float may leave its place, so the space and the tie wait for what stands there instead.
            _boxes.Add(box with { BreakBefore = _forcesPage ? BreakCost.Forced : box.BreakBefore, Source = box.Source ?? Source });
            _forcesPage = false;
            return;
        }

        var before = Space.Larger(_after, box.Before);
        var cost = _forcesPage || box.BreakBefore == BreakCost.Forced ? BreakCost.Forced : _keepsNext ? BreakCost.Forbidden : Math.Max(box.BreakBefore, LeastBreakCost);
        _boxes.Add(box with { Before = before, BreakBefore = cost, Frame = box.Frame ?? Frame, Source = box.Source ?? Source });
        (_after, _keepsNext, _forcesPage) = (default, false, false);
    }

    /// <summary>Adds boxes below the others.</summary>
    public void Add(IEnumerable<VerticalBox> boxes)
    {
        foreach (var box in boxes)
        {
            Add(box);
        }
    }

    /// <summary>Adds what another list holds, and what it asks of its successor.</summary>
    public void Append(VerticalList other)
    {
        Add(other._boxes);
        SpaceAfter(other._after);
        _keepsNext |= other._keepsNext;
    }

    /// <summary>Changes the first box, such as to hang a marker before it.</summary>
    public void AmendFirst(Func<VerticalBox, VerticalBox> amend) => _boxes[0] = amend(_boxes[0]);

    /// <summary>Asks for space before the next box.</summary>
    public void SpaceAfter(Space space) => _after = Space.Larger(_after, space);

    /// <summary>Takes back the space that was asked for before the next box, such as at the foot of a frame with a margin of its own.</summary>
    public void DropSpaceAfter() => _after = default;

    /// <summary>Keeps the next box on the page of the last one.</summary>
    public void KeepWithNext() => _keepsNext = true;

    /// <summary>Starts a page with the next box.</summary>
    public void StartPage() => _forcesPage = _boxes.Count > 0;

    /// <summary>The boxes.</summary>
    public ImmutableArray<VerticalBox> ToImmutable() => [.. _boxes];
}

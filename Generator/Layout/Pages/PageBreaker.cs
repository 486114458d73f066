using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Colophon.Layout.Pages;

/// <summary>Divides a vertical list into pages such that all pages together are as good as can be.</summary>
/// <remarks>
/// Shortest path over page starts, as Knuth and Plass do for lines and Plass (1981) for pages with figures: a start
/// says what is placed, an edge is a page. Each start has a bounded number of edges and a page a bounded number of
/// boxes, so time grows with length; starts that have fallen hopelessly behind are left. One of these may be the only
/// one that leads past a table that nothing else makes room for, so where that finds no way, or one that breaks a rule, all are followed.
/// </remarks>
internal sealed class PageBreaker(PageFlow flow)
{
    /// <summary>A start that is so much worse than another one after as many pages is not followed any further.</summary>
    private const double Hopeless = 600;
    private readonly Dictionary<PageStart, Arrival> _best = [];
    private readonly List<double> _leastCosts = [];
    private readonly PriorityQueue<PageStart, PageStart> _open = new();

    /// <summary>The pages in order; at least one.</summary>
    public ImmutableArray<PagePlan> Break(CancellationToken cancellationToken)
    {
        Search(isThorough: false, cancellationToken);
        if (!_best.TryGetValue(flow.End, out var arrival) || arrival.Cost >= BreakCost.Forbidden)
        {
            Search(isThorough: true, cancellationToken);
        }

        return TraceBack();
    }

    private void Search(bool isThorough, CancellationToken cancellationToken)
    {
        var start = new PageStart(0, 0, 0);
        _best.Clear();
        _leastCosts.Clear();
        _open.Clear();
        _leastCosts.Add(0);
        _best[start] = new Arrival(0, start, 0);
        _open.Enqueue(start, start);
        while (_open.TryDequeue(out var place, out _) && place != flow.End)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var arrival = _best[place];
            if (!isThorough && arrival.Cost > _leastCosts[arrival.Page] + Hopeless)
            {
                continue;
            }

            foreach (var end in new PageFill(flow, place, isThorough).FindEnds())
            {
                Reach(end.Next, new Arrival(arrival.Cost + end.Cost, place, arrival.Page + 1));
            }
        }
    }

    private void Reach(PageStart place, Arrival candidate)
    {
        ref var arrival = ref CollectionsMarshal.GetValueRefOrAddDefault(_best, place, out var isKnown);
        if (!isKnown)
        {
            _open.Enqueue(place, place);
        }

        if (!isKnown || candidate.Cost < arrival.Cost)
        {
            arrival = candidate;
            NoteCost(candidate);
        }
    }

    private void NoteCost(Arrival arrival)
    {
        if (arrival.Page == _leastCosts.Count)
        {
            _leastCosts.Add(arrival.Cost);
        }
        else
        {
            _leastCosts[arrival.Page] = Math.Min(_leastCosts[arrival.Page], arrival.Cost);
        }
    }

    private ImmutableArray<PagePlan> TraceBack()
    {
        var pages = new List<PagePlan>();
        var place = flow.End;
        do
        {
            var from = _best[place].From;
            pages.Add(new PagePlan(from, place));
            place = from;
        }
        while (place.CompareTo(default) > 0);

        pages.Reverse();
        return [.. pages];
    }

    /// <summary>The best way to a start.</summary>
    /// <param name="Cost">The cost of all pages up to there.</param>
    /// <param name="From">The start of the last of them.</param>
    /// <param name="Page">How many they are.</param>
    private readonly record struct Arrival(double Cost, PageStart From, int Page);
}

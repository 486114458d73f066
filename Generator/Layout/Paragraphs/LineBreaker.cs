using System.Collections.Immutable;

namespace Colophon.Layout.Paragraphs;

/// <summary>Chooses where the lines of a paragraph end, so that the whole paragraph looks best.</summary>
/// <remarks>
/// The total-fit algorithm of D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines" (Software: Practice and
/// Experience 11, 1981): among all ways to break that keep each line within the tolerance, the one of fewest demerits.
/// </remarks>
internal ref struct LineBreaker
{
    /// <summary>Widths this close, in points, are the same: sums of widths are rounded.</summary>
    public const double Tiny = 1e-4;

    private const double WorstBadness = 10_000;
    private readonly ReadOnlySpan<ParagraphItem> _items;
    private readonly LineBreakSettings _settings;
    private readonly BreakPass _pass;
    private readonly double[] _leastAfter;
    private readonly List<Node> _nodes = [];
    private readonly List<int> _active = [];
    private Totals _sums;

    private LineBreaker(ReadOnlySpan<ParagraphItem> items, LineBreakSettings settings, BreakPass pass)
    {
        _items = items;
        _settings = settings;
        _pass = pass;
        _leastAfter = LeastAfter(items);
    }

    /// <summary>Breaks a paragraph.</summary>
    /// <param name="items">The paragraph; its last item is a forced penalty.</param>
    /// <param name="settings">What to weigh.</param>
    /// <param name="pass">How hard to try.</param>
    /// <returns>The items at which lines end, the last item among them; default where the pass allows no way.</returns>
    public static ImmutableArray<int> Break(ReadOnlySpan<ParagraphItem> items, LineBreakSettings settings, BreakPass pass)
    {
        if (items.IsEmpty || !items[^1].IsForced)
        {
            throw new ArgumentException("a paragraph ends in a forced line end", nameof(items));
        }

        return new LineBreaker(items, settings, pass).Run();
    }

    /// <summary>Whether a line may end at an item.</summary>
    public static bool IsLegalBreak(ReadOnlySpan<ParagraphItem> items, int index) => items[index].Kind switch
    {
        ItemKind.Box => false,
        ItemKind.Glue => index > 0 && items[index - 1].Kind == ItemKind.Box,
        ItemKind.Penalty => items[index].Penalty < ParagraphItem.Forbidden,
        var kind => throw new ArgumentOutOfRangeException(nameof(index), kind, "not a kind of item"),
    };

    /// <summary>
    /// For each item, the least width that a line from the paragraph's start to a later end could have; what precedes the line is the same
    /// for all its ends. A line that is too wide goes on only where it can become narrower: at a mark that hangs further into the margin.
    /// </summary>
    private static double[] LeastAfter(ReadOnlySpan<ParagraphItem> items)
    {
        var least = new double[items.Length];
        var sums = default(Totals);
        for (var i = 0; i < items.Length; i++)
        {
            least[i] = IsLegalBreak(items, i) ? sums.Width - sums.Shrink + items[i].WidthBefore : double.PositiveInfinity;
            sums = sums.Add(items[i]);
        }

        var after = double.PositiveInfinity;
        for (var i = items.Length - 1; i >= 0; i--)
        {
            var here = least[i];
            least[i] = after;
            after = items[i].IsForced ? here : Math.Min(here, after);
        }

        return least;
    }

    private ImmutableArray<int> Run()
    {
        _nodes.Add(new Node(-1, -1, Fitness.Decent, IsFlagged: false, TotalsAfter(-1), Demerits: 0));
        _active.Add(0);
        for (var i = 0; i < _items.Length; i++)
        {
            ref readonly var item = ref _items[i];
            if (IsLegalBreak(_items, i))
            {
                TryBreak(i);
                if (_active.Count == 0)
                {
                    return default;
                }
            }

            _sums = _sums.Add(item);
        }

        return Trace();
    }

    private readonly void TryBreak(int index)
    {
        ref readonly var item = ref _items[index];
        Span<Candidate> best = [Candidate.None, Candidate.None, Candidate.None, Candidate.None];
        var last = -1;
        var kept = 0;
        var isFeasible = false;
        for (var i = 0; i < _active.Count; i++)
        {
            var start = _active[i];
            var node = _nodes[start];
            var line = Judge(index, node);
            if (line.IsFeasible)
            {
                isFeasible = true;
                ref var candidate = ref best[(int)line.Fitness];
                var demerits = node.Demerits + Demerits(index, node, line);
                candidate = demerits < candidate.Demerits ? new Candidate(start, demerits) : candidate;
            }

            if (line.CanGoOn && !item.IsForced)
            {
                _active[kept++] = start;
            }
            else
            {
                last = start;
            }
        }

        _active.RemoveRange(kept, _active.Count - kept);
        if (kept == 0 && !isFeasible && _pass.IsFinal)
        {
            // Nothing fits: the piece after the latest break sticks out, and the work goes on behind it.
            best[(int)Fitness.Tight] = new Candidate(last, _nodes[last].Demerits + (WorstBadness * WorstBadness));
        }

        Activate(index, best);
    }

    private readonly void Activate(int index, ReadOnlySpan<Candidate> best)
    {
        var totals = TotalsAfter(index);
        for (var fitness = 0; fitness < best.Length; fitness++)
        {
            if (best[fitness].Start >= 0)
            {
                _active.Add(_nodes.Count);
                _nodes.Add(new Node(index, best[fitness].Start, (Fitness)fitness, _items[index].IsFlagged, totals, best[fitness].Demerits));
            }
        }
    }

    /// <summary>How a line from a node to an item would look.</summary>
    private readonly Line Judge(int index, in Node node)
    {
        var width = node.Item < 0 ? _settings.FirstWidth ?? _settings.Width : _settings.Width;
        var natural = _sums.Width - node.Totals.Width + _items[index].WidthBefore;
        var shrink = _sums.Shrink - node.Totals.Shrink;
        var canGoOn = _leastAfter[index] - (node.Totals.Width - node.Totals.Shrink) <= width + Tiny;
        var missing = width - natural;
        if (missing < 0)
        {
            return missing + shrink < -Tiny
                ? new Line(IsFeasible: false, 0, Fitness.Tight, natural, canGoOn)
                : Graded(shrink > 0 ? Math.Max(-1, missing / shrink) : 0, natural, canGoOn);
        }

        if (_sums.Fills > node.Totals.Fills)
        {
            return Graded(0, natural, canGoOn);
        }

        var stretch = _sums.Stretch - node.Totals.Stretch + _settings.LineStretch + _pass.EmergencyStretch;
        return Graded(missing <= Tiny ? 0 : stretch > 0 ? missing / stretch : double.PositiveInfinity, natural, canGoOn);
    }

    private readonly Line Graded(double ratio, double natural, bool canGoOn)
    {
        var badness = Math.Min(WorstBadness, 100 * Math.Abs(ratio * ratio * ratio));
        var fitness = ratio switch
        {
            < -0.5 => Fitness.Tight,
            <= 0.5 => Fitness.Decent,
            <= 1 => Fitness.Loose,
            _ => Fitness.VeryLoose,
        };
        return new Line(badness <= _pass.Tolerance, badness, fitness, natural, canGoOn);
    }

    private readonly double Demerits(int index, in Node node, in Line line)
    {
        ref readonly var item = ref _items[index];
        var demerits = (_settings.LinePenalty + line.Badness) * (_settings.LinePenalty + line.Badness);
        if (item.Kind == ItemKind.Penalty && !item.IsForced)
        {
            demerits += Math.Sign(item.Penalty) * ((double)item.Penalty * item.Penalty);
        }

        if (Math.Abs((int)line.Fitness - (int)node.Fitness) > 1)
        {
            demerits += _settings.FitnessDemerits;
        }

        if (node.IsFlagged && item.IsFlagged)
        {
            demerits += _settings.DoubleHyphenDemerits;
        }

        return index == _items.Length - 1 ? demerits + LastLineDemerits(node, line) : demerits;
    }

    private readonly double LastLineDemerits(in Node node, in Line line) =>
        (node.IsFlagged ? _settings.FinalHyphenDemerits : 0)
        + (node.Item >= 0 && line.Natural < _settings.ShortLastLine ? _settings.ShortLastLineDemerits : 0);

    /// <summary>The totals of the items up to a line's start: glue and penalties after a line end vanish.</summary>
    private readonly Totals TotalsAfter(int index)
    {
        var totals = _sums;
        for (var i = Math.Max(index, 0); i < _items.Length && _items[i].Kind != ItemKind.Box && (i == index || !_items[i].IsForced); i++)
        {
            totals = totals.Add(_items[i]);
        }

        return totals with { Width = totals.Width - (index < 0 ? _settings.FirstWidthAfter : _items[index].WidthAfter) };
    }

    /// <summary>Follows the best of the ends back to the start; after the last item all active nodes are ends.</summary>
    private readonly ImmutableArray<int> Trace()
    {
        var best = _active[0];
        foreach (var end in _active)
        {
            best = _nodes[end].Demerits < _nodes[best].Demerits ? end : best;
        }

        var breaks = ImmutableArray.CreateBuilder<int>();
        for (var i = best; i > 0; i = _nodes[i].Previous)
        {
            breaks.Add(_nodes[i].Item);
        }

        breaks.Reverse();
        return breaks.ToImmutable();
    }

    private enum Fitness
    {
        Tight,
        Decent,
        Loose,
        VeryLoose,
    }

    private readonly record struct Totals(double Width, double Stretch, double Shrink, int Fills)
    {
        public Totals Add(in ParagraphItem item) =>
            new(Width + item.Width, Stretch + item.Stretch, Shrink + item.Shrink, Fills + (item.IsFill ? 1 : 0));
    }

    private readonly record struct Node(int Item, int Previous, Fitness Fitness, bool IsFlagged, Totals Totals, double Demerits);

    private readonly record struct Candidate(int Start, double Demerits)
    {
        public static Candidate None => new(-1, double.PositiveInfinity);
    }

    private readonly record struct Line(bool IsFeasible, double Badness, Fitness Fitness, double Natural, bool CanGoOn);
}

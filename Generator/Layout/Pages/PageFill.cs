namespace Colophon.Layout.Pages;

/// <summary>Fills one page from its start and lists the places where it could end.</summary>
/// <param name="flow">All that is to be placed.</param>
/// <param name="start">Where the page begins.</param>
/// <param name="isThorough">Whether every end is worth a trial, be it ever so bad.</param>
internal sealed class PageFill(PageFlow flow, PageStart start, bool isThorough)
{
    /// <summary>How many of the last places are commonly worth a trial: a page that ends earlier would be ragged beyond repair.</summary>
    private const int MostCandidates = 16;
    private const double Tolerance = 1e-6;
    private readonly List<PageEnd> _ends = [];
    private readonly double _carriedRoom = Math.Min(
        flow.NotesHeight(start.NoteRow, flow.NoteRowsBefore(start.Box)), 0.6 * flow.Height);
    private double _used;
    private double _stretch;
    private double _shrink;
    private double _floatNotes;
    private int _float = start.Float;
    private bool _isEmpty = true;
    private bool _isAfterFloat;

    /// <summary>The ends worth a trial; at least one, however little fits.</summary>
    public IReadOnlyList<PageEnd> FindEnds()
    {
        PlaceWaitingFloats();
        if (!_isEmpty || _carriedRoom > 0)
        {
            Consider(start.Box);
        }

        Open();
        PlaceBoxes();
        return Choose();
    }

    private void PlaceWaitingFloats()
    {
        while (_float < flow.FloatsBefore(start.Box))
        {
            var box = flow.Boxes[flow.FloatBoxes[_float]];
            if (!MayPlaceFloat(box, _carriedRoom))
            {
                return;
            }

            Place(box);
        }
    }

    private void Open()
    {
        if (start.Box < flow.Boxes.Length && flow.Boxes[start.Box].AtBreak?.Opening is { } opening)
        {
            Place(opening);
        }
    }

    private void PlaceBoxes()
    {
        for (var i = start.Box; i < flow.Boxes.Length; i++)
        {
            var box = flow.Boxes[i];
            if (i > start.Box && box.BreakBefore == BreakCost.Forced)
            {
                return;
            }

            if (box.Section is not null && _float < flow.FloatsBefore(i))
            {
                // Figures and tables stay within their section: those that wait come before the next one begins.
                return;
            }

            if (box.IsFloat)
            {
                PlaceHere(box, i);
            }
            else
            {
                Place(box);
            }

            if (!Consider(i + 1))
            {
                return;
            }
        }
    }

    private void PlaceHere(VerticalBox box, int index)
    {
        var notes = Math.Max(_carriedRoom, flow.NotesHeight(start.NoteRow, flow.NoteRowsBefore(index)));
        if (_float == flow.FloatsBefore(index) && MayPlaceFloat(box, notes))
        {
            Place(box);
        }
    }

    /// <summary>A float that is too tall for any page goes on one of its own, without even notes.</summary>
    private bool MayPlaceFloat(VerticalBox box, double notes) => (_isEmpty && notes == 0) || Fits(box, notes);

    private bool Fits(VerticalBox box, double notes) =>
        _used + PageFlow.SpaceAbove(box, _isAfterFloat).Natural + box.Height + _floatNotes + PageFlow.NotesHeight(box) + notes <= flow.Height + Tolerance;

    private void Place(VerticalBox box)
    {
        if (!_isEmpty)
        {
            var above = PageFlow.SpaceAbove(box, _isAfterFloat);
            _used += above.Natural;
            _stretch += above.Stretch;
            _shrink += above.Shrink;
        }

        _used += box.Height;
        _isEmpty = false;
        _isAfterFloat = box.IsFloat;
        if (box.IsFloat)
        {
            _float++;
            _floatNotes += PageFlow.NotesHeight(box);
        }
    }

    /// <summary>Notes the place before a box if the page can end there.</summary>
    /// <returns>Whether the page might also end further on.</returns>
    private bool Consider(int box)
    {
        var noteEnd = flow.NoteRowsBefore(box);
        var leastNotes = Math.Max(_carriedRoom, flow.NotesHeight(start.NoteRow, flow.LeastNoteEnd(start.NoteRow, noteEnd)));
        var room = flow.Height - _used - _floatNotes;
        if (room + _shrink + Tolerance < leastNotes)
        {
            return false;
        }

        var next = box < flow.Boxes.Length ? flow.Boxes[box] : null;
        if (next is { IsFloat: true, BreakBefore: not BreakCost.Forced } && box > start.Box)
        {
            // The same text ends the page behind the float, whether that has moved or not.
            return true;
        }

        // A page that holds floats or notes alone closes nothing: the block is not yet on it.
        room -= box > start.Box ? next?.AtBreak?.Closing?.Height ?? 0 : 0;
        if (room + _shrink + Tolerance >= leastNotes)
        {
            var notes = PlaceableNotes(noteEnd, Math.Max(room, leastNotes));
            var end = new PageStart(box, _float, notes);
            if (end != start)
            {
                _ends.Add(Judge(end, room - flow.NotesHeight(start.NoteRow, notes), next, notes < noteEnd));
            }
        }

        return true;
    }

    private int PlaceableNotes(int end, double room)
    {
        var row = end;
        while (row > start.NoteRow && (flow.NotesHeight(start.NoteRow, row) > room + Tolerance || !flow.MayEndNotesBefore(row)))
        {
            row--;
        }

        return row;
    }

    private PageEnd Judge(PageStart end, double room, VerticalBox? next, bool splitsNote)
    {
        var cost = splitsNote ? BreakCost.SplitNote : 0.0;
        if (end == flow.End)
        {
            var isShort = start.Box > 0 && _used < 4 * TypeSize.Body.Leading;
            return new PageEnd(end, cost + (isShort ? BreakCost.ShortLastPage : 0));
        }

        if (next is { BreakBefore: BreakCost.Forced } && end.Box > start.Box)
        {
            return new PageEnd(end, cost);
        }

        // A page that holds floats or notes alone ends before the box that it would begin with.
        cost += end.Box > start.Box ? next?.BreakBefore ?? 0 : 0;
        return new PageEnd(end, cost + Raggedness(room));
    }

    private double Raggedness(double room)
    {
        if (room < 0)
        {
            return 100 * room * room / Math.Max(_shrink * _shrink, Tolerance);
        }

        var left = Math.Max(0, room - _stretch) / TypeSize.Body.Leading;
        var tension = Math.Min(1, room / Math.Max(_stretch, Tolerance));
        return (10 * left * left) + (20 * tension);
    }

    private List<PageEnd> Choose()
    {
        if (isThorough && _ends.Count > 0)
        {
            return _ends;
        }

        var allowed = _ends.FindAll(end => end.Cost < BreakCost.Forbidden);
        if (allowed.Count > 0)
        {
            return allowed.GetRange(Math.Max(0, allowed.Count - MostCandidates), Math.Min(allowed.Count, MostCandidates));
        }

        // Better a widow than nothing, and better a box that sticks out than none at all.
        return _ends.Count > 0 ? [_ends[^1]] : [ForcedEnd()];
    }

    /// <summary>The least that a page can hold where not even that fits: a row of a note, a float or a box.</summary>
    private PageEnd ForcedEnd()
    {
        PageStart end;
        if (start.NoteRow < flow.NoteRowsBefore(start.Box))
        {
            end = start with { NoteRow = start.NoteRow + 1 };
        }
        else if (start.Float < flow.FloatsBefore(start.Box))
        {
            end = start with { Float = start.Float + 1 };
        }
        else
        {
            var room = Math.Max(0, flow.Height - flow.Boxes[start.Box].Height);
            end = new PageStart(start.Box + 1, flow.FloatsBefore(start.Box + 1), PlaceableNotes(flow.NoteRowsBefore(start.Box + 1), room));
        }

        return new PageEnd(end, 10.0 * BreakCost.Forbidden);
    }
}

/// <summary>A place where a page could end.</summary>
/// <param name="Next">The start of the next page.</param>
/// <param name="Cost">How bad the page would be.</param>
internal readonly record struct PageEnd(PageStart Next, double Cost);

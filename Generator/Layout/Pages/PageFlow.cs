using System.Collections.Immutable;

namespace Colophon.Layout.Pages;

/// <summary>A vertical list made ready for breaking: its floats and the rows of its footnotes, counted.</summary>
internal sealed class PageFlow
{
    /// <summary>Height of the rule above footnotes with the space around it, in points.</summary>
    public const double NoteSeparator = 14;

    private static readonly Space FloatGap = new(15, 6, 3);
    private readonly int[] _floatsBefore;
    private readonly int[] _noteRowsBefore;
    private readonly List<(int FirstRow, int EndRow)> _notes = [];
    private readonly List<int> _noteOfRow = [];
    private readonly List<double> _noteHeights = [0];

    /// <summary>Counts what the boxes hold.</summary>
    public PageFlow(ImmutableArray<VerticalBox> boxes, PageDesign design)
    {
        Boxes = boxes;
        Height = design.TextHeight;
        _floatsBefore = new int[boxes.Length + 1];
        _noteRowsBefore = new int[boxes.Length + 1];
        for (var i = 0; i < boxes.Length; i++)
        {
            _floatsBefore[i] = FloatBoxes.Count;
            _noteRowsBefore[i] = NoteRows.Count;
            if (boxes[i].IsFloat)
            {
                FloatBoxes.Add(i);
            }
            else
            {
                CountNotes(boxes[i].Notes);
            }
        }

        _floatsBefore[^1] = FloatBoxes.Count;
        _noteRowsBefore[^1] = NoteRows.Count;
    }

    /// <summary>The boxes in reading order.</summary>
    public ImmutableArray<VerticalBox> Boxes { get; }

    /// <summary>Height of the text block in points.</summary>
    public double Height { get; }

    /// <summary>The index of each float's box.</summary>
    public List<int> FloatBoxes { get; } = [];

    /// <summary>The rows of the footnotes of the text; those of floats go with their float.</summary>
    public List<VerticalBox> NoteRows { get; } = [];

    /// <summary>The start that all that is placed leads to.</summary>
    public PageStart End => new(Boxes.Length, FloatBoxes.Count, NoteRows.Count);

    /// <summary>How many floats are written before a box.</summary>
    public int FloatsBefore(int box) => _floatsBefore[box];

    /// <summary>How many footnote rows belong to the boxes before a box.</summary>
    public int NoteRowsBefore(int box) => _noteRowsBefore[box];

    /// <summary>Space above a box that follows another on its page.</summary>
    public static Space SpaceAbove(VerticalBox box, bool isAfterFloat) =>
        box.IsFloat || isAfterFloat ? Space.Larger(FloatGap, box.Before) : box.Before;

    /// <summary>Height of rows of footnotes at the foot of a page, their rule included; 0 for none.</summary>
    public double NotesHeight(int first, int end) =>
        first >= end ? 0 : NoteSeparator + _noteHeights[end] - _noteHeights[first] - NoteRows[first].Before.Natural;

    /// <summary>Height of the footnotes that a float brings along.</summary>
    public static double NotesHeight(VerticalBox box)
    {
        var height = box.Notes.IsEmpty ? 0 : NoteSeparator;
        foreach (var note in box.Notes)
        {
            foreach (var row in note.Boxes)
            {
                height += row.Height + row.Before.Natural;
            }
        }

        return height;
    }

    /// <summary>The least row up to which footnotes must stand on a page that is marked with the rows before <paramref name="end"/>.</summary>
    /// <remarks>All notes but the last stand in full; of the last at least two rows, and it leaves at least two for the next page.</remarks>
    public int LeastNoteEnd(int first, int end)
    {
        if (first >= end)
        {
            return end;
        }

        var lastFirst = Math.Max(first, _notes[_noteOfRow[end - 1]].FirstRow);
        return end - lastFirst <= 3 ? end : lastFirst + 2;
    }

    /// <summary>Whether a page may leave footnotes off before a row: no single row of a note stands alone on either side.</summary>
    public bool MayEndNotesBefore(int row) =>
        row == NoteRows.Count || _notes[_noteOfRow[row]] is var (first, end) && (row == first || (row - first >= 2 && end - row >= 2));

    private void CountNotes(ImmutableArray<SetNote> notes)
    {
        foreach (var note in notes)
        {
            _notes.Add((NoteRows.Count, NoteRows.Count + note.Boxes.Length));
            foreach (var row in note.Boxes)
            {
                _noteOfRow.Add(_notes.Count - 1);
                NoteRows.Add(row);
                _noteHeights.Add(_noteHeights[^1] + row.Before.Natural + row.Height);
            }
        }
    }
}

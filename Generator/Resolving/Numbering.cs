using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Resolving;

/// <summary>Numbers sections, figures, tables, equations and footnotes, each in reading order, and notes the anchors and citations that it passes.</summary>
internal sealed class Numbering(SectionCounter? sections, AnchorTable anchors, DiagnosticBag diagnostics) : DocumentRewriter
{
    private readonly List<CitationItem> _citations = [];
    private int _figures;
    private int _tables;
    private int _equations;
    private readonly Dictionary<string, int> _noteNumbers = new(StringComparer.Ordinal);
    private int _notes;

    /// <summary>The works cited, in reading order.</summary>
    public IReadOnlyList<CitationItem> Citations => _citations;

    /// <summary>The place of the reference list; null where the author gave none.</summary>
    public Bibliography? ReferenceList { get; private set; }

    /// <summary>Where the text asserts claims.</summary>
    public ClaimUses Claims { get; } = new();

    /// <inheritdoc/>
    protected override Block Rewrite(Block block) => base.Rewrite(block switch
    {
        Heading heading => Number(heading),
        FigureBlock { Id: { } id } figure => figure with { Number = Count(ref _figures, id, AnchorKind.Figure, figure.Source) },
        TableBlock { Id: { } id } table => table with { Number = Count(ref _tables, id, AnchorKind.Table, table.Source) },
        EquationBlock equation => equation with { Labels = ImmutableArray.CreateRange(equation.Labels, Number) },
        Bibliography bibliography => Note(bibliography),
        ClaimBlock claim => Note(claim),
        ClaimLedger ledger => Note(ledger),
        _ => block,
    });

    /// <inheritdoc/>
    protected override Inline Rewrite(Inline inline)
    {
        switch (inline)
        {
            case Footnote note:
                return Number(note);
            case Citation citation:
                _citations.AddRange(citation.Items);
                return citation;
            case ClaimInline claim:
                Claims.Add(claim.Binding);
                return base.Rewrite(claim);
            default:
                return base.Rewrite(inline);
        }
    }

    private Heading Number(Heading heading)
    {
        var number = sections?.Next(heading.Level, heading.IsNumbered);
        anchors.Add(new Anchor(heading.Id, AnchorKind.Section, number, heading.Source));
        var numbered = heading with { Number = number, IsNumbered = heading.IsNumbered && (sections is null || number is not null) };
        Claims.Enter(numbered);
        return numbered;
    }

    private Inline Number(Footnote note)
    {
        // A second mark says the same number; what the note holds is counted and printed once.
        if (note.Label is { } label && !_noteNumbers.TryAdd(label, _notes + 1))
        {
            return note with { Number = _noteNumbers[label], Content = [], IsRepeated = true };
        }

        // Before its text is visited: the mark of a note comes before those that its text might hold.
        return base.Rewrite(note with { Number = ++_notes });
    }

    private EquationLabel Number(EquationLabel label)
    {
        if (label.Id is null)
        {
            return label;
        }

        // A tag of the author's is printed as it is and does not count.
        var number = label.Number ?? (++_equations).ToString(CultureInfo.InvariantCulture);
        anchors.Add(new Anchor(label.Id, AnchorKind.Equation, number, label.Source));
        return label with { Number = number };
    }

    private string Count(ref int counter, string id, AnchorKind kind, SourceSpan source)
    {
        var number = (++counter).ToString(CultureInfo.InvariantCulture);
        anchors.Add(new Anchor(id, kind, number, source));
        return number;
    }

    private ClaimBlock Note(ClaimBlock claim)
    {
        Claims.Add(claim.Binding);
        return claim;
    }

    private ClaimLedger Note(ClaimLedger ledger)
    {
        if (Claims.Ledger is { } first)
        {
            diagnostics.Add(
                DiagnosticCodes.RepeatedLedger,
                ledger.Source,
                "the report has a second place for its claims ledger",
                $"keep one of them; the first stands at {first.Source}");
            return ledger;
        }

        Claims.Ledger = ledger;
        foreach (var entry in ledger.Entries)
        {
            anchors.Add(new Anchor(entry.Id, AnchorKind.Claim, null, ledger.Source));
        }

        return ledger;
    }

    private Bibliography Note(Bibliography bibliography)
    {
        if (ReferenceList is { } first)
        {
            diagnostics.Add(
                DiagnosticCodes.RepeatedReferenceList,
                bibliography.Source,
                "the report has a second place for its reference list",
                $"keep one of them; the first stands at {first.Source}");
        }

        ReferenceList ??= bibliography;
        return bibliography;
    }
}

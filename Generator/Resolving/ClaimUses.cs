using System.Collections.Immutable;
using System.Globalization;
using Colophon.Model;

namespace Colophon.Resolving;

/// <summary>Ties the ledger to the text: learns in reading order where each claim is asserted, then writes it into the ledger and leads from the text to it.</summary>
internal sealed class ClaimUses
{
    private readonly Dictionary<string, List<Heading?>> _uses = new(StringComparer.Ordinal);
    private Heading? _section;

    /// <summary>The ledger; null where the author gave it no place.</summary>
    public ClaimLedger? Ledger { get; set; }

    /// <summary>Enters a section.</summary>
    public void Enter(Heading section) => _section = section;

    /// <summary>Notes that text of the present section asserts claims.</summary>
    public void Add(ClaimBinding binding)
    {
        foreach (var claim in binding.Claims)
        {
            if (!_uses.TryGetValue(claim, out var sections))
            {
                _uses.Add(claim, sections = []);
            }

            if (!sections.Contains(_section))
            {
                sections.Add(_section);
            }
        }
    }

    /// <summary>The ledger with the places where its claims are asserted.</summary>
    public ClaimLedger Complete(ClaimLedger ledger) => ledger with
    {
        Entries = ImmutableArray.CreateRange(ledger.Entries, entry => entry with { Uses = Places(entry.Claim) }),
    };

    /// <summary>The marks that lead to the ledger; none where the report has no ledger, or the ledger no such claims.</summary>
    public ImmutableArray<Inline> Marks(ClaimBinding binding)
    {
        var marks = ImmutableArray.CreateBuilder<Inline>();
        foreach (var claim in binding.Claims)
        {
            if (Ledger?.Entries.FirstOrDefault(entry => entry.Claim == claim) is { } entry)
            {
                marks.Add(new ClaimMark(claim, "#" + entry.Id, $"claim {claim}: {entry.Verdict}"));
            }
        }

        return marks.ToImmutable();
    }

    private ImmutableArray<Inline> Places(string claim)
    {
        if (!_uses.TryGetValue(claim, out var sections))
        {
            return [new Text("The text does not assert it.")];
        }

        var places = new InlineSequence();
        for (var i = 0; i < sections.Count; i++)
        {
            places.Add(new Text(i == 0 ? "Asserted in " : i == sections.Count - 1 ? " and " : ", "));
            places.Add(sections[i] is { } section ? Place(section) : new Text("the opening"));
        }

        places.Add(new Text("."));
        return places.ToImmutable();
    }

    private static Link Place(Heading section)
    {
        var name = section.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"Section\u00A0{number}") : $"“{PlainText.Of(section.Content)}”";
        return new Link([new Text(name)], "#" + section.Id, null);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Colophon.Model;
using Colophon.Results;

namespace Colophon.Parsing;

/// <summary>Makes the claims ledger of the claims that the experiments stated; where the text asserts them is filled in when it is resolved.</summary>
internal sealed class LedgerReader(ReadingContext context, NoteReader notes)
{
    /// <summary>Makes the ledger.</summary>
    /// <param name="source">Where its division starts, to which mistakes in the experiments' statements lead.</param>
    public ClaimLedger Read(SourceSpan source) => new()
    {
        Source = source,
        Entries = [.. ClaimEntry.In(context.Results).Values.OrderBy(claim => claim.Id, NaturalOrder.Instance).Select(claim => ReadEntry(claim, source))],
    };

    private LedgerEntry ReadEntry(ClaimEntry claim, SourceSpan source)
    {
        var statement = context.ReadInlines(claim.Statement, notes, _ => source, "a ledger", TextAuthor.Experiment);
        return new LedgerEntry("claim-" + claim.Id, claim.Id, claim.Verdict, [new Strong([new Text(Capital(claim.Verdict) + ".")]), new Text(" "), .. statement], Evidence(claim), []);
    }

    /// <summary>Such as "Measured, held in 3 of 40 seeds: largest angle = 0.5236; rates = 1, 2."</summary>
    private static ImmutableArray<Inline> Evidence(ClaimEntry claim)
    {
        var text = new InlineSequence();
        text.Add(new Emphasis([new Text(Capital(claim.Kind))]));
        if (claim.Count is var (held, of))
        {
            text.Add(new Text(", held in "));
            text.Add(Value(new BoundValue(claim.PathOf("held"), held.ToString(CultureInfo.InvariantCulture), NumberText.Integer(held), "integer")));
            text.Add(new Text(" of "));
            text.Add(Value(new BoundValue(claim.PathOf("of"), of.ToString(CultureInfo.InvariantCulture), NumberText.Integer(of), "integer")));
            text.Add(new Text(of == 1 ? " seed" : " seeds"));
        }

        var separator = ": ";
        foreach (var item in ClaimEvidence.Of(claim))
        {
            text.Add(new Text($"{separator}{item.Name}\u00A0=\u00A0"));
            for (var i = 0; i < item.Values.Length; i++)
            {
                text.Add(new Text(i == 0 ? "" : ", "));
                text.Add(Value(item.Values[i]));
            }

            separator = "; ";
        }

        text.Add(new Text("."));
        return text.ToImmutable();
    }

    private static BoundValueInline Value(BoundValue value) => new(value);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

using System.Collections.Immutable;
using System.Globalization;

namespace Colophon.Model;

/// <summary>Gives what the engine adds to a report ids that no part of the report has.</summary>
internal sealed class AnchorNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Knows every anchor of a report.</summary>
    public AnchorNames(ReportDocument document)
    {
        Take(document.Abstract);
        Take(document.Blocks);
    }

    /// <summary>The wanted id, or the first of it-2, it-3 … that is free.</summary>
    public string Fresh(string wanted)
    {
        var id = wanted;
        for (var i = 2; !_taken.Add(id); i++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{i}");
        }

        return id;
    }

    private void Take(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Take(block);
        }
    }

    private void Take(Block block)
    {
        switch (block)
        {
            case Heading heading:
                _taken.Add(heading.Id);
                break;
            case FigureBlock { Id: { } id }:
                _taken.Add(id);
                break;
            case TableBlock { Id: { } id }:
                _taken.Add(id);
                break;
            case EquationBlock equation:
                _taken.UnionWith(equation.Labels.Select(label => label.Id).OfType<string>());
                break;
            case Bibliography bibliography:
                _taken.UnionWith(bibliography.Entries.Select(entry => entry.Id));
                break;
            case ClaimLedger ledger:
                _taken.UnionWith(ledger.Entries.Select(entry => entry.Id));
                break;
            case ClaimBlock claim:
                Take(claim.Content);
                break;
            case BlockQuote quote:
                Take(quote.Content);
                break;
            case Callout callout:
                Take(callout.Content);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    Take(item);
                }

                break;
        }
    }
}

using System.Collections.Immutable;
using Colophon.Layout;
using Colophon.Model;
using Colophon.Resolving;

namespace Colophon.Tracing;

/// <summary>Lists every value that a report prints, in reading order, with its place.</summary>
internal sealed class NumberIndex : DocumentRewriter
{
    private readonly ImmutableArray<(BoundValue Value, NumberPlace Place)>.Builder _numbers = ImmutableArray.CreateBuilder<(BoundValue, NumberPlace)>();
    private readonly LabelWords _labels;
    private NumberPlace _place;

    private NumberIndex(ReportMetadata metadata)
    {
        _labels = metadata.Labels;
        _place = new NumberPlace(null, "the opening", NumberHolder.Text, "");
    }

    /// <summary>The values of a resolved report; they have no pieces.</summary>
    public static ImmutableArray<PrintedNumber> Of(ReportDocument document) => [.. Walk(document).Select(number => new PrintedNumber(number.Value, number.Place, []))];

    /// <summary>The values of a report, with where they lie on its pages.</summary>
    /// <param name="document">The report, resolved.</param>
    /// <param name="pages">The same report, set.</param>
    public static ImmutableArray<PrintedNumber> Of(ReportDocument document, PagedDocument pages)
    {
        var pieces = PageNumbers.Find(pages);
        return [.. Walk(document).Select(number => new PrintedNumber(number.Value, number.Place, pieces.GetValueOrDefault(number.Value, [])))];
    }

    /// <inheritdoc/>
    protected override Block Rewrite(Block block)
    {
        if (block is Heading heading)
        {
            _place = new NumberPlace(heading.Source, NameOf(heading), NumberHolder.Text, heading.Id);
        }

        var before = _place;
        _place = _place with { Source = block.Source };
        switch (block)
        {
            case EquationBlock equation:
                Add(equation);
                break;
            case TableBlock table:
                Add(table);
                break;
            case FigureBlock figure:
                AddCaption(figure.Caption, figure.Id, _labels.Figure, figure.Number);
                break;
            case ClaimLedger ledger:
                Add(ledger);
                break;
            default:
                base.Rewrite(block);
                break;
        }

        _place = before;
        return block;
    }

    /// <inheritdoc/>
    protected override Inline Rewrite(Inline inline)
    {
        switch (inline)
        {
            case BoundValueInline value:
                _numbers.Add((value.Value, value.Source is { } source ? _place with { Source = source } : _place));
                return inline;
            case InlineMath formula:
                Add(formula.Math);
                return inline;
            case CrossReference:
                // What it shows is shown where it leads.
                return inline;
            default:
                return base.Rewrite(inline);
        }
    }

    private static ImmutableArray<(BoundValue Value, NumberPlace Place)> Walk(ReportDocument document)
    {
        var index = new NumberIndex(document.Metadata);
        index.Rewrite(document);
        return index._numbers.ToImmutable();
    }

    private static string Named(string label, string? number) => number is null ? "" : $"{label} {number}";

    private string NameOf(Heading section) => section.Number is { } number ? $"{_labels.Section} {number}" : $"“{PlainText.Of(section.Content)}”";

    private void Add(MathNode node)
    {
        if (node is MathNumber { Value: { } value })
        {
            _numbers.Add((value, _place));
        }

        foreach (var part in PlainText.Parts(node))
        {
            Add(part);
        }
    }

    private void Add(EquationBlock equation)
    {
        var label = equation.Labels.FirstOrDefault(label => label.Id is not null);
        Enter(NumberHolder.Equation, label?.Id, Named(_labels.Equation, label?.Number));
        Add(equation.Math);
    }

    private void Add(TableBlock table)
    {
        AddCaption(table.Caption, table.Id, _labels.Table, table.Number);
        Enter(NumberHolder.TableCell, table.Id, Named(_labels.Table, table.Number));
        for (var row = 0; row < table.Head.Length + table.Body.Length; row++)
        {
            var cells = row < table.Head.Length ? table.Head[row] : table.Body[row - table.Head.Length];
            for (var column = 0; column < cells.Length; column++)
            {
                _place = _place with
                {
                    Row = Math.Max(0, row - table.Head.Length + 1),
                    Column = column + 1,
                    ColumnTitle = table.Head.IsEmpty ? "" : PlainText.Of(table.Head[^1][column]),
                };
                Rewrite(cells[column]);
            }
        }
    }

    private void AddCaption(ImmutableArray<Inline> caption, string? id, string label, string? number)
    {
        var before = _place;
        Enter(NumberHolder.Caption, id, Named(label, number));
        Rewrite(caption);
        _place = before;
    }

    private void Add(ClaimLedger ledger)
    {
        foreach (var entry in ledger.Entries)
        {
            Enter(NumberHolder.Claim, entry.Id, "Claim " + entry.Claim);
            Rewrite(entry.Statement);
            Rewrite(entry.Evidence);
            Rewrite(entry.Uses);
        }
    }

    private void Enter(NumberHolder holder, string? anchor, string name) => _place = _place with { Holder = holder, Anchor = anchor ?? _place.Anchor, HolderName = name };
}

using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Results;
using Colophon.Tracing;

namespace Colophon.Checking;

/// <summary>Points out numbers that look like results and were typed by hand: the next run may find others, and nothing would say so.</summary>
/// <param name="results">What the run found.</param>
/// <param name="diagnostics">Takes the warnings.</param>
internal sealed class OrphanCheck(ReportResults results, DiagnosticBag diagnostics)
{
    private readonly PrintedForms _forms = new(results);

    /// <summary>Checks a report that is resolved.</summary>
    /// <returns>How its numbers came into it.</returns>
    public NumberCount Check(ReportDocument document)
    {
        // A part that is rendered twice was typed once.
        var typed = document.Typed.SelectMany(text => NumbersOf(text, document.Metadata.Labels)).DistinctBy(number => (number.Source, number.Text)).ToList();
        foreach (var number in typed.Where(number => !number.IsGiven))
        {
            Report(number);
        }

        var given = typed.Count(number => number.IsGiven);
        return new NumberCount(NumberIndex.Of(document).Count(number => IsNumber(number.Value)), given, typed.Count - given);
    }

    private static IEnumerable<TypedNumber> NumbersOf(TypedText text, LabelWords labels) =>
        (text.IsFormula ? FormulaNumbers.In(text.Characters) : ProseNumbers.In(text.Characters, labels))
            .Select(number => new TypedNumber(number.Text, text.Locate(number.Start), text.IsFormula, text.IsGiven));

    private static bool IsNumber(BoundValue value) => double.TryParse(value.FullPrecision, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private void Report(TypedNumber number)
    {
        var binding = _forms.Find(number.Text) is { } value ? $"if it is a result, bind it: {{{{ {value} }}}} prints this" : "if it is a result, bind it to its value: {{ path | filter }}";
        var marking = number.IsInFormula ? "if it is meant as it is, say so: [$…$]{.given}, or {.given} after the closing $$" : $"if it is meant as it is, say so: [{number.Text}]{{.given}}";
        diagnostics.Add(DiagnosticCodes.OrphanNumber, number.Source, $"the number \"{number.Text}\" looks like a result, but comes from none", binding, marking);
    }

    private sealed record TypedNumber(string Text, SourceSpan Source, bool IsInFormula, bool IsGiven);
}

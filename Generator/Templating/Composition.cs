using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Results;
using Colophon.Templating.Values;
using Fluid.Values;

namespace Colophon.Templating;

/// <summary>What all parts of one composing share: the results, the values printed so far, and a measure of the work done.</summary>
internal sealed class Composition(ReportResults results, TemplateParts parts, DiagnosticBag diagnostics)
{
    /// <summary>How many steps a report may take; a long one takes some ten thousand.</summary>
    public const int MostSteps = 2_000_000;

    // Captured text may double with each round of a loop; as much as a whole report may have.
    private const long MostCaptured = 20_000_000;

    // Digits beyond this are hardly meant for a reader.
    private const int MostPlainDigits = 6;

    private readonly ImmutableArray<BoundValue>.Builder _values = ImmutableArray.CreateBuilder<BoundValue>();
    private readonly HashSet<(string Code, SourceSpan Source)> _reported = [];
    private long _steps;
    private long _captured;

    /// <summary>The parts of the report.</summary>
    public TemplateParts Parts { get; } = parts;

    /// <summary>The experiments.</summary>
    public ResultValue Root { get; } = new(results.Values, "");

    /// <summary>The values printed so far.</summary>
    public ImmutableArray<BoundValue> Values => _values.ToImmutable();

    /// <summary>The expression at work, for what goes wrong deep inside.</summary>
    public SourceSpan Position { get; set; }

    /// <summary>Counts work.</summary>
    /// <exception cref="CompositionStoppedException">There was too much of it.</exception>
    public void Spend(long steps)
    {
        _steps += steps;
        if (_steps > MostSteps)
        {
            throw new CompositionStoppedException(
                string.Create(CultureInfo.InvariantCulture, $"the template takes more than {MostSteps} steps"),
                "print fewer items, or compute in an experiment what the loop computes");
        }
    }

    /// <summary>Counts text that is captured instead of printed.</summary>
    /// <exception cref="CompositionStoppedException">There was too much of it.</exception>
    public void Capture(int characters)
    {
        _captured += characters;
        if (_captured > MostCaptured)
        {
            throw new CompositionStoppedException("the template captures more than 20 million characters", "print text where it is made, or keep it in a part");
        }
    }

    /// <summary>Reports a mistake, once for each place: a loop would repeat it with other paths.</summary>
    public MissingValue Report(DiagnosticCode code, SourceSpan source, string message, params ReadOnlySpan<string> hints)
    {
        if (_reported.Add((code.Id, source)))
        {
            diagnostics.Add(code, source, message, hints);
        }

        return MissingValue.Instance;
    }

    /// <summary>What an output writes for a value: for a result, a reference to its binding.</summary>
    public string Print(FluidValue value, SourceSpan source) => value switch
    {
        ResultValue { IsComposite: true } composite => ReportComposite(composite, source),
        ResultValue result => Bind(result, Printed(result, source), source),
        NilValue => "",
        _ => value.ToStringValue(),
    };

    private string Printed(ResultValue value, SourceSpan source)
    {
        if (value.Node is ResultNumber { Value: var number } && !double.IsFinite(number))
        {
            return value.Otherwise ?? ReportNotFinite(value, number, source);
        }

        return value.Text ?? value.Node switch
        {
            ResultInteger integer => NumberText.Integer(integer.Value),
            ResultNumber { Value: var real } => Plain(value, real, source),
            _ => value.FullPrecision,
        };
    }

    /// <summary>
    /// A number without a format: a whole one or a short one, which is likely a parameter, prints as it is. A long one prints in
    /// full, since only the author knows how many of its digits mean something, and the warning asks.
    /// </summary>
    private string Plain(ResultValue value, double number, SourceSpan source)
    {
        if (double.IsInteger(number) && Math.Abs(number) < 1e15)
        {
            return NumberText.Integer(number);
        }

        var (text, digits) = NumberText.Shortest(number);
        if (digits > MostPlainDigits)
        {
            Report(
                DiagnosticCodes.UnformattedNumber,
                source,
                string.Create(CultureInfo.InvariantCulture, $"\"{value.Path}\" is printed with all its {digits} digits"),
                "say how many are meant with a filter, such as \"| fixed: 3\", \"| significant: 3\" or \"| percent: 1\"");
        }

        return text;
    }

    private string Bind(ResultValue value, string text, SourceSpan source)
    {
        if (text.AsSpan().IndexOfAny(ComposedMarkdown.ValueStart, ComposedMarkdown.ValueEnd) >= 0)
        {
            Report(
                DiagnosticCodes.BrokenValue,
                source,
                $"\"{value.Path}\" was joined with captured text that holds a value",
                "print the two one after the other instead");
            return MissingValue.Text;
        }

        _values.Add(value.Bind(text));
        return string.Create(CultureInfo.InvariantCulture, $"{ComposedMarkdown.ValueStart}{_values.Count - 1}{ComposedMarkdown.ValueEnd}");
    }

    private string ReportNotFinite(ResultValue value, double number, SourceSpan source)
    {
        var what = double.IsNaN(number) ? "is not a number" : "is infinite";
        Report(
            DiagnosticCodes.NotFinite,
            source,
            $"the value at \"{value.Path}\" {what}",
            "if that is right, say what to print: \"| otherwise: \"undefined\"\"");
        return MissingValue.Text;
    }

    private string ReportComposite(ResultValue value, SourceSpan source)
    {
        var (what, hint) = value.Node is ResultArray { Items.Length: var count }
            ? (string.Create(CultureInfo.InvariantCulture, $"a list of {count} values"), "print its items with {% for item in list %}, or one of them by its index")
            : ("a group of values", "print one of them: " + string.Join(", ", ((ResultObject)value.Node).Members.Keys.Take(8)));
        Report(DiagnosticCodes.UnprintableValue, source, $"\"{value.Path}\" is {what}, not one value", hint);
        return MissingValue.Text;
    }
}

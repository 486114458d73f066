using System.Globalization;
using Colophon.Results;
using Colophon.Templating.Values;
using Fluid;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>The filters that say how a number is printed. They change its text, never its value.</summary>
/// <remarks>
/// <c>fixed: n</c>, <c>percent: n</c> and <c>scientific: n</c> print n decimals, <c>significant: n</c> n digits, <c>integer</c>
/// none. <c>sign</c>, after one of them, writes a plus before a positive number. <c>otherwise: "text"</c> says what stands
/// for a number that is infinite or undefined, which is else a mistake.
/// </remarks>
internal static class FormatFilters
{
    private const int MostDigits = 17;

    /// <summary>All of them.</summary>
    public static LiquidFilter[] All { get; } =
    [
        Format("fixed: decimals", 1, 0, NumberText.Fixed),
        Format("percent: decimals", 0, 0, NumberText.Percent),
        Format("scientific: decimals", 1, 0, NumberText.Scientific),
        Format("significant: digits", 1, 1, NumberText.Significant),
        new("integer", 0, 0, static (input, arguments, site) => Run(input, arguments, site, input switch
        {
            ResultValue { Node: ResultInteger whole } => NumberText.Integer(whole.Value),
            _ => Numbers.ToDouble(input) is double number ? NumberText.Integer(number) : null,
        })),
        new("sign", 0, 0, Sign),
        new("otherwise: text", 1, 1, static (input, arguments, site) =>
            input is ResultValue result ? result.WithOtherwise(arguments.At(0).ToStringValue()) : input),
    ];

    private static LiquidFilter Format(string form, int fewest, int least, Func<double, int, string> write) => new(form, fewest, 1, (input, arguments, site) =>
    {
        var asked = arguments.Count == 0 ? 0 : Numbers.ToDouble(arguments.At(0));
        if (asked is not double digits || !double.IsInteger(digits) || digits < least || digits > MostDigits)
        {
            var given = arguments.Count == 0 ? "" : arguments.At(0).ToStringValue();
            return site.Fail(
                string.Create(CultureInfo.InvariantCulture, $"\"{site.Name}\" takes a whole number from {least} to {MostDigits}, but \"{given}\" is given"),
                $"write it as \"| {form}\"");
        }

        return Run(input, arguments, site, Numbers.ToDouble(input) is double number ? write(number, (int)digits) : null);
    });

    /// <summary>The value with its text; the text is null where the value is no number.</summary>
    private static FluidValue Run(FluidValue input, FilterArguments arguments, FilterSite site, string? text)
    {
        if (text is null)
        {
            return site.FailForNumber(input);
        }

        return input is ResultValue result ? result.Formatted(text, FilterCall.AsWritten(site.Name, arguments)) : new StringValue(text);
    }

    private static FluidValue Sign(FluidValue input, FilterArguments arguments, FilterSite site)
    {
        if (input is not ResultValue result)
        {
            return site.Fail("\"sign\" works on a result", "apply it to a value, after a format: \"| fixed: 2 | sign\"");
        }

        if (Numbers.ToDouble(result) is not double number)
        {
            return site.FailForNumber(input);
        }

        var text = result.Text ?? NumberText.Shortest(number).Text;
        var isZero = text.AsSpan().IndexOfAnyInRange('1', '9') < 0;
        return result.Formatted(number > 0 && !isZero ? "+" + text : text, site.Name);
    }
}

using Colophon.Results;
using Colophon.Templating.Values;
using Fluid;
using Fluid.Values;

namespace Colophon.Templating.Liquid;

/// <summary>The filter <c>markdown</c>: a text of the results is read as Markdown instead of being printed letter by letter.</summary>
/// <remarks>
/// What an experiment says in words may hold formulas and emphasis, and belongs to the report's text as much as its templates do. The
/// text is no Liquid, so it can neither print values nor reach any. Mistakes in it are placed at the filter's output.
/// </remarks>
internal static class MarkdownFilter
{
    /// <summary>The filter.</summary>
    public static LiquidFilter Filter { get; } = new("markdown", 0, 0, Run);

    private static FluidValue Run(FluidValue input, FilterArguments arguments, FilterSite site) => input switch
    {
        ResultValue { Node: ResultText } text => Read(text, site),
        StringValue or MarkdownText => input,
        _ => site.Fail($"\"{site.Name}\" needs a text, but {Named(input)} is none", "print a number with a format, such as \"| fixed: 2\""),
    };

    private static FluidValue Read(ResultValue text, FilterSite site)
    {
        var markdown = text.ToStringValue();
        return markdown.AsSpan().IndexOfAny(ComposedMarkdown.ValueStart, ComposedMarkdown.ValueEnd) < 0
            ? new MarkdownText(markdown)
            : site.Fail($"\"{text.Path}\" holds a character of Unicode’s private use, which the engine keeps for itself", "leave out U+E000 and U+E001");
    }

    private static string Named(FluidValue input) => input is ResultValue result ? $"\"{result.Path}\"" : $"\"{input.ToStringValue()}\"";
}

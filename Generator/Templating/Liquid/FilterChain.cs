using System.Globalization;
using Colophon.Diagnostics;
using Fluid.Ast;

namespace Colophon.Templating.Liquid;

/// <summary>Finds where each filter of an expression was written, and whether there is such a filter.</summary>
internal static class FilterChain
{
    /// <summary>Swaps Fluid's filter nodes for ours, outermost last.</summary>
    /// <param name="expression">What Fluid parsed.</param>
    /// <param name="context">The text at work.</param>
    /// <param name="start">Where the expression starts in that text; it ends where the parser now stands.</param>
    public static LocatedExpression Locate(Expression expression, LiquidParseContext context, int start)
    {
        var filters = new Stack<FilterExpression>();
        while (expression is FilterExpression filter)
        {
            filters.Push(filter);
            expression = filter.Input;
        }

        var pipes = Pipes(context.ReadSince(start));
        for (var i = 0; filters.TryPop(out var filter); i++)
        {
            var place = context.PlaceAfterBlanks(start + pipes[i] + 1);
            expression = new FilterCall(expression, Find(filter, place, context.Diagnostics), filter.Parameters, place);
        }

        return new LocatedExpression(expression, context.PlaceAfterBlanks(start));
    }

    private static LiquidFilter? Find(FilterExpression filter, Model.SourceSpan place, DiagnosticBag diagnostics)
    {
        if (!LiquidFilters.All.TryGetValue(filter.Name, out var found))
        {
            var hint = Suggestion.DidYouMean(filter.Name, LiquidFilters.All.Keys)
                ?? $"use one of {string.Join(", ", LiquidFilters.All.Keys.Order(StringComparer.Ordinal))}";
            diagnostics.Add(DiagnosticCodes.UnknownFilter, place, $"there is no filter \"{filter.Name}\"", hint);
            return null;
        }

        var count = filter.Parameters.Count;
        if (count < found.FewestArguments || count > found.MostArguments)
        {
            diagnostics.Add(
                DiagnosticCodes.BadFilterUse,
                place,
                string.Create(CultureInfo.InvariantCulture, $"\"{filter.Name}\" takes {found.ArgumentCount}, but {count} {(count == 1 ? "is" : "are")} given"),
                $"write it as \"| {found.Form}\"");
            return null;
        }

        return found;
    }

    private static List<int> Pipes(string text)
    {
        var pipes = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\'')
            {
                i = text.IndexOf(text[i], i + 1);
            }
            else if (text[i] == '|')
            {
                pipes.Add(i);
            }
        }

        return pipes;
    }
}

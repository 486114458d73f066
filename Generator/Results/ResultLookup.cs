using System.Globalization;
using Colophon.Diagnostics;

namespace Colophon.Results;

/// <summary>What was found at an address.</summary>
/// <param name="Node">The node; null where the address leads nowhere.</param>
/// <param name="Depth">How many steps could be taken.</param>
/// <param name="Reached">The node after those steps.</param>
internal sealed record ResultLookup(ResultNode? Node, int Depth, ResultNode Reached)
{
    private const int NamesInHint = 8;

    /// <summary>What an author who took a step to nowhere should do.</summary>
    /// <param name="reached">The node from which the step was taken.</param>
    /// <param name="path">That node's path; empty at the root.</param>
    /// <param name="step">The step.</param>
    public static string Hint(ResultNode reached, string path, ResultStep step)
    {
        var place = path.Length == 0 ? "the results" : $"\"{path}\"";
        return reached switch
        {
            ResultObject group => HintAmong(group, place, step.Name ?? ""),
            ResultArray { Items: [] } => $"{place} is empty",
            ResultArray list => string.Create(
                CultureInfo.InvariantCulture,
                $"{place} is a list: write an index from [0] to [{list.Items.Length - 1}]"),
            ResultNumber or ResultInteger => $"{place} is a number: nothing lies below it",
            ResultText => $"{place} is text: nothing lies below it",
            ResultBoolean => $"{place} is true or false: nothing lies below it",
            _ => throw new System.Diagnostics.UnreachableException(reached.GetType().Name),
        };
    }

    private static string HintAmong(ResultObject group, string place, string name)
    {
        if (Suggestion.DidYouMean(name, group.Members.Keys) is { } suggestion)
        {
            return suggestion;
        }

        var names = string.Join(", ", group.Members.Keys.Take(NamesInHint));
        return group.Members.Count switch
        {
            0 => $"{place} has no values",
            <= NamesInHint => $"use one of the names in {place}: {names}",
            _ => $"use one of the names in {place}: {names}, …",
        };
    }
}

namespace Colophon.Tests.Parity;

/// <summary>Holds what several outputs show of one report against each other.</summary>
internal static class OutputParity
{
    /// <summary>What each output lacks that another one shows, how often it does so counted; empty where all show the same.</summary>
    public static IReadOnlyList<string> Differences(params (string Name, IReadOnlyList<ReadNumber> Numbers)[] outputs)
    {
        var counts = outputs.Select(output => (output.Name, Counts: output.Numbers.CountBy(number => number).ToDictionary())).ToList();
        return
        [
            .. from number in outputs.SelectMany(output => output.Numbers).Distinct()
               let most = counts.Max(output => output.Counts.GetValueOrDefault(number))
               from output in counts
               let missing = most - output.Counts.GetValueOrDefault(number)
               where missing > 0
               select $"the {output.Name} lacks {missing} of {most}: {number}",
        ];
    }
}

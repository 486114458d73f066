using System.Collections.Immutable;
using Colophon.Running;

namespace SmallReport;

/// <summary>How often each of many numbers was drawn: the entry of the store that is large.</summary>
internal sealed class Counts : Experiment<CountsFound>
{
    private const int Numbers = 2_000;
    private const int Draws = 1_000_000;

    /// <inheritdoc/>
    public override string Id => "counts";

    /// <inheritdoc/>
    public override Task<CountsFound> RunAsync(ExperimentContext context)
    {
        var stream = context.Streams["draws"];
        var counts = new int[Numbers];
        for (var draw = 0; draw < Draws; draw++)
        {
            counts[stream.NextInt32(Numbers)]++;
        }

        return Task.FromResult(new CountsFound([.. counts]));
    }
}

/// <summary>Counts by number.</summary>
internal sealed record CountsFound(ImmutableArray<int> Counts);

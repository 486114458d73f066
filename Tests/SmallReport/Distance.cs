using System.Collections.Immutable;
using Colophon.Running;

namespace SmallReport;

/// <summary>How far a walk led, which takes no time, but needs the walk.</summary>
internal sealed class Distance : Experiment<DistanceFound>
{
    /// <inheritdoc/>
    public override string Id => "distance";

    /// <inheritdoc/>
    public override ImmutableArray<Type> Needs => [typeof(Walk)];

    /// <inheritdoc/>
    public override Task<DistanceFound> RunAsync(ExperimentContext context)
    {
        var end = context.ResultOf<Walk, WalkEnd>();
        return Task.FromResult(new DistanceFound(Math.Sqrt((end.X * end.X) + (end.Y * end.Y))));
    }
}

/// <summary>A distance from the start.</summary>
internal sealed record DistanceFound(double Length);

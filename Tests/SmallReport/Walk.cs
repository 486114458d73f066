using Colophon.Running;

namespace SmallReport;

/// <summary>Where a random walk ends; takes some hundredths of a second.</summary>
internal sealed class Walk : Experiment<WalkEnd>
{
    private const int Steps = 2_000_000;

    /// <inheritdoc/>
    public override string Id => "walk";

    /// <inheritdoc/>
    public override Task<WalkEnd> RunAsync(ExperimentContext context)
    {
        var stream = context.Streams["steps"];
        var (x, y) = (0.0, 0.0);
        for (var step = 0; step < Steps; step++)
        {
            x += stream.NextDouble() - 0.5;
            y += stream.NextDouble() - 0.5;
        }

        return Task.FromResult(new WalkEnd(x, y));
    }
}

/// <summary>Where a walk ended.</summary>
internal sealed record WalkEnd(double X, double Y);

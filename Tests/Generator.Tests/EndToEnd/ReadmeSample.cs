using Colophon;
using Colophon.Running;

return await Report.RunAsync(args);

internal sealed record Dice(double Mean, int Throws);

internal sealed class Throwing : Experiment<Dice>
{
    public override string Id => "dice";

    public override Task<Dice> RunAsync(ExperimentContext context)
    {
        var stream = context.Streams["throws"];
        var throws = Enumerable.Range(0, 1000).Select(_ => 1 + stream.NextInt32(6)).ToArray();
        return Task.FromResult(new Dice(throws.Average(), throws.Length));
    }
}

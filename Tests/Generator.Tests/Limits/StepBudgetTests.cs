using System.Text;
using Colophon.Fuzzing;

namespace Colophon.Tests.Limits;

/// <summary>No input takes long, or much memory, or the process with it.</summary>
public sealed class StepBudgetTests
{
    // Where no limit is behind it, an input takes hours, more memory than a machine has, or all of the stack; otherwise a second or two, and some twenty on a machine that is busy.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(120);
    private const long MostBytes = 3_000_000_000;

    public static TheoryData<string> Names => [.. Hostile.Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Hostile_input_ends_in_a_result_or_in_a_diagnostic(string name)
    {
        var target = FuzzTargets.All[name[..name.IndexOf(':', StringComparison.Ordinal)]];
        var input = Encoding.UTF8.GetBytes(Hostile.Inputs[name]());

        var allocated = await Task.Run(() => Allocated(target, input)).WaitAsync(_patience);

        Assert.InRange(allocated, 0, MostBytes);
    }

    private static long Allocated(FuzzTarget target, byte[] input)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        target(input);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

using System.Diagnostics;
using System.Text;
using Colophon.Fuzzing;

namespace Colophon.Tests.Limits;

/// <summary>No input takes long, or much memory, or the process with it.</summary>
[Collection(Alone)]
public sealed class StepBudgetTests
{
    /// <summary>The collection of tests that count what the whole process takes, so that nothing else may run in it.</summary>
    internal const string Alone = "alone in the process";

    // Where no limit is behind it, an input takes hours, more memory than a machine has, or all of the stack; otherwise some seconds at most.
    // Of the processor, not of the clock, since how busy the machine is says nothing of the input; the clock tells only that something waits for ever.
    private static readonly TimeSpan _mostWork = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);
    private const long MostBytes = 3_000_000_000;

    public static TheoryData<string> Names => [.. Hostile.Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Hostile_input_ends_in_a_result_or_in_a_diagnostic(string name)
    {
        var target = FuzzTargets.All[name[..name.IndexOf(':', StringComparison.Ordinal)]];
        var input = Encoding.UTF8.GetBytes(Hostile.Inputs[name]());
        var bytesBefore = GC.GetTotalAllocatedBytes(precise: true);
        var workBefore = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();

        var working = Task.Run(() => target(input));
        while (await Task.WhenAny(working, Task.Delay(_look)) != working)
        {
            Assert.InRange(Environment.CpuUsage.TotalTime - workBefore, TimeSpan.Zero, _mostWork);
            Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, _longest);
        }

        await working;
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - bytesBefore, 0, MostBytes);
    }
}

/// <summary>Runs after all others, one test after another.</summary>
[CollectionDefinition(StepBudgetTests.Alone, DisableParallelization = true)]
public sealed class AloneInTheProcess;

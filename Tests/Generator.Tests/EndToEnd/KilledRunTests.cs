using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Host;
using Colophon.Running;
using Colophon.Store;

namespace Colophon.Tests.EndToEnd;

/// <summary>kill -9 at two hundred random moments: the outputs and the store are usable each time, and the next run sets all right.</summary>
/// <remarks>Counted are the runs that were really killed: one that ended before its moment came is tried again.</remarks>
public sealed class KilledRunTests : IAsyncLifetime
{
    private const int Lanes = 2;
    private const int SingleKills = 130;
    private const int KillsOfPairs = 50;
    private const int KillsOfReplacements = 20;

    // On a machine that became faster since the length of a run was measured, most runs end before their moment.
    private const int MostAttempts = 5;
    private static readonly ImmutableArray<int> Seeds = [1, 2, 3];
    private readonly string _root = Directory.CreateTempSubdirectory("colophon-").FullName;
    private readonly Dictionary<int, ImmutableArray<byte[]>> _right = [];
    private TimeSpan _length;

    public async Task InitializeAsync()
    {
        foreach (var seed in Seeds)
        {
            var project = new SmallProject(Path.Combine(_root, $"right-{seed}")).WithSeed(seed);
            Assert.Equal((0, ""), await project.RunAsync("--fresh"));
            _right.Add(seed, SmallProject.Contents(project.Output));
        }

        var timed = new SmallProject(Path.Combine(_root, "timed")).WithSeed(Seeds[0]);
        var started = Stopwatch.GetTimestamp();
        using var making = timed.Start("--quiet");
        await making.WaitForExitAsync();
        Assert.Equal(0, making.ExitCode);
        _length = Stopwatch.GetElapsedTime(started);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Killed_at_any_moment_a_run_leaves_whole_files_and_the_next_one_the_right_ones() =>
        await InLanesAsync("single", SingleKills, RunAndKillAsync);

    [Fact]
    public async Task Two_runs_at_once_that_are_both_killed_do_no_more_harm() =>
        await InLanesAsync("pair", KillsOfPairs, async (project, stream) => (await Task.WhenAll(RunAndKillAsync(project, stream), RunAndKillAsync(project, stream))).Sum());

    [Fact]
    public async Task Killed_while_files_are_replaced_again_and_again_a_run_leaves_all_of_one_report()
    {
        var stream = new RandomStreams(1, "kills")["replacements"];
        var (first, second) = (new SmallProject(Path.Combine(_root, "first")).WithSeed(1), new SmallProject(Path.Combine(_root, "second")).WithSeed(2));
        var output = Path.Combine(_root, "shared");
        await first.RunAsync();
        await second.RunAsync();
        for (var kill = 0; kill < KillsOfReplacements; kill++)
        {
            using var making = first.Start("again", first.Root, second.Root, output);
            Assert.True(await KillAsync(making, _length + (_length * stream.NextDouble())));

            AssertWhole(output, 1, 2);
            new OutputFolder(output).Repair();
            AssertWholeSet(output, 1, 2);
            Assert.True(!Directory.Exists(output) || SmallProject.Names(output).SequenceEqual(SmallProject.Files));
        }
    }

    private async Task InLanesAsync(string name, int kills, Func<SmallProject, RandomStream, Task<int>> killAsync) =>
        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(async () =>
        {
            var stream = new RandomStreams(1, "kills")[name, lane];
            var project = new SmallProject(Path.Combine(_root, $"{name}-{lane}")).WithSeed(Seeds[0]);
            Assert.Equal((0, ""), await project.RunAsync());
            var killed = 0;
            for (var attempt = 0; killed < kills / Lanes; attempt++)
            {
                Assert.True(attempt < MostAttempts * kills / Lanes, $"of {attempt} runs only {killed} lasted to the moment when they were to be killed");
                killed += await KillOnceAsync(project, attempt, stream, killAsync);
            }
        })));

    private async Task<int> KillOnceAsync(SmallProject project, int attempt, RandomStream stream, Func<SmallProject, RandomStream, Task<int>> killAsync)
    {
        // Each report differs from the last in every file, and every second run has its experiments to run.
        var (before, now) = (Seeds[attempt % Seeds.Length], Seeds[(attempt + 1) % Seeds.Length]);
        project.WithSeed(now);
        if (stream.NextInt32(2) == 0)
        {
            Directory.Delete(project.Store, recursive: true);
        }

        var killed = await killAsync(project, stream);

        AssertWhole(project.Output, before, now);
        AssertWholeEntries(project.Store);
        new OutputFolder(project.Output).Repair();
        AssertWholeSet(project.Output, before, now);
        Assert.Equal((0, ""), await project.RunAsync());
        Assert.True(IsSet(project.Output, now), "the next run has not made the right files");
        Assert.Equal(SmallProject.Files, SmallProject.Names(project.Output));
        Assert.DoesNotContain(SmallProject.Names(project.Store), entry => entry!.StartsWith(".staging", StringComparison.Ordinal));
        return killed;
    }

    // From before the runtime starts to after the program has ended.
    private async Task<int> RunAndKillAsync(SmallProject project, RandomStream stream)
    {
        using var making = project.Start("--quiet");
        return await KillAsync(making, _length * 1.1 * stream.NextDouble()) ? 1 : 0;
    }

    // Whether it was killed; else it had come to a good end.
    private static async Task<bool> KillAsync(Process making, TimeSpan moment)
    {
        using var isMoment = new CancellationTokenSource(moment);
        try
        {
            await making.WaitForExitAsync(isMoment.Token);
            Assert.True(making.ExitCode == 0, await making.StandardError.ReadToEndAsync(CancellationToken.None));
            return false;
        }
        catch (OperationCanceledException)
        {
            making.Kill();
            await making.WaitForExitAsync(CancellationToken.None);
            return true;
        }
    }

    private void AssertWhole(string output, params int[] seeds)
    {
        foreach (var (file, i) in SmallProject.Files.Select((file, i) => (Path.Combine(output, file), i)).Where(file => File.Exists(file.Item1)))
        {
            var content = File.ReadAllBytes(file);
            Assert.True(seeds.Any(seed => _right[seed][i].AsSpan().SequenceEqual(content)), $"{file} is neither the old file nor the new one");
        }
    }

    private void AssertWholeSet(string output, params int[] seeds) =>
        Assert.True(!Directory.Exists(output) || SmallProject.Names(output).All(name => !SmallProject.Files.Contains(name!)) || seeds.Any(seed => IsSet(output, seed)), "files of two runs are mixed");

    private bool IsSet(string output, int seed) => SmallProject.Contents(output).Zip(_right[seed]).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    private static void AssertWholeEntries(string store)
    {
        foreach (var file in Directory.Exists(store) ? Directory.EnumerateFiles(store, "*.entry", SearchOption.AllDirectories).Where(file => !file.Contains(".staging", StringComparison.Ordinal)) : [])
        {
            Assert.Equal(Path.GetFileNameWithoutExtension(file), EntryFormat.Read(File.ReadAllBytes(file))?.Key.Digest);
        }
    }
}

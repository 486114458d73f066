using System.Threading.Channels;
using Colophon.Cli;

namespace Colophon.Tests.Cli;

public sealed class TemplateChangesTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly string _folder = Directory.CreateTempSubdirectory("colophon-").FullName;
    private readonly HandClock _clock = new();
    private readonly TemplateChanges _changes;

    public TemplateChangesTests()
    {
        File.WriteAllText(Path.Combine(_folder, "part.md"), "old");
        _changes = new TemplateChanges(_folder) { Clock = _clock };
    }

    public void Dispose()
    {
        _changes.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_save_that_moves_the_old_file_away_first_is_over_when_the_new_one_stands_there()
    {
        var waiting = _changes.WaitAsync(CancellationToken.None);

        File.Move(Path.Combine(_folder, "part.md"), Path.Combine(_folder, "part.md~"));
        await _clock.NextTimerAsync();
        Assert.False(waiting.IsCompleted, "a report that is made now misses a part");

        File.WriteAllText(Path.Combine(_folder, "part.md"), "new");
        var last = await _clock.NextTimerAsync();
        while (!waiting.IsCompleted)
        {
            last.Ring();
            last = _clock.TryNextTimer() ?? last;
            await Task.Yield();
        }

        await waiting.WaitAsync(Patience);
    }

    [Fact]
    public async Task Changes_without_end_do_not_keep_the_report_from_being_made()
    {
        var waiting = _changes.WaitAsync(CancellationToken.None);
        for (var i = 0; !waiting.IsCompleted; i++)
        {
            // The clock stands still: only the number of changes ends the wait.
            File.WriteAllText(Path.Combine(_folder, "part.md"), $"{i}");
            await Task.Yield();
        }

        await waiting.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_user_who_gives_up_does_not_wait_for_quiet()
    {
        using var end = new CancellationTokenSource();
        var waiting = _changes.WaitAsync(end.Token);
        File.WriteAllText(Path.Combine(_folder, "part.md"), "new");
        await _clock.NextTimerAsync();

        await end.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(Patience));
    }

    /// <summary>Time that passes when a test says so.</summary>
    private sealed class HandClock : TimeProvider
    {
        private readonly Channel<HandTimer> _timers = Channel.CreateUnbounded<HandTimer>();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new HandTimer(() => callback(state));
            _timers.Writer.TryWrite(timer);
            return timer;
        }

        public Task<HandTimer> NextTimerAsync() => _timers.Reader.ReadAsync().AsTask().WaitAsync(Patience);

        public HandTimer? TryNextTimer() => _timers.Reader.TryRead(out var timer) ? timer : null;
    }

    private sealed class HandTimer(Action ring) : ITimer
    {
        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            // There is nothing behind it.
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

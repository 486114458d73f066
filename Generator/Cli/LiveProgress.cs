using System.Collections.Concurrent;
using Colophon.Running;
using Spectre.Console;

namespace Colophon.Cli;

/// <summary>Draws a bar for each experiment that runs.</summary>
internal sealed class LiveProgress : IRunProgress
{
    private readonly ProgressContext _context;
    private readonly ConcurrentDictionary<string, ProgressTask> _bars = new(StringComparer.Ordinal);

    private LiveProgress(ProgressContext context)
    {
        _context = context;
    }

    /// <summary>Does a piece of work below the display, which vanishes when the work is done.</summary>
    public static Task<T> WatchAsync<T>(Func<IRunProgress, Task<T>> work) =>
        AnsiConsole.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context => work(new LiveProgress(context)));

    /// <inheritdoc/>
    public void Started(string experiment) => _bars[experiment] = _context.AddTask(Markup.Escape(experiment), maxValue: 1);

    /// <inheritdoc/>
    public void Advanced(string experiment, double share) => _bars[experiment].Value = share;

    /// <inheritdoc/>
    public void Finished(string experiment) => _bars[experiment].Value = 1;

    /// <inheritdoc/>
    public void Kept(string experiment) => _context.AddTask(Markup.Escape($"kept {experiment}"), maxValue: 1).Value = 1;
}

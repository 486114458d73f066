using System.Threading.Channels;

namespace Colophon.Cli;

/// <summary>Waits until files below a folder change, and have changed.</summary>
internal sealed class TemplateChanges : IDisposable
{
    // Some programs never stop changing something; what they write is then looked at all the same.
    private const int MostSteps = 20;

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);
    private readonly FileSystemWatcher _watcher;

    // One place: changes that nobody has waited for yet are one change.
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Watches a folder and all below it.</summary>
    public TemplateChanges(string folder)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += (_, _) => Changed();
        _watcher.Created += (_, _) => Changed();
        _watcher.Deleted += (_, _) => Changed();
        _watcher.Renamed += (_, _) => Changed();

        // More changes at once than the system counts: some change, then.
        _watcher.Error += (_, _) => Changed();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Tells when a change is over.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Ends a tenth of a second after the first change since the last call, and after those that follow it as closely.</summary>
    /// <remarks>An editor saves in steps: it may rename the old file, or delete it, before it writes the new one. What is read in between would miss a part that is there.</remarks>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        await _changed.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        for (var step = 1; step < MostSteps && await ChangesAgainAsync(cancellationToken).ConfigureAwait(false); step++)
        {
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher.Dispose();

    private void Changed() => _changed.Writer.TryWrite(true);

    private async Task<bool> ChangesAgainAsync(CancellationToken cancellationToken)
    {
        using var quiet = new CancellationTokenSource(Quiet, Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(quiet.Token, cancellationToken);
        try
        {
            await _changed.Reader.ReadAsync(either.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}

using System.Threading.Channels;

namespace Colophon.Cli;

/// <summary>Waits until a file below a folder changes.</summary>
internal sealed class TemplateChanges : IDisposable
{
    private readonly FileSystemWatcher _watcher;

    // One place: however many files an editor touches in one save, they are one change.
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Watches a folder and all below it.</summary>
    public TemplateChanges(string folder)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += (_, _) => _changed.Writer.TryWrite(true);
        _watcher.Created += (_, _) => _changed.Writer.TryWrite(true);
        _watcher.Deleted += (_, _) => _changed.Writer.TryWrite(true);
        _watcher.Renamed += (_, _) => _changed.Writer.TryWrite(true);

        // More changes at once than the system counts: some change, then.
        _watcher.Error += (_, _) => _changed.Writer.TryWrite(true);
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Ends with the first change since the last call.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken) => await _changed.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public void Dispose() => _watcher.Dispose();
}

using System.Collections.Immutable;

namespace Colophon.Running;

/// <summary>The threads of a run: a piece of work takes a slot while it runs, so that no more run at once than the user allows.</summary>
/// <param name="count">How many pieces of work may run at once.</param>
internal sealed class WorkSlots(int count) : IDisposable
{
    private readonly SemaphoreSlim _free = new(count);

    /// <summary>Runs work as soon as a slot is free.</summary>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(work, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>Runs pieces of work for a caller that holds a slot: in that slot, and in others as they are free.</summary>
    /// <remarks>The caller's slot alone would end the work, so it never waits for a slot that somebody else holds.</remarks>
    /// <returns>What the pieces return, in their order.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<ImmutableArray<T>> ShareAsync<T>(SharedWork<T> work, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var helpers = new Task[Math.Max(0, Math.Min(count, work.Count) - 1)];
        for (var i = 0; i < helpers.Length; i++)
        {
            helpers[i] = HelpAsync(work, ended.Token);
        }

        work.Take(cancellationToken);
        await ended.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(helpers).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return work.Results();
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();

    private async Task HelpAsync<T>(SharedWork<T> work, CancellationToken ended)
    {
        try
        {
            await _free.WaitAsync(ended).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // No slot came free before the last piece was taken: nothing is left to help with.
            return;
        }

        try
        {
            await Task.Run(() => work.Take(ended), CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _free.Release();
        }
    }
}

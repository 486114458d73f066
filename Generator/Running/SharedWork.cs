using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Colophon.Running;

/// <summary>Numbered pieces of work that any number of threads take from, one after another.</summary>
/// <param name="count">How many pieces there are.</param>
/// <param name="piece">Does the piece of a number, from 0; called from several threads.</param>
/// <param name="progress">Told the share of pieces that are done; called from several threads.</param>
internal sealed class SharedWork<T>(int count, Func<int, T> piece, Action<double> progress)
{
    private readonly T[] _results = new T[count];
    private readonly Lock _failing = new();
    private int _taken;
    private int _done;
    private volatile ExceptionDispatchInfo? _failure;
    private int _failed = int.MaxValue;

    /// <summary>How many pieces there are.</summary>
    public int Count => count;

    /// <summary>Does pieces until none is left, one has failed, or the user gives up.</summary>
    public void Take(CancellationToken cancellationToken)
    {
        while (_failure is null && !cancellationToken.IsCancellationRequested)
        {
            var number = Interlocked.Increment(ref _taken) - 1;
            if (number >= count)
            {
                return;
            }

            try
            {
                _results[number] = piece(number);
                progress((double)Interlocked.Increment(ref _done) / count);
            }
            catch (Exception exception)
            {
                Fail(number, exception);
                return;
            }
        }
    }

    /// <summary>What the pieces returned, in their order; to be asked when all threads have ended.</summary>
    /// <remarks>
    /// What a piece has thrown is thrown again. Pieces are taken in order, so the first that fails is always among those taken: it
    /// is the same whatever the number of threads.
    /// </remarks>
    public ImmutableArray<T> Results()
    {
        _failure?.Throw();
        return ImmutableCollectionsMarshal.AsImmutableArray(_results);
    }

    private void Fail(int number, Exception exception)
    {
        lock (_failing)
        {
            if (number < _failed)
            {
                _failed = number;
                _failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}

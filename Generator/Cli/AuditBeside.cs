using Colophon.Diagnostics;
using Colophon.Store.Auditing;

namespace Colophon.Cli;

/// <summary>An audit that runs beside the making of pages: of one experiment, unless it was given a time of its own.</summary>
internal sealed class AuditBeside : IAsyncDisposable
{
    /// <summary>The longest experiment that a build audits unasked.</summary>
    public static readonly TimeSpan UsualBudget = TimeSpan.FromSeconds(2);

    // Apart from the report's own, which decide whether its pages are made: they must not depend on which of the two was faster.
    private readonly DiagnosticBag _found = new();
    private readonly CancellationTokenSource _useless;
    private readonly Task<AuditOutcome> _audit;

    /// <summary>Begins an audit.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="budget">Its time, all of which is used; null for one experiment that fits in the usual one.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    public AuditBeside(StoreAudit audit, TimeSpan? budget, CancellationToken cancellationToken)
    {
        _useless = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _audit = Task.Run(() => audit.RunAsync(budget ?? UsualBudget, most: budget is null ? 1 : int.MaxValue, _found, _useless.Token), CancellationToken.None);
    }

    /// <summary>Waits for the end of the audit.</summary>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<(AuditOutcome Outcome, DiagnosticBag Found)> FinishAsync() => (await _audit.ConfigureAwait(false), _found);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Where the pages could not be made, nobody waits for the audit.
        await _useless.CancelAsync().ConfigureAwait(false);
        try
        {
            await _audit.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // By the line above, or by the user, of whom the caller knows.
        }

        _useless.Dispose();
    }
}

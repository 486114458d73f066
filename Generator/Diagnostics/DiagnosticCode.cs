namespace Colophon.Diagnostics;

/// <summary>One kind of mistake, with a code that never changes its meaning.</summary>
/// <param name="Id">"RPT" and three digits, the first of which names the phase.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Example">A message of this kind, for the manual.</param>
internal sealed record DiagnosticCode(string Id, Severity Severity, string Example)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}

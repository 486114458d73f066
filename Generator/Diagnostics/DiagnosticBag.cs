using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Diagnostics;

/// <summary>Gathers what goes wrong, so that one run shows every mistake. Safe to add to from several threads.</summary>
internal sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Whether an error is among them.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _diagnostics.Exists(d => d.Severity == Severity.Error);
            }
        }
    }

    /// <summary>Adds a diagnostic.</summary>
    public void Add(DiagnosticCode code, SourceSpan? source, string message, params ReadOnlySpan<string> hints)
    {
        var diagnostic = new Diagnostic(code, source, message, [.. hints]);
        lock (_gate)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Adds what another bag holds.</summary>
    public void AddAll(DiagnosticBag other)
    {
        var added = other.ToOrdered();
        lock (_gate)
        {
            _diagnostics.AddRange(added);
        }
    }

    /// <summary>All of them in reading order (file, line, column, code), each once, whatever the order of the work was.</summary>
    public ImmutableArray<Diagnostic> ToOrdered()
    {
        lock (_gate)
        {
            return
            [
                .. _diagnostics
                    .OrderBy(d => d.Source?.File ?? "", StringComparer.Ordinal)
                    .ThenBy(d => d.Source?.Line ?? 0)
                    .ThenBy(d => d.Source?.Column ?? 0)
                    .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
                    .ThenBy(d => d.Message, StringComparer.Ordinal)
                    .DistinctBy(d => (d.Code.Id, d.Source, d.Message)),
            ];
        }
    }
}

using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
internal enum Severity
{
    /// <summary>The report is made all the same.</summary>
    Warning,

    /// <summary>No output is written.</summary>
    Error,
}

/// <summary>Something that an author, not the program, got wrong.</summary>
/// <param name="Code">Which of the known mistakes it is.</param>
/// <param name="Source">Where the author wrote it; null where it has no place in a file.</param>
/// <param name="Message">What was found and what was expected: lower case, no full stop, the author's own words in quotes.</param>
/// <param name="Hints">Actions that would mend it.</param>
internal sealed record Diagnostic(DiagnosticCode Code, SourceSpan? Source, string Message, ImmutableArray<string> Hints)
{
    /// <summary>How much it matters, which its code decides.</summary>
    public Severity Severity => Code.Severity;
}

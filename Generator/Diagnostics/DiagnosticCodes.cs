namespace Colophon.Diagnostics;

/// <summary>Every mistake that the engine knows, by phase; docs/diagnostics.md is made from this list.</summary>
internal static class DiagnosticCodes
{
    // RPT0xx: the command line, files and assets.

    // RPT1xx: front matter.

    // RPT2xx: Liquid and values.

    // RPT3xx: Markdown.

    // RPT4xx: LaTeX.

    // RPT5xx: references, citations and the bibliography.

    // RPT6xx: figures and pictures.

    // RPT7xx: experiments and results.

    // RPT8xx: layout.

    private static DiagnosticCode Error(string id, string example) => new(id, Severity.Error, example);

    private static DiagnosticCode Warning(string id, string example) => new(id, Severity.Warning, example);
}

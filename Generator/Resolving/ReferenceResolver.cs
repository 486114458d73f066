using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Templating;

namespace Colophon.Resolving;

/// <summary>Numbers a report's sections, figures, tables, equations and notes, and fills in every reference and citation.</summary>
internal sealed class ReferenceResolver(IProjectFiles files, DiagnosticBag diagnostics)
{
    /// <summary>Resolves a report; mistakes are reported and resolving goes on.</summary>
    public ReportDocument Resolve(ReportDocument document, FrontMatter frontMatter) =>
        throw new NotImplementedException(files.ToString() + diagnostics);
}

using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Results;
using Colophon.Templating;

namespace Colophon.Parsing;

/// <summary>Parses composed Markdown to a report whose references are still open.</summary>
internal sealed class MarkdownReader(IProjectFiles files, ReportResults results, DiagnosticBag diagnostics)
{
    /// <summary>Parses a report; mistakes are reported and parsing goes on.</summary>
    public ReportDocument Read(ComposedMarkdown composed) =>
        throw new NotImplementedException(files.ToString() + results + diagnostics);
}

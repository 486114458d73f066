using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Results;

namespace Colophon.Templating;

/// <summary>Expands the Liquid of a report and its parts.</summary>
internal sealed class TemplateComposer(IProjectFiles files, ReportResults results, DiagnosticBag diagnostics)
{
    /// <summary>Composes a report; mistakes are reported and composing goes on where it can.</summary>
    /// <param name="path">The report file, relative to the project's root; parts are found relative to its folder.</param>
    /// <param name="frontMatter">Its front matter.</param>
    /// <returns>The Markdown, or null where it could not be made.</returns>
    public ComposedMarkdown? Compose(string path, FrontMatter frontMatter) =>
        throw new NotImplementedException(files.ToString() + results + diagnostics);
}

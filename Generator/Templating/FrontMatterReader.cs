using Colophon.Diagnostics;
using Colophon.Host;

namespace Colophon.Templating;

/// <summary>Reads and checks the YAML at the head of a report.</summary>
internal static class FrontMatterReader
{
    /// <summary>Reads the front matter of a report file.</summary>
    /// <returns>The front matter, or null where an error was reported.</returns>
    public static FrontMatter? Read(IProjectFiles files, string path, DiagnosticBag diagnostics) => throw new NotImplementedException();
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Colophon.Revisions;

namespace Colophon.Provenance;

/// <summary>Finds what a report is made with.</summary>
internal static class OriginReader
{
    private const string CakeScript = "build.cake";

    /// <summary>Asks git, the runtime and the program's list of packages.</summary>
    /// <param name="project">Full path of the project.</param>
    /// <param name="dependencyFile">Full path of the program's .deps.json; where there is none, no packages are known.</param>
    /// <exception cref="IOException">The list of packages cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The list of packages may not be read.</exception>
    public static ReportOrigin Read(string project, string dependencyFile) => new()
    {
        Revision = GitRepository.RevisionOf(project),
        Runtime = RuntimeInformation.FrameworkDescription,
        Packages = File.Exists(dependencyFile) ? PackagesOf(File.ReadAllBytes(dependencyFile)) : [],
        Rebuild = File.Exists(Path.Combine(project, CakeScript)) ? "dotnet tool restore && dotnet cake" : "dotnet run",
    };

    /// <summary>The packages of a .deps.json, in ordinal order. Its keys are "name/version"; the program's own projects are listed, too, by another type.</summary>
    public static ImmutableArray<PackageVersion> PackagesOf(ReadOnlyMemory<byte> dependencies)
    {
        using var json = JsonDocument.Parse(dependencies);
        return
        [
            .. json.RootElement.GetProperty("libraries").EnumerateObject()
                .Where(library => library.Value.GetProperty("type").ValueEquals("package"))
                .Select(library => library.Name.Split('/'))
                .Select(parts => new PackageVersion(parts[0], parts[1]))
                .OrderBy(package => package.Name, StringComparer.Ordinal),
        ];
    }
}

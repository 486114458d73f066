using System.Collections.Immutable;
using System.Xml.Linq;

namespace Colophon.Revisions.Explaining;

/// <summary>Where a report’s kinds of files lie, relative to the repository; folders end with a slash, and the repository’s own is empty.</summary>
/// <param name="Programs">The folders of the report program and of the projects that it refers to, the engine excepted.</param>
/// <param name="Template">The report’s main template.</param>
/// <param name="Engine">The folder of the engine; null where it is a package.</param>
/// <param name="Templates">The folder of all templates.</param>
internal sealed record ProjectLayout(ImmutableArray<string> Programs, string Template, string? Engine, string Templates)
{
    /// <summary>The data files that experiments declare.</summary>
    public ImmutableHashSet<string> Inputs { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Whether a file lies where the program, or what it refers to, is made from.</summary>
    public bool IsBuilt(string file) => IsOfProgram(file) || IsOfEngine(file);

    /// <summary>Whether a file is the program’s, or that of a project that it refers to.</summary>
    public bool IsOfProgram(string file) => Programs.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Whether a file that holds for all below its folder, such as Directory.Build.props, holds for the program.</summary>
    public bool IsAboveProgram(string file) => IsBuilt(file) || Programs.Any(folder => folder.StartsWith(file[..(file.LastIndexOf('/') + 1)], StringComparison.Ordinal));

    /// <summary>Whether a file is the engine’s.</summary>
    public bool IsOfEngine(string file) => Engine is not null && file.StartsWith(Engine, StringComparison.Ordinal);

    /// <summary>Reads from project files where everything lies.</summary>
    /// <param name="repository">Full path of the repository’s folder.</param>
    /// <param name="source">The report.</param>
    /// <param name="projectFile">The project file of the program, relative to the project.</param>
    /// <exception cref="System.Xml.XmlException">A project file is no XML, so that it cannot have been built.</exception>
    public static ProjectLayout Read(string repository, RevisionSource source, string projectFile)
    {
        var projects = Projects(Path.GetFullPath(Path.Combine(repository, source.Prefix, projectFile)));
        var engine = projects.Keys.FirstOrDefault(file => IsEngine(file, projects[file]));
        return new ProjectLayout(
            [.. projects.Keys.Where(file => file != engine).Select(FolderOf).Order(StringComparer.Ordinal)],
            source.Prefix + source.TemplatePath,
            engine is null ? null : FolderOf(engine),
            source.Prefix + "Templates/");

        string FolderOf(string file) => Path.GetRelativePath(repository, Path.GetDirectoryName(file)!).Replace('\\', '/') is not "." and var folder ? folder + "/" : "";
    }

    // A project and all that it refers to, directly or not, by the full paths of their files.
    private static Dictionary<string, XDocument> Projects(string program)
    {
        var projects = new Dictionary<string, XDocument>(StringComparer.Ordinal);
        var open = new Queue<string>([program]);
        while (open.TryDequeue(out var file))
        {
            if (File.Exists(file) && projects.TryAdd(file, XDocument.Load(file)))
            {
                foreach (var reference in projects[file].Descendants("ProjectReference").Attributes("Include"))
                {
                    open.Enqueue(Path.GetFullPath(reference.Value.Replace('\\', '/'), Path.GetDirectoryName(file)!));
                }
            }
        }

        return projects;
    }

    private static bool IsEngine(string file, XDocument project) =>
        (project.Descendants("AssemblyName").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(file)) == typeof(ProjectLayout).Assembly.GetName().Name;
}

namespace Colophon.Templating;

/// <summary>Paths that authors write, resolved below the folder of templates without touching the disk.</summary>
/// <remarks>Links that lead elsewhere are the business of the door to the disk, which sees them.</remarks>
internal static class ProjectPath
{
    /// <summary>The folder of a file; empty for a file at the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    /// <summary>A path named from a folder as a path from the root.</summary>
    /// <param name="folder">The folder, whose first step is the folder of templates; empty for the root.</param>
    /// <param name="name">The name.</param>
    /// <returns>The path; null where it leaves the folder of templates or is not a relative path with forward slashes.</returns>
    public static string? Resolve(string folder, string name) => Resolve(folder, name, top: 1);

    /// <summary>A path named from a folder, which may lead anywhere within the project, as a path from the root; null where it leaves the project or is not a relative path with forward slashes.</summary>
    public static string? ResolveInProject(string folder, string name) => Resolve(folder, name, top: 0);

    /// <summary>A path named from a folder, which must stay below that folder; null where it does not.</summary>
    public static string? ResolveWithin(string folder, string name) =>
        name.Split('/').Contains("..") ? null : Resolve(folder, name);

    // At the root there is no step to be kept.
    private static string? Resolve(string folder, string name, int top)
    {
        if (name.StartsWith('/') || name.AsSpan().IndexOfAny('\\', ':', '\0') >= 0)
        {
            return null;
        }

        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        top = Math.Min(top, steps.Count);
        foreach (var step in name.Split('/'))
        {
            switch (step)
            {
                case "" or ".":
                    break;
                case ".." when steps.Count == top:
                    return null;
                case "..":
                    steps.RemoveAt(steps.Count - 1);
                    break;
                default:
                    steps.Add(step);
                    break;
            }
        }

        return string.Join('/', steps);
    }
}

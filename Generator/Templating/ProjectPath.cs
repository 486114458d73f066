namespace Colophon.Templating;

/// <summary>Paths that authors write, resolved below a folder without touching the disk.</summary>
/// <remarks>Links that lead elsewhere are the business of the door to the disk, which sees them.</remarks>
internal static class ProjectPath
{
    /// <summary>The folder of a file; empty for a file at the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    /// <summary>A path named from a folder as a path from the root; null where it leaves the root or is not a relative path with forward slashes.</summary>
    public static string? Resolve(string folder, string name)
    {
        if (name.StartsWith('/') || name.AsSpan().IndexOfAny('\\', ':', '\0') >= 0)
        {
            return null;
        }

        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in name.Split('/'))
        {
            switch (step)
            {
                case "" or ".":
                    break;
                case ".." when steps.Count == 0:
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

    /// <summary>A path named from a folder, which must stay below that folder; null where it does not.</summary>
    public static string? ResolveWithin(string folder, string name) =>
        name.Split('/').Contains("..") ? null : Resolve(folder, name);
}

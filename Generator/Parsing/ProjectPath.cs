namespace Colophon.Parsing;

/// <summary>Paths of a project's files, with forward slashes and relative to its root.</summary>
internal static class ProjectPath
{
    /// <summary>The path of a file that is named relative to a folder.</summary>
    /// <param name="folder">The folder, with a slash at its end; empty for the root.</param>
    /// <param name="path">The name; may climb with "..".</param>
    /// <returns>The path; null where it leaves the project.</returns>
    public static string? Combine(string folder, string path)
    {
        var parts = new List<string>();
        foreach (var part in (path.StartsWith('/') ? path : folder + path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}

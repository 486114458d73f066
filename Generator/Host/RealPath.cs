namespace Colophon.Host;

/// <summary>Finds where a path leads when every link on its way is followed.</summary>
internal static class RealPath
{
    // As many as Linux follows (path_resolution(7)); more are most likely a circle.
    private const int MostLinks = 40;

    /// <summary>The path without links and dots, step by step: a link may lead to a path with further links in it.</summary>
    /// <param name="full">A full path; what does not exist of it is taken as it stands.</param>
    /// <returns>The path; null where links go round in a circle, or a step may not be looked at.</returns>
    public static string? Of(string full)
    {
        var left = new Stack<string>();
        var real = Push(full, left);
        var links = 0;
        while (left.TryPop(out var step))
        {
            if (step == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, step);
            if (!TryReadLink(next, out var target))
            {
                return null;
            }

            if (target is null)
            {
                real = next;
            }
            else if (++links > MostLinks)
            {
                return null;
            }
            else
            {
                real = Path.IsPathRooted(target) ? Push(target, left) : Push(target, left, real);
            }
        }

        return real;
    }

    private static string Push(string path, Stack<string> left, string? from = null)
    {
        var start = from ?? Path.GetPathRoot(path)!;
        var steps = path[(from is null ? start.Length : 0)..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        foreach (var step in steps.Reverse().Where(step => step != "."))
        {
            left.Push(step);
        }

        return start;
    }

    private static bool TryReadLink(string path, out string? target)
    {
        try
        {
            target = new FileInfo(path).LinkTarget;
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            target = null;
            return false;
        }
    }
}

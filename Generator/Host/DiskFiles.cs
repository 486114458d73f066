namespace Colophon.Host;

/// <summary>The files below a folder of the disk.</summary>
/// <param name="root">The folder's full path.</param>
internal sealed class DiskFiles(string root) : IProjectFiles
{
    /// <inheritdoc/>
    public bool Exists(string path) => TryLocate(path, out var full) && File.Exists(full);

    /// <inheritdoc/>
    public byte[] Read(string path) =>
        TryLocate(path, out var full) ? File.ReadAllBytes(full) : throw new FileNotFoundException($"no such file: {path}", path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        TryLocate(folder, out var full) && Directory.Exists(full)
            ? [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Select(Relative).Order(StringComparer.Ordinal)]
            : [];

    private string Relative(string full) => Path.GetRelativePath(root, full).Replace('\\', '/');

    // A path that leads out of the root, by dots or by a link, is no file of the project.
    private bool TryLocate(string path, out string full)
    {
        full = Path.GetFullPath(Path.Combine(root, path));
        if (!IsBelowRoot(full))
        {
            return false;
        }

        for (var step = full; step.Length > root.Length; step = Path.GetDirectoryName(step)!)
        {
            if (Path.Exists(step) && File.ResolveLinkTarget(step, returnFinalTarget: true) is { } target && !IsBelowRoot(target.FullName))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBelowRoot(string full) => full.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

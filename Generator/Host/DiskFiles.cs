namespace Colophon.Host;

/// <summary>The files below the folder of templates of a project on the disk.</summary>
/// <remarks>Nothing else of the disk is read for a report, whatever its templates name: where a path really leads is looked up link by link.</remarks>
/// <param name="root">The project's full path.</param>
internal sealed class DiskFiles(string root) : IProjectFiles
{
    /// <summary>The folder below which files may be read, relative to the project.</summary>
    public string Folder { get; init; } = "Templates";

    /// <inheritdoc/>
    public bool Exists(string path) => TryLocate(path, out var full) && IsReadable(full);

    /// <inheritdoc/>
    public FileRefusal? WhyRefused(string path) => TryLocate(path, out var full)
        ? RegularFile.IsSomethingElse(full) ? FileRefusal.IsNoRegularFile : null
        : FileRefusal.LeadsOutOf(Folder.Length == 0 ? "the project" : "the folder of templates");

    /// <inheritdoc/>
    public byte[] Read(string path) =>
        TryLocate(path, out var full) && IsReadable(full) ? File.ReadAllBytes(full) : throw new FileNotFoundException($"no such file: {path}", path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        TryLocate(folder, out var full) && Directory.Exists(full)
            ? [.. Directory.EnumerateFiles(full, "*", _ownFiles).Select(file => Relative(folder, full, file)).Order(StringComparer.Ordinal)]
            : [];

    // Names of what lies behind links are no hints: it may lie anywhere, and links may go round in circles.
    private static readonly EnumerationOptions _ownFiles = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private static bool IsReadable(string full) => File.Exists(full) && !RegularFile.IsSomethingElse(full);

    private static string Relative(string folder, string full, string file) => $"{folder}/{Path.GetRelativePath(full, file).Replace('\\', '/')}";

    // A path that leads out of the folder, by dots or by a link, is no file of the project.
    private bool TryLocate(string path, out string full)
    {
        full = "";
        if (path.Contains('\0', StringComparison.Ordinal) || RealPath.Of(Path.Combine(root, Folder)) is not { } allowed || RealPath.Of(Path.Combine(root, path)) is not { } real)
        {
            return false;
        }

        full = real;
        return real == allowed || real.StartsWith(Path.TrimEndingDirectorySeparator(allowed) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}

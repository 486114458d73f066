using System.Text;

namespace Colophon.Host;

/// <summary>Files that exist only in memory.</summary>
internal sealed class InMemoryFiles : IProjectFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Adds a text file in UTF-8.</summary>
    public InMemoryFiles Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a file, replacing one of the same path.</summary>
    public InMemoryFiles Add(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public FileRefusal? WhyRefused(string path) => null;

    /// <inheritdoc/>
    public byte[] Read(string path) =>
        _files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException($"no such file: {path}", path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [.. _files.Keys.Where(path => path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal))];
}

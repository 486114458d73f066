using System.Collections.Immutable;
using System.Security.Cryptography;
using Colophon.Results;

namespace Colophon.Host;

/// <summary>Files of which is known what was read. Each is read once, so that what was recorded of it is what every phase saw, even where it changes meanwhile.</summary>
/// <param name="files">Where they are read from.</param>
internal sealed class RecordedFiles(IProjectFiles files) : IProjectFiles
{
    private readonly Lock _reading = new();
    private readonly SortedDictionary<string, byte[]> _read = new(StringComparer.Ordinal);

    /// <summary>What was read so far, in ordinal order of the paths.</summary>
    public ImmutableArray<InputFile> ToInputs()
    {
        lock (_reading)
        {
            return [.. _read.Select(file => new InputFile(file.Key, Convert.ToHexStringLower(SHA256.HashData(file.Value))))];
        }
    }

    /// <inheritdoc/>
    public FileRefusal? WhyRefused(string path) => files.WhyRefused(path);

    /// <inheritdoc/>
    public bool Exists(string path) => files.Exists(path);

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        lock (_reading)
        {
            if (!_read.TryGetValue(path, out var bytes))
            {
                bytes = files.Read(path);
                _read.Add(path, bytes);
            }

            return bytes;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) => files.List(folder);
}

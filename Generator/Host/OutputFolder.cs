using System.Collections.Immutable;

namespace Colophon.Host;

/// <summary>The folder that takes the finished files, all of them or none.</summary>
/// <param name="path">Its full path; made when it is first written to.</param>
internal sealed class OutputFolder(string path)
{
    /// <summary>Replaces files: each is written whole beside its place first, and only then are they renamed into it.</summary>
    /// <param name="files">Names within the folder, and contents.</param>
    /// <exception cref="IOException">The folder cannot be written; what stood there stands there still.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written; what stood there stands there still.</exception>
    public void Replace(ImmutableArray<(string Name, byte[] Content)> files)
    {
        RequireRoom(files.Select(file => file.Name));
        Directory.CreateDirectory(path);
        StagingFolder.RemoveStale(path);
        using var staging = StagingFolder.In(path);
        foreach (var (name, content) in files)
        {
            WriteThrough(Path.Combine(staging.Path, name), content);
        }

        Swap(files.Select(file => file.Name), staging.Path);
    }

    // What the runtime says of these is a riddle, and differs from system to system.
    private void RequireRoom(IEnumerable<string> names)
    {
        if (File.Exists(path))
        {
            throw new IOException("a file of that name stands in its place");
        }

        if (names.FirstOrDefault(name => Directory.Exists(Path.Combine(path, name))) is { } taken)
        {
            throw new IOException($"a folder stands in the place of its file \"{taken}\"");
        }
    }

    private static void WriteThrough(string file, byte[] content)
    {
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    // A rename can fail half-way through the list (a name taken by a folder, say): then those already done are taken back.
    private void Swap(IEnumerable<string> names, string staging)
    {
        var done = new List<(string Place, string? Saved)>();
        try
        {
            foreach (var name in names)
            {
                var place = Path.Combine(path, name);
                string? saved = null;
                if (File.Exists(place))
                {
                    saved = Path.Combine(staging, name + ".before");
                    File.Copy(place, saved);
                }

                File.Move(Path.Combine(staging, name), place, overwrite: true);
                done.Add((place, saved));
            }
        }
        catch
        {
            foreach (var (place, saved) in Enumerable.Reverse(done))
            {
                if (saved is null)
                {
                    File.Delete(place);
                }
                else
                {
                    File.Move(saved, place, overwrite: true);
                }
            }

            throw;
        }
    }
}

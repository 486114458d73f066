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
        RequireRoom([.. files.Select(file => file.Name)]);
        Directory.CreateDirectory(path);
        Repair();
        using var staging = StagingFolder.In(path);
        FileLimit.Watch(() =>
        {
            foreach (var (name, content) in files)
            {
                FileReplacement.Prepare(staging, name, content);
            }

            FileReplacement.Carry(staging, path);
        });
    }

    /// <summary>Brings to an end what a killed run left half-way, and removes what it left besides.</summary>
    /// <exception cref="IOException">A file cannot be moved to its place.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be moved to its place.</exception>
    public void Repair()
    {
        if (Directory.Exists(path))
        {
            FileReplacement.FinishInterrupted(path);
            StagingFolder.RemoveStale(path);
        }
    }

    // What the runtime says of these is a riddle, and differs from system to system.
    private void RequireRoom(IReadOnlyCollection<string> names)
    {
        if (File.Exists(path))
        {
            throw new IOException("a file of that name stands in its place");
        }

        if (names.FirstOrDefault(name => Directory.Exists(Path.Combine(path, name))) is { } taken)
        {
            throw new IOException($"a folder stands in the place of its file \"{taken}\"");
        }

        if (names.FirstOrDefault(name => RegularFile.IsSomethingElse(Path.Combine(path, name))) is { } special)
        {
            throw new IOException($"a pipe, a socket or a device stands in the place of its file \"{special}\"");
        }
    }
}

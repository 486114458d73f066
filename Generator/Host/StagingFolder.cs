namespace Colophon.Host;

/// <summary>A hidden folder beside finished files, in which they are written whole. It is locked as long as its run uses it.</summary>
internal sealed class StagingFolder : IDisposable
{
    private const string Prefix = ".staging-";
    private const string LockName = ".lock";
    private readonly FileStream _lock;

    private StagingFolder(string path, FileStream held)
    {
        Path = path;
        _lock = held;
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Makes a folder of this run's own.</summary>
    /// <param name="parent">Where it lies.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static StagingFolder In(string parent)
    {
        // Another run may take a folder for a stale one between its making and its locking; the next one has better luck.
        const int MostAttempts = 100;
        for (var attempt = 1; ; attempt++)
        {
            var path = Directory.CreateDirectory(System.IO.Path.Combine(parent, Prefix + System.IO.Path.GetRandomFileName())).FullName;
            try
            {
                var held = new FileStream(System.IO.Path.Combine(path, LockName), FileMode.CreateNew, FileAccess.Write, FileShare.None);
                if (File.Exists(held.Name))
                {
                    return new StagingFolder(path, held);
                }

                // Opening and locking are two steps: between them another run locked the file, and took it away with its folder.
                held.Dispose();
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                RemoveIfStale(path);
            }
        }
    }

    /// <summary>Removes folders that runs left which were ended from outside; those of runs still at work are locked, and stay.</summary>
    /// <param name="parent">Where they lie.</param>
    public static void RemoveStale(string parent)
    {
        foreach (var path in Directory.EnumerateDirectories(parent, Prefix + "*"))
        {
            RemoveIfStale(path);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lock.Dispose();
        RemoveIfStale(Path);
    }

    // The system gives a lock back when its process ends, however it ends: who gets the lock of a folder may take the folder away. A folder without a lock is
    // one in the moment after its making, or half removed. It gets one here, so that whoever made it finds that it is taken, and makes another. It is removed under
    // a name that nobody else knows: a lock that is made in it by its old name has no place.
    private static void RemoveIfStale(string path)
    {
        try
        {
            using var held = new FileStream(System.IO.Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var removed = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, Prefix + System.IO.Path.GetRandomFileName());
            Directory.Move(path, removed);
            Directory.Delete(removed, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Held by a run at work, gone already, or another user's: either way not for this run to remove.
        }
    }
}

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
        const int MostAttempts = 3;
        for (var attempt = 1; ; attempt++)
        {
            var path = Directory.CreateDirectory(System.IO.Path.Combine(parent, Prefix + System.IO.Path.GetRandomFileName())).FullName;
            try
            {
                return new StagingFolder(path, new FileStream(System.IO.Path.Combine(path, LockName), FileMode.CreateNew, FileAccess.Write, FileShare.None));
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                Remove(path);
            }
        }
    }

    /// <summary>Removes folders that runs left which were ended from outside; those of runs still at work are locked, and stay.</summary>
    /// <param name="parent">Where they lie.</param>
    public static void RemoveStale(string parent)
    {
        foreach (var path in Directory.EnumerateDirectories(parent, Prefix + "*"))
        {
            if (IsStale(path))
            {
                Remove(path);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lock.Dispose();
        Remove(Path);
    }

    // The system gives a lock back when its process ends, however it ends.
    private static bool IsStale(string path)
    {
        try
        {
            using var held = new FileStream(System.IO.Path.Combine(path, LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (FileNotFoundException)
        {
            // Ended, or still to be locked, in the moment after its making: whoever made it will make another.
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Held by a run at work, or another user's: either way not for this run to remove.
            return false;
        }
    }

    private static void Remove(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (IOException)
        {
            // Two runs may remove one stale folder, so that either finds it gone, or half gone; what stays, the next run finds.
        }
    }
}

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
    public string Path { get; private set; }

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

    /// <summary>Takes over a renamed folder whose run was ended from outside.</summary>
    /// <param name="path">Its full path.</param>
    /// <returns>The folder; null where there is none, or its run is still at work.</returns>
    /// <exception cref="UnauthorizedAccessException">It may not be taken over.</exception>
    public static StagingFolder? TryAdopt(string path)
    {
        FileStream held;
        try
        {
            held = new FileStream(System.IO.Path.Combine(path, LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }

        // Between opening and locking, the folder may have gone, and another have taken its name: that one has the first name of another run.
        using var reader = new StreamReader(held, leaveOpen: true);
        if (reader.ReadToEnd() is { Length: > 0 } firstName && File.Exists(System.IO.Path.Combine(path, firstName)))
        {
            return new StagingFolder(path, held);
        }

        held.Dispose();
        return null;
    }

    /// <summary>Gives the folder another name, under which <see cref="TryAdopt"/> knows it.</summary>
    /// <exception cref="IOException">A folder has that name, or it cannot be given.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be given.</exception>
    public void Rename(string path)
    {
        if (_lock.Length == 0)
        {
            var firstName = System.IO.Path.GetFileName(Path);
            File.WriteAllBytes(System.IO.Path.Combine(Path, firstName), []);
            _lock.Write(System.Text.Encoding.UTF8.GetBytes(firstName));
            _lock.Flush();
        }

        Directory.Move(Path, path);
        Path = path;
    }

    /// <summary>Leaves the folder where it is, for another run to take over.</summary>
    public void Release() => _lock.Dispose();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_lock.CanWrite)
        {
            // Released: it is no longer this run's.
            return;
        }

        // It is given up under a name of its own: by the one it has, another run might take it over when it is unlocked.
        TryRemove(Path);
        _lock.Dispose();
    }

    // The system gives a lock back when its process ends, however it ends: who gets the lock of a folder may take the folder away. A folder without a lock is
    // one in the moment after its making, or half removed. It gets one here, so that whoever made it finds that it is taken, and makes another.
    private static void RemoveIfStale(string path)
    {
        try
        {
            using var held = new FileStream(System.IO.Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            TryRemove(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Held by a run at work, gone already, or another user's: either way not for this run to remove.
        }
    }

    // Under a name that nobody else knows: a lock that is made in it by its old name has no place.
    private static void TryRemove(string path)
    {
        try
        {
            var removed = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, Prefix + System.IO.Path.GetRandomFileName());
            Directory.Move(path, removed);
            Directory.Delete(removed, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Gone already, or no longer to be written: it is hidden, and the next run that can removes it.
        }
    }
}

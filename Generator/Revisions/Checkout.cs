using Colophon.Host;

namespace Colophon.Revisions;

/// <summary>A commit's files in a temporary folder, for as long as they are needed. A run that is killed leaves them; the next one takes them away.</summary>
internal sealed class Checkout : IDisposable
{
    private readonly GitRepository _repository;
    private readonly StagingFolder _staging;

    private Checkout(GitRepository repository, StagingFolder staging)
    {
        (_repository, _staging) = (repository, staging);
    }

    /// <summary>Full path of the folder that takes the place of the repository’s.</summary>
    public string Folder => Path.Combine(_staging.Path, "tree");

    /// <summary>Full path of a folder for what is made from the files; it goes when they go.</summary>
    public string Made => Path.Combine(_staging.Path, "made");

    /// <summary>Checks a commit out.</summary>
    /// <returns>The files; null where git refuses.</returns>
    /// <exception cref="IOException">The temporary folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The temporary folder may not be written.</exception>
    public static Checkout? Of(GitRepository repository, string commit)
    {
        var parent = TemporaryFolder(repository);
        StagingFolder.RemoveStale(parent);
        repository.PruneWorktrees();
        var checkout = new Checkout(repository, StagingFolder.In(parent));
        if (repository.AddWorktree(checkout.Folder, commit))
        {
            return checkout;
        }

        checkout.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _staging.Dispose();
        _repository.PruneWorktrees();
        try
        {
            Directory.Delete(Path.GetDirectoryName(_staging.Path)!);
        }
        catch (IOException)
        {
            // Another run has a checkout there.
        }
    }

    // What lies here is built and run: on a system with users, nobody else may write it.
    private static string TemporaryFolder(GitRepository repository)
    {
        const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        var folder = Path.Combine(Path.GetTempPath(), "colophon-" + repository.Mark);
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(folder).FullName;
        }

        Directory.CreateDirectory(folder, OwnerOnly);
        return (File.GetUnixFileMode(folder) & (UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0 ? folder : throw new UnauthorizedAccessException($"the folder \"{folder}\" is open to other users");
    }
}

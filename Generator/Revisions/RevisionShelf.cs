using System.Collections.Immutable;
using Colophon.Host;
using Colophon.Store;

namespace Colophon.Revisions;

/// <summary>Finished outputs of commits, kept in the store: a commit does not change, and neither does what it makes.</summary>
/// <param name="storeFolder">Full path of the store.</param>
internal sealed class RevisionShelf(string storeFolder)
{
    // A page and a PDF each; what is asked for again soon is among the last ones.
    private const int MostRevisions = 8;

    private string Folder => Path.Combine(storeFolder, "revisions");

    /// <summary>A file of a report that a commit made.</summary>
    /// <param name="commit">The commit, in hexadecimal.</param>
    /// <param name="report">The report's name.</param>
    /// <param name="file">The file's name.</param>
    /// <returns>The file; null where it was not kept.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public byte[]? Find(string commit, string report, string file)
    {
        var path = Path.Combine(Folder, commit, report, file);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    /// <summary>Keeps the files of a report that a commit made, by rename, so that there is never half of them; where others lie there already, those stay.</summary>
    /// <exception cref="IOException">The store cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The store may not be written.</exception>
    public void Keep(string commit, string report, ImmutableArray<(string Name, byte[] Content)> files)
    {
        new ResultStore(storeFolder).Prepare();
        var place = Path.Combine(Folder, commit, report);
        if (Directory.Exists(place))
        {
            return;
        }

        using var staging = StagingFolder.In(storeFolder);
        var written = Directory.CreateDirectory(Path.Combine(staging.Path, report)).FullName;
        foreach (var (name, content) in files)
        {
            File.WriteAllBytes(Path.Combine(written, name), content);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        Directory.Move(written, place);
        RemoveOldest();
    }

    private void RemoveOldest()
    {
        foreach (var revision in new DirectoryInfo(Folder).EnumerateDirectories().OrderByDescending(folder => folder.LastWriteTimeUtc).ThenBy(folder => folder.Name, StringComparer.Ordinal).Skip(MostRevisions))
        {
            revision.Delete(recursive: true);
        }
    }
}

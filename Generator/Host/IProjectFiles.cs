namespace Colophon.Host;

/// <summary>The files of a report project, read by paths relative to its root with forward slashes.</summary>
/// <remarks>The one door through which phases read; the disk stands behind it in a run, a dictionary in a test.</remarks>
internal interface IProjectFiles
{
    /// <summary>Whether there is such a file.</summary>
    bool Exists(string path);

    /// <summary>Whether a path leads out of the folder that may be read: by a link on its way, or by its steps.</summary>
    bool LeadsOut(string path);

    /// <summary>The file's bytes.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    byte[] Read(string path);

    /// <summary>Paths of the files below a folder, in ordinal order; empty where there is no such folder.</summary>
    IReadOnlyList<string> List(string folder);
}

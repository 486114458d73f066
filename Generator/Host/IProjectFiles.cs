namespace Colophon.Host;

/// <summary>The files of a report project, read by paths relative to its root with forward slashes.</summary>
/// <remarks>The one door through which phases read; the disk stands behind it in a run, a dictionary in a test.</remarks>
internal interface IProjectFiles
{
    /// <summary>Whether there is such a file, and it may be read.</summary>
    bool Exists(string path);

    /// <summary>Why a file is not read that may be there; null where nothing speaks against it but that it is not there.</summary>
    FileRefusal? WhyRefused(string path);

    /// <summary>The file's bytes.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    byte[] Read(string path);

    /// <summary>Paths of the files below a folder, in ordinal order; empty where there is no such folder.</summary>
    IReadOnlyList<string> List(string folder);
}

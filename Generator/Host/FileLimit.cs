namespace Colophon.Host;

/// <summary>Makes one kind of failure of all that keep a file from being written.</summary>
internal static class FileLimit
{
    /// <summary>Writes, and tells of a file that is larger than the system lets it be as of a disk that is full.</summary>
    /// <remarks>The runtime answers EFBIG, the error of a quota on the size of files, with a complaint about an argument that nobody gave.</remarks>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Watch(Action write)
    {
        try
        {
            write();
        }
        catch (ArgumentOutOfRangeException exception) when (exception.ParamName == "value")
        {
            throw new IOException("a file would be larger than the system allows", exception);
        }
    }
}

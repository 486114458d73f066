namespace Colophon.Host;

/// <summary>Why a file is not read although it may be there.</summary>
/// <param name="Reason">As the end of a sentence whose subject is the file.</param>
/// <param name="Hint">What to do.</param>
internal sealed record FileRefusal(string Reason, string Hint)
{
    /// <summary>A link on its way leads elsewhere.</summary>
    /// <param name="folder">What it leads out of, such as "the folder of templates".</param>
    public static FileRefusal LeadsOutOf(string folder) => new($"is a link that leads out of {folder}", "put a copy of the file in its place");

    /// <summary>It would be read without end, or not before somebody writes to it.</summary>
    public static FileRefusal IsNoRegularFile { get; } = new("is no regular file but a pipe, a socket or a device", "put a file in its place");
}

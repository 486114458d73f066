using System.Collections.Immutable;

namespace NeuralNetworks3.Tests.SameBytes;

/// <summary>Another user of the machine, with no rights.</summary>
internal static class OtherUser
{
    /// <summary>Runs the command behind it as that user.</summary>
    public static ImmutableArray<string> Wrapper { get; } = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

    /// <summary>Why no command can be run so; null where it can.</summary>
    public static string? Missing { get; } =
        Tool.WhyMissing("setpriv")
        ?? (Environment.IsPrivilegedProcess ? null : "only root can become another user")
        ?? (Folders().FirstOrDefault(IsClosed) is { } closed ? $"other users cannot enter {closed}" : null);

    private static IEnumerable<string> Folders()
    {
        for (var folder = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }

    private static bool IsClosed(string folder) =>
        !OperatingSystem.IsWindows() && !File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
}

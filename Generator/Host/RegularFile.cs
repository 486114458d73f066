using System.Runtime.InteropServices;
using System.Text;

namespace Colophon.Host;

/// <summary>Tells regular files from pipes, sockets and devices, which the runtime takes for files as well.</summary>
internal static class RegularFile
{
    // statx(2), whose structure is the same on every processor: the current folder, the type, where the mode lies, and its part that is the type.
    private const int CurrentFolder = -100;
    private const uint TypeWanted = 1;
    private const int StructureSize = 256;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>Whether something stands there that is neither a file of bytes nor a folder, links followed; false where that cannot be told.</summary>
    /// <param name="path">A full path.</param>
    public static bool IsSomethingElse(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        var structure = new byte[StructureSize];
        return GetStatus(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, TypeWanted, structure) == 0
            && (BitConverter.ToUInt16(structure, ModeOffset) & TypeMask) is not (Regular or Folder);
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetStatus(int folder, byte[] path, int flags, uint wanted, byte[] structure);
}

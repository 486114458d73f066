using System.Diagnostics;
using System.Net.Sockets;

namespace Colophon.Tests.Host;

/// <summary>Makes what stands in a folder like a file and is none.</summary>
internal static class SpecialFile
{
    /// <summary>Makes a named pipe: whoever opens it to read waits for somebody who writes.</summary>
    public static async Task MakePipeAsync(string path)
    {
        using var making = Process.Start("mkfifo", [path]);
        await making.WaitForExitAsync();
        Assert.Equal(0, making.ExitCode);
    }

    /// <summary>Makes a socket, which vanishes with what is returned.</summary>
    public static Socket MakeSocket(string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        return socket;
    }
}

/// <summary>A test of what only Linux has.</summary>
internal sealed class OnLinuxAttribute : FactAttribute
{
    public OnLinuxAttribute() => Skip = OperatingSystem.IsLinux() ? null : "needs Linux";
}

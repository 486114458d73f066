using System.Collections.Immutable;
using System.Globalization;
using System.Runtime;
using System.Runtime.Intrinsics;

namespace NeuralNetworks3.Tests.SameBytes;

/// <summary>What a process finds around itself: all that a report must not depend on.</summary>
internal static class SurroundingFacts
{
    // Up to this point some ten methods are left to compile where the runtime was compiled ahead, and some 250 where it counts for nothing.
    private const int Many = 100;

    /// <summary>Each fact on a line, its name first.</summary>
    public static void Print()
    {
        foreach (var (name, value) in Find())
        {
            Console.WriteLine($"{name}={value}");
        }
    }

    /// <summary>Reads what <see cref="Print"/> wrote.</summary>
    public static ImmutableDictionary<string, string> Read(string printed) =>
        printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split('=', 2)).ToImmutableDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>Which of 512, 256 and 128 bits the processor's vectors have here.</summary>
    public static string Vectors() => string.Join(
        ',',
        new (int Bits, bool IsThere)[] { (512, Vector512.IsHardwareAccelerated), (256, Vector256.IsHardwareAccelerated), (128, Vector128.IsHardwareAccelerated) }
            .Where(width => width.IsThere)
            .Select(width => width.Bits));

    // What no output may hold is exactly what is asked for here.
#pragma warning disable RS0030
    private static (string Name, string Value)[] Find() =>
    [
        ("collector", GCSettings.IsServerGC ? "server" : "workstation"),
        ("compiled", JitInfo.GetCompiledMethodCount() > Many ? "here" : "ahead"),
        ("culture", CultureInfo.CurrentCulture.Name),
        ("folder", Environment.CurrentDirectory),
        ("home", Environment.GetEnvironmentVariable("HOME") ?? ""),
        ("processors", Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)),
        ("umask", ModeOfNewFile()),
        ("user", Environment.UserName),
        ("vectors", Vectors()),
        ("year", DateTime.UtcNow.Year.ToString(CultureInfo.InvariantCulture)),
        ("zone", TimeZoneInfo.Local.Id),
    ];
#pragma warning restore RS0030

    private static string ModeOfNewFile()
    {
        if (OperatingSystem.IsWindows())
        {
            return "none";
        }

        var path = Path.Combine(Environment.CurrentDirectory, "new-file");
        File.WriteAllText(path, "");
        var mode = File.GetUnixFileMode(path).ToString();
        File.Delete(path);
        return mode;
    }
}

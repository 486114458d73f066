using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace NeuralNetworks3.Tests.SameBytes;

/// <summary>Everything that is varied.</summary>
internal static class Variations
{
    // A file system in memory, which lists the file first that was made last.
    private const string Memory = "/dev/shm";

    /// <summary>What the others are compared with: one thread, in English, in UTC, in a folder of the user's.</summary>
    public static Variation Plain { get; } = new("plain")
    {
        Environment = [("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8"), ("TZ", "UTC"), ("DOTNET_PROCESSOR_COUNT", "1"), ("DOTNET_TieredPGO", "0")],
    };

    /// <summary>All of them, one by one.</summary>
    public static ImmutableArray<Variation> All { get; } =
    [
        new("folder") { Folder = "a folder with spaces/türkçe", Changes = ["folder"] },
        new("files in another order") { Place = Memory, IsReversed = true, Missing = Directory.Exists(Memory) ? null : $"there is no {Memory}, a file system that lists files in the order in which they were made" },
        new("home") { Environment = [("HOME", "/nonexistent"), ("XDG_CONFIG_HOME", "/nonexistent/config"), ("LOGNAME", "somebody")], Changes = ["home"] },
        new("user") { Wrapper = OtherUser.Wrapper, Changes = ["user"], Missing = OtherUser.Missing },
        new("umask") { Wrapper = ["sh", "-c", "umask 0007; exec \"$@\"", "sh"], Changes = ["umask"], Missing = Tool.WhyMissing("sh") },
        Locale("Turkish", "tr_TR"),
        Locale("German", "de_DE"),
        Locale("Arabic", "ar_SA"),
        new("time zone") { Environment = [("TZ", "Pacific/Auckland")], Changes = ["zone"] },
        new("clock") { Wrapper = ["faketime", "--exclude-monotonic", "-f", "@2001-02-03 04:05:06"], Changes = ["year"], Missing = Tool.WhyMissing("faketime") },
        new("threads") { Threads = 8, Environment = [("DOTNET_PROCESSOR_COUNT", "8")], Changes = ["processors"] },
        new("server GC") { Environment = [("DOTNET_gcServer", "1"), ("DOTNET_PROCESSOR_COUNT", "2")], Changes = ["collector"] },
        new("no tiers of compilation") { Environment = [("DOTNET_TieredCompilation", "0")] },
        new("compiled by profile") { Environment = [("DOTNET_TieredPGO", "1")] },
        new("nothing compiled ahead") { Environment = [("DOTNET_ReadyToRun", "0")], Changes = ["compiled"] },
        new("no AVX-512") { Environment = [("DOTNET_EnableAVX512", "0")], Changes = ["vectors"], Missing = Vector512.IsHardwareAccelerated ? null : "the processor has no vectors of 512 bits" },
        new("no AVX2") { Environment = [("DOTNET_EnableAVX2", "0")], Changes = ["vectors"], Missing = Vector256.IsHardwareAccelerated ? null : "the processor has no vectors of 256 bits" },
        new("no vectors") { Environment = [("DOTNET_EnableHWIntrinsic", "0")], Changes = ["vectors"] },
    ];

    /// <summary>As much as can be tried in one run, and costs no more than one: all but what slows the processor down, in Turkish.</summary>
    public static Variation Together { get; } = All
        .Where(variation => variation.Missing is null && variation.Name is not ("German" or "Arabic" or "no tiers of compilation" or "nothing compiled ahead" or "no AVX2" or "no vectors"))
        .Aggregate((sum, variation) => sum.With(variation)) with
    {
        Name = "all at once",
    };

    /// <summary>The one of a name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Variation Named(string name) => All.Single(variation => variation.Name == name);

    private static Variation Locale(string name, string locale) => new(name)
    {
        Environment = [("LANG", $"{locale}.UTF-8"), ("LC_ALL", $"{locale}.UTF-8")],
        Changes = ["culture"],
        Missing = AppContext.TryGetSwitch("System.Globalization.Invariant", out var isInvariant) && isInvariant
            || Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true"
            ? "the runtime knows no cultures here"
            : null,
    };
}

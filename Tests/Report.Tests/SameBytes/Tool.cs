namespace NeuralNetworks3.Tests.SameBytes;

/// <summary>Programs of the system.</summary>
internal static class Tool
{
    /// <summary>Why a program cannot be used; null where it can.</summary>
    public static string? WhyMissing(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)))
            ? null
            : $"{name} is not installed";
}

using System.Diagnostics;

namespace NeuralNetworks3.Tests;

/// <summary>The kernels find the same bits on processors with wide vectors, with narrow ones and with none.</summary>
public class SameBitsTests
{
    private static readonly Lazy<string> Here = new(KernelDigest.Of);

    [Theory]
    [InlineData("DOTNET_EnableAVX512", "512")]
    [InlineData("DOTNET_EnableAVX2", "256")]
    [InlineData("DOTNET_EnableHWIntrinsic", "128")]
    public async Task Kernels_find_the_same_bits_without(string instructions, string width)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KernelDigest).Assembly.Location, "kernels"]) { RedirectStandardOutput = true };
        start.Environment[instructions] = "0";

        using var process = Process.Start(start)!;
        var words = (await process.StandardOutput.ReadToEndAsync()).Trim('\n', '\r').Split(' ');
        await process.WaitForExitAsync();

        // The switch is obeyed, or the test would compare a thing with itself.
        Assert.DoesNotContain(width, words[0], StringComparison.Ordinal);
        Assert.Equal(Here.Value, words[1]);
    }
}

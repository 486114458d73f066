using System.Diagnostics;
using System.Globalization;

namespace NeuralNetworks3.Tests;

/// <summary>Ctrl-C and its like, whenever they come, leave the old report or the new one: never a half.</summary>
public sealed class InterruptTests : IDisposable
{
    private static readonly string[] Files = ["neural-networks-3.html", "neural-networks-3.numbers.csv", "neural-networks-3.pdf", "results.json"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly string _folder = Directory.CreateTempSubdirectory("colophon-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableOnWindows]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task Interrupted_while_experiments_run_the_program_leaves_all_files_old_or_all_new(string signal)
    {
        foreach (var file in Files)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, file), "old");
        }

        using var making = Start("dotnet", Path.Combine(AppContext.BaseDirectory, "Experiments.dll"), "--fresh", "--project", MadeReport.Root, "--output", _folder);
        using var timeout = new CancellationTokenSource(Patience);
        var errors = making.StandardError.ReadToEndAsync(timeout.Token);

        // Its first line tells that the program is past the start of the runtime, where nobody listens to the signal yet.
        await making.StandardOutput.ReadLineAsync(timeout.Token);
        using var interrupting = Start("kill", $"-{signal}", making.Id.ToString(CultureInfo.InvariantCulture));
        await making.StandardOutput.ReadToEndAsync(timeout.Token);
        await making.WaitForExitAsync(timeout.Token);

        var isOld = making.ExitCode == 130;
        Assert.Equal(isOld ? "interrupted; nothing was written\n" : "", await errors);
        Assert.True(isOld || making.ExitCode == 0, $"the exit code is {making.ExitCode}");
        Assert.All(Files, file => Assert.Equal(isOld, File.ReadAllText(Path.Combine(_folder, file)) == "old"));
        Assert.Equal(Files, Directory.EnumerateFileSystemEntries(_folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal));
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    /// <summary>Windows has no signal that one process could send to another.</summary>
    private sealed class SkippableOnWindowsAttribute : TheoryAttribute
    {
        public SkippableOnWindowsAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such signals" : null;
    }
}

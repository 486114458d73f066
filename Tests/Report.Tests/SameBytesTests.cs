using System.Collections.Immutable;
using System.Diagnostics;

namespace NeuralNetworks3.Tests;

/// <summary>The report is the same to the byte, wherever, whenever and however it is made.</summary>
public sealed class SameBytesTests : IDisposable
{
    private static readonly ImmutableArray<string> Files = ["neural-networks-3.html", "neural-networks-3.numbers.csv", "neural-networks-3.pdf", "results.json"];
    private readonly string _folder = Directory.CreateTempSubdirectory("colophon-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Two_runs_in_different_folders_locales_time_zones_and_with_different_threads_and_vectors_give_the_same_bytes()
    {
        var plain = await MakeAsync("plain", threads: 1, ("LANG", "C.UTF-8"), ("TZ", "UTC"));
        var turkish = await MakeAsync(
            "a folder with spaces/türkçe",
            threads: 8,
            ("LANG", "tr_TR.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("TZ", "Pacific/Auckland"),
            ("DOTNET_EnableAVX512", "0"));

        foreach (var file in Files)
        {
            Assert.True(plain[file].AsSpan().SequenceEqual(turkish[file]), $"{file} differs between the two runs");
        }
    }

    [Fact]
    public async Task No_output_names_the_machine_the_user_or_the_folder()
    {
        var made = await MakeAsync("somewhere-of-its-own", threads: 2);

        foreach (var file in Files)
        {
            var text = System.Text.Encoding.Latin1.GetString(made[file]);
            Assert.DoesNotContain("somewhere-of-its-own", text, StringComparison.Ordinal);
            Assert.DoesNotContain(AppContext.BaseDirectory, text, StringComparison.Ordinal);
            Assert.DoesNotContain("/tmp/", text, StringComparison.Ordinal);
        }
    }

    private async Task<ImmutableDictionary<string, byte[]>> MakeAsync(string name, int threads, params (string Name, string Value)[] environment)
    {
        var project = Path.Combine(_folder, name);
        CopyTemplates(project);
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Experiments.dll"), "--quiet", "--project", project, "--threads", threads.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true, WorkingDirectory = project };
        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal("", errors);
        Assert.Equal(0, process.ExitCode);
        return Files.ToImmutableDictionary(file => file, file => File.ReadAllBytes(Path.Combine(project, "Output", file)));
    }

    private static void CopyTemplates(string project)
    {
        var templates = Path.Combine(MadeReport.Root, "Templates");
        foreach (var file in Directory.EnumerateFiles(templates, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(project, "Templates", Path.GetRelativePath(templates, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}

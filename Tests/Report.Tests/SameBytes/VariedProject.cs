using System.Diagnostics;
using System.Globalization;

namespace NeuralNetworks3.Tests.SameBytes;

/// <summary>A copy of the report's project somewhere, and programs run in it with one thing varied.</summary>
internal sealed class VariedProject : IDisposable
{
    private const UnixFileMode Everybody = (UnixFileMode)0b111_111_111;
    private readonly string _folder;

    /// <summary>Copies the templates.</summary>
    public VariedProject(Variation variation)
    {
        Variation = variation;
        _folder = Path.Combine(variation.Place ?? Path.GetTempPath(), $"colophon-{Path.GetRandomFileName()}");
        Root = Path.Combine(_folder, variation.Folder);
        CopyFrom(MadeReport.Root, "Templates");
        OpenToEverybody();
    }

    /// <summary>What is varied.</summary>
    public Variation Variation { get; }

    /// <summary>The full path of the project.</summary>
    public string Root { get; }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Takes over what the experiments found in another project.</summary>
    public VariedProject WithResultsOf(VariedProject other)
    {
        CopyFrom(other.Root, ".colophon");
        OpenToEverybody();
        return this;
    }

    /// <summary>What a process finds around itself here.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindFactsAsync() =>
        SurroundingFacts.Read(await RunAsync(typeof(SurroundingFacts).Assembly.Location, "facts"));

    /// <summary>The names of the templates, as the file system lists them.</summary>
    public IReadOnlyList<string> ListTemplates() =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "Templates"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file))];

    /// <summary>Makes the report.</summary>
    public async Task<MadeFiles> MakeAsync()
    {
        var threads = Variation.Threads.ToString(CultureInfo.InvariantCulture);
        await RunAsync(Path.Combine(AppContext.BaseDirectory, "Experiments.dll"), "--quiet", "--project", Root, "--threads", threads);
        return MadeFiles.Read(Path.Combine(Root, "Output"));
    }

    private async Task<string> RunAsync(string program, params string[] arguments)
    {
        string[] command = [.. Variation.Wrapper, "dotnet", program, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Root };

        // An input, and no matter of surroundings: it dates the PDF.
        start.Environment.Remove("SOURCE_DATE_EPOCH");
        foreach (var (name, value) in Variations.Plain.Environment.Concat(Variation.Environment))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!; // Null only where a running process is used again.
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 && await errors == ""
            ? output
            : throw new InvalidOperationException($"{string.Join(' ', command)}\nended with {process.ExitCode} and said:\n{await errors}");
    }

    private void CopyFrom(string root, string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        foreach (var file in Variation.IsReversed ? files.Reverse() : files)
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // A file has a folder.
            File.Copy(file, copy);
        }
    }

    // Another user has to write here, too.
    private void OpenToEverybody()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(_folder, "*", SearchOption.AllDirectories).Prepend(_folder))
        {
            File.SetUnixFileMode(entry, Everybody);
        }
    }
}

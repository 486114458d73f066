using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Colophon.Cli;
using Colophon.Running;
using Colophon.Store;

namespace Colophon.Tests.EndToEnd;

/// <summary>A project of the program SmallReport, which tests run here or as a process of its own.</summary>
internal sealed class SmallProject
{
    /// <summary>The files that it makes.</summary>
    public static readonly ImmutableArray<string> Files = ["results.json", "small.html", "small.numbers.csv", "small.pdf"];

    private static readonly Assembly Experiments = Assembly.LoadFrom(Program);

    /// <summary>Makes the project.</summary>
    /// <param name="root">Full path of its folder.</param>
    public SmallProject(string root)
    {
        Root = root;
        Directory.CreateDirectory(Path.Combine(root, "Templates/small"));
    }

    /// <summary>Full path of its folder.</summary>
    public string Root { get; }

    /// <summary>Full path of the program.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, "SmallReport.dll");

    /// <summary>Full path of the folder of its files.</summary>
    public string Output => Path.Combine(Root, "Output");

    /// <summary>Full path of its store.</summary>
    public string Store => Path.Combine(Root, ResultStore.FolderName);

    /// <summary>Writes the report with a seed, on which every file depends.</summary>
    public SmallProject WithSeed(int seed)
    {
        File.WriteAllText(
            Path.Combine(Root, "Templates/small/report.md"),
            $$$"""
            ---
            title: A small report
            seed: {{{seed}}}
            ---

            # Result

            The walk ends at $x$ = {{ walk.x | fixed: 3 }} and $y$ = {{ walk.y | fixed: 3 }}, {{ distance.length | fixed: 3 }} from its start; the number 0 was drawn {{ counts.counts[0] | integer }} times.
            """);
        return this;
    }

    /// <summary>Runs the program here.</summary>
    /// <returns>Its exit code, and what it printed on standard error.</returns>
    public async Task<(int ExitCode, string Errors)> RunAsync(params string[] arguments)
    {
        using var errors = new StringWriter();
        var surroundings = new ProgramSurroundings
        {
            Experiments = diagnostics => ExperimentCatalog.Discover(Experiments, diagnostics),
            Output = TextWriter.Null,
            Errors = errors,
            WorkingFolder = Root,

            // As the program itself has it, so that both make the same colophon.
            DependencyFile = Path.ChangeExtension(Program, ".deps.json"),
        };
        return (await new ReportProgram(surroundings).RunAsync(["--quiet", .. arguments], CancellationToken.None), errors.ToString());
    }

    /// <summary>Starts the program as a process of its own.</summary>
    public Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments]) { WorkingDirectory = Root, RedirectStandardError = true, RedirectStandardOutput = true })!;

    /// <summary>The contents of the files in a folder, in the order of their names.</summary>
    public static ImmutableArray<byte[]> Contents(string folder) => [.. Files.Select(file => File.ReadAllBytes(Path.Combine(folder, file)))];

    /// <summary>Names of what lies in a folder; none where it is not there.</summary>
    public static IEnumerable<string?> Names(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal) : [];
}

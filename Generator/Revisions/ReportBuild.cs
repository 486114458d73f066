using System.Collections.Immutable;

namespace Colophon.Revisions;

/// <summary>What became of building a report program: the program, or what the compiler said.</summary>
/// <param name="Program">Full path of the program; null where it could not be built.</param>
/// <param name="Errors">What was wrong, a line each; empty where nothing was.</param>
internal sealed record BuildOutcome(string? Program, ImmutableArray<string> Errors);

/// <summary>Builds the report program of a project and runs it, both as processes of their own.</summary>
/// <param name="project">Full path of the project.</param>
/// <param name="programName">The program's name, which its project file has, too.</param>
internal sealed class ReportBuild(string project, string programName)
{
    private const int MostErrors = 8;

    // Servers that outlive the build would keep the folder busy, and the pipe that is read here open.
    private static readonly ImmutableArray<(string, string)> Environment =
    [
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_NOLOGO", "1"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
    ];

    // What is compiled is what counts: a style that today's compiler, or the next file, would have otherwise is no reason not to run a commit.
    private static readonly ImmutableArray<string> Properties = ["-p:UseSharedCompilation=false", "-p:CompilesAhead=false", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false"];

    /// <summary>The project file of the program, relative to the project; null where it has none.</summary>
    public string? ProjectFile() =>
        Directory.EnumerateFiles(project, programName + ".csproj", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(file => Path.GetRelativePath(project, file).Replace('\\', '/'))
            .OrderBy(file => file.Count(character => character == '/'))
            .ThenBy(file => file, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>Builds the program.</summary>
    /// <param name="projectFile">The project file, relative to the project.</param>
    /// <param name="output">Full path of the folder that takes the program.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<BuildOutcome> BuildAsync(string projectFile, string output, CancellationToken cancellationToken)
    {
        var outcome = await ChildProgram.RunAsync(
            "dotnet",
            project,
            ["build", projectFile, "-c", "Release", "-o", output, "-v", "quiet", "--nologo", "-nodeReuse:false", .. Properties],
            Environment,
            cancellationToken).ConfigureAwait(false);
        return outcome switch
        {
            null => new BuildOutcome(null, ["the program \"dotnet\" was not found"]),
            { ExitCode: 0 } => new BuildOutcome(Path.Combine(output, programName + ".dll"), []),
            _ => new BuildOutcome(null, ErrorsOf(outcome.Output + "\n" + outcome.Errors)),
        };
    }

    /// <summary>Runs a program that was built.</summary>
    /// <param name="program">Full path of the program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables that it sees besides those of this process.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <returns>How it went; null where there is no <c>dotnet</c>.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public Task<ChildOutcome?> RunAsync(string program, ImmutableArray<string> arguments, ImmutableArray<(string Name, string Value)> environment, CancellationToken cancellationToken) =>
        ChildProgram.RunAsync("dotnet", project, [program, .. arguments], environment, cancellationToken);

    /// <summary>The lines that say what is wrong, each once, without the folder that nobody else has.</summary>
    /// <param name="said">What a program wrote.</param>
    public ImmutableArray<string> ErrorsOf(string said)
    {
        var lines = said.Replace(project + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var errors = lines.Where(line => line.Contains("error", StringComparison.OrdinalIgnoreCase) && !line.EndsWith("Error(s)", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        return [.. (errors.Count > 0 ? errors : [.. lines]).Take(MostErrors)];
    }
}

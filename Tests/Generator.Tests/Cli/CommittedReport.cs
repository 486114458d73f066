using System.Collections.Immutable;
using Colophon.Revisions;
using Colophon.Tests.Revisions;

namespace Colophon.Tests.Cli;

/// <summary>A whole report project in a git repository, program included, with its accepted results committed: what <c>drift --explain</c> builds and runs.</summary>
/// <remarks>The program is compiled against the engine that is tested, as it lies beside the tests.</remarks>
internal sealed class CommittedReport : IDisposable
{
    private const string ProgramName = "Small";

    // What each experiment finds depends on something else: the seed, one file, two files, data, the processor.
    private static readonly ImmutableArray<(string Path, string Text)> Sources =
    [
        ("Small/Program.cs", "return await Colophon.Report.RunAsync(args);"),
        ("Small/Parameters.cs", "namespace Small;\n\ninternal static class Parameters\n{\n    public const double Step = 0.5;\n\n    public const int Other = 1;\n}\n"),
        ("Small/Left.cs", "namespace Small; internal static class Left { public const int Is = 0; }"),
        ("Small/Right.cs", "namespace Small; internal static class Right { public const int Is = 0; }"),
        ("Small/Draw.cs", Experiment("draw", "context.Streams[\"draw\"].NextDouble()")),
        ("Small/Walk.cs", Experiment("walk", "3 * Parameters.Step", "context.Claim(new Claim(\"W1\", \"It goes far.\", ClaimKind.Derived, Parameters.Step > 0.4 ? ClaimVerdict.True : ClaimVerdict.False, new { Parameters.Step }));")),
        ("Small/Any.cs", Experiment("any", "Left.Is | Right.Is")),
        ("Small/All.cs", Experiment("all", "Left.Is & Right.Is")),
        ("Small/Sum.cs", Experiment("sum", "new System.IO.StreamReader(context.OpenInput(\"data/counts.txt\")).ReadToEnd().Length", members: "public override System.Collections.Immutable.ImmutableArray<string> Inputs => [\"data/counts.txt\"];")),
        ("Small/Lanes.cs", Experiment("lanes", "System.Numerics.Vector<double>.Count")),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("colophon-").FullName;

    // Null where a file changed since.
    private string? _program;

    /// <summary>Writes the project, makes its results, accepts them and commits all.</summary>
    /// <param name="variables">Variables of the environment that the accepted results are made with.</param>
    public static async Task<CommittedReport> MakeAsync(params ImmutableArray<(string Name, string Value)> variables)
    {
        var report = new CommittedReport()
            .With("Small/Small.csproj", Project)
            .With("Templates/small/report.md", "---\ntitle: Small\nseed: 1\n---\n\n# Found\n\n[It goes far.]{claim=W1}\n")
            .With("data/counts.txt", "1\n")
            .With("Tests/Report.Tests/drift.yaml", "accepted: accepted.json\n")
            .With(".gitignore", "bin/\nobj/\nOutput/\nprogram/\n");
        foreach (var (path, text) in Sources)
        {
            report.With(path, text);
        }

        var outcome = await report.RunAsync(["results", "--quiet"], variables);
        Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Errors);
        File.Move(Path.Combine(report._folder, "Output/results.json"), Path.Combine(report._folder, "Tests/Report.Tests/accepted.json"));
        CommandGit.CommitAll(report._folder);
        return report;
    }

    /// <summary>Writes a file.</summary>
    public CommittedReport With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, path))!);
        File.WriteAllText(Path.Combine(_folder, path), text);
        _program = path.EndsWith(".cs", StringComparison.Ordinal) ? null : _program;
        return this;
    }

    /// <summary>Changes a file.</summary>
    public CommittedReport Change(string path, string old, string now)
    {
        var text = File.ReadAllText(Path.Combine(_folder, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return With(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Builds the program from the files as they are, and runs it as a user would.</summary>
    /// <returns>The exit code, what it printed, and what was wrong.</returns>
    public async Task<ChildOutcome> RunAsync(ImmutableArray<string> arguments, params ImmutableArray<(string Name, string Value)> variables)
    {
        var build = new ReportBuild(_folder, ProgramName);
        if (_program is null)
        {
            var built = await build.BuildAsync("Small/Small.csproj", Path.Combine(_folder, "program"), CancellationToken.None);
            Assert.True(built.Program is not null, string.Join('\n', built.Errors));
            _program = built.Program;
        }

        return (await build.RunAsync(_program, arguments, variables, CancellationToken.None))!;
    }

    /// <summary>How many checkouts git knows of, the project itself included.</summary>
    public int Worktrees() => CommandGit.CountWorktrees(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Project =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Engine>{AppContext.BaseDirectory}</Engine>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="$(Engine)Colophon.dll" />
            <None Include="$(Engine)runtimes/$(NETCoreSdkPortableRuntimeIdentifier)/native/*" Link="%(Filename)%(Extension)" CopyToOutputDirectory="PreserveNewest" />
            <None Include="$(Engine)assets/**" Link="assets/%(RecursiveDir)%(Filename)%(Extension)" CopyToOutputDirectory="PreserveNewest" />
          </ItemGroup>
        </Project>
        """;

    private static string Experiment(string id, string value, string statement = "", string members = "") =>
        $$"""
        using Colophon.Running;

        namespace Small;

        internal sealed record {{id}}Found(double Value);

        internal sealed class {{id}}Experiment : Experiment<{{id}}Found>
        {
            public override string Id => "{{id}}";

            {{members}}

            public override Task<{{id}}Found> RunAsync(ExperimentContext context)
            {
                {{statement}}
                return Task.FromResult(new {{id}}Found({{value}}));
            }
        }
        """;
}

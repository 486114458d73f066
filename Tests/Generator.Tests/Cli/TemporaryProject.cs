using System.Collections.Immutable;
using System.Security.Cryptography;
using Colophon.Cli;
using Colophon.Running;

namespace Colophon.Tests.Cli;

/// <summary>A report project on the disk, with one small experiment, and the program run on it as a user would.</summary>
internal sealed class TemporaryProject : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    /// <summary>Full path of the project.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("colophon-").FullName;

    /// <summary>The experiments of the project.</summary>
    public ImmutableArray<Experiment> Experiments { get; init; } = [new Study()];

    /// <summary>What the program printed on its standard output.</summary>
    public string Output => _output.ToString().ReplaceLineEndings("\n");

    /// <summary>What the program printed on its standard error.</summary>
    public string Errors => _errors.ToString().ReplaceLineEndings("\n");

    /// <summary>A report without a mistake, in which one sentence may be chosen.</summary>
    public static string Report(string sentence = "All is well.", string frontMatter = "seed: 7") =>
        $$$"""
        ---
        title: A small report
        {{{frontMatter}}}
        ---

        # Result {#sec-result}

        {{{sentence}}} The seed’s first number is {{ study.drawn | integer }}, as @fig-study and @sec-result show.

        ![The study.](figure:study/line){#fig-study alt="A line that rises."}
        """.ReplaceLineEndings("\n");

    /// <summary>Writes a file of the project.</summary>
    public TemporaryProject With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file of the project.</summary>
    public TemporaryProject With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    /// <summary>The full path of a file of the project.</summary>
    public string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>The text of a file of the project.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>The project's surroundings when the program is run in it.</summary>
    public ProgramSurroundings Surroundings() => new()
    {
        Experiments = diagnostics => ExperimentCatalog.From(Experiments, diagnostics),
        Output = _output,
        Errors = _errors,
        WorkingFolder = Root,
    };

    /// <summary>Runs the program in the project.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(params string[] arguments) => RunAsync(CancellationToken.None, arguments);

    /// <summary>Runs the program in the project.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(CancellationToken cancellationToken, params string[] arguments) =>
        new ReportProgram(Surroundings()).RunAsync(arguments, cancellationToken);

    /// <summary>Every file and folder of Output/, with when it was written and a digest of what it holds.</summary>
    public IReadOnlyList<string> OutputState() => StateOf("Output");

    /// <summary>Every file and folder below a folder, with when it was written and a digest of what it holds.</summary>
    public IReadOnlyList<string> StateOf(string folder) =>
    [
        .. Directory.EnumerateFileSystemEntries(PathOf(folder), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(entry => $"{Path.GetRelativePath(Root, entry)} {File.GetLastWriteTimeUtc(entry):O} {(File.Exists(entry) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(entry))) : "")}"),
    ];

    /// <summary>Names of what lies in a folder.</summary>
    public IEnumerable<string?> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(PathOf(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        _output.Dispose();
        _errors.Dispose();
    }

    /// <summary>What the study found.</summary>
    internal sealed record Found(int Drawn, double Half, string Name);

    /// <summary>Draws one number, and a line.</summary>
    internal sealed class Study : Experiment<Found>
    {
        /// <summary>Called as soon as the study runs.</summary>
        public Action<ExperimentContext> OnRun { get; init; } = _ => { };

        public override string Id => "study";

        public override Task<Found> RunAsync(ExperimentContext context)
        {
            OnRun(context);
            return Task.FromResult(new Found(context.Streams["draw"].NextInt32(1000), 0.5, "The study"));
        }

        public override void Present(Found result, Presentation presentation) =>
            presentation.AddFigure("line", width: 200, height: 100, plot => plot.Add.Line(0, 0, 1, 1));
    }
}

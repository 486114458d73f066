using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Drifting;
using Colophon.Results;

namespace Colophon.Revisions.Explaining;

/// <summary>Builds the files of a trial, runs their experiments, and compares what they find with what was accepted.</summary>
/// <param name="tree">The files.</param>
/// <param name="source">The report.</param>
/// <param name="present">Full path of the repository that the files are a copy of.</param>
/// <param name="accepted">The results that values should return to.</param>
/// <param name="drifted">The paths of the values that are asked for.</param>
internal sealed class TrialRunner(TrialTree tree, RevisionSource source, string present, ResultObject accepted, ImmutableSortedSet<string> drifted)
{
    private const string ResultsFile = "results.json";
    private const int BadCommandLine = 2;

    private readonly ReportBuild _build = new(tree.ProjectFolder, source.ProgramName);

    // Of the files as they are in the tree; null before they were built.
    private BuildOutcome? _built;

    /// <summary>The project file of the program, relative to the project; null where it has none.</summary>
    public string? ProjectFile => _build.ProjectFile();

    /// <summary>Puts factors back, builds, runs the experiments, and compares.</summary>
    /// <param name="factors">The factors.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<Trial> TryAsync(ImmutableArray<Factor> factors, CancellationToken cancellationToken)
    {
        if (tree.Apply(factors))
        {
            _built = null;
        }

        _built ??= await BuildAsync(cancellationToken).ConfigureAwait(false);
        if (_built.Program is not { } program)
        {
            return Trial.Failed("it does not build: " + _built.Errors.FirstOrDefault());
        }

        // The store takes for granted that results do not depend on the machine, which is in question where it is a factor.
        var output = MakeOutput();
        ImmutableArray<string> arguments =
        [
            source.Report, "--project", tree.ProjectFolder, "--output", output, "--quiet",
            .. factors.Any(factor => factor.Kind == FactorKind.Machine) ? ["--fresh"] : Array.Empty<string>(),
            .. factors.SelectMany(factor => factor.Arguments),
        ];
        var outcome = await RunAsync(program, arguments, [.. factors.SelectMany(factor => factor.Variables)], cancellationToken).ConfigureAwait(false);
        var results = Path.Combine(output, ResultsFile);
        return outcome is { ExitCode: 0 } && File.Exists(results)
            ? Compare(File.ReadAllBytes(results))
            : Trial.Failed("its experiments fail: " + _build.ErrorsOf($"{outcome?.Output}\n{outcome?.Errors}").FirstOrDefault());
    }

    private async Task<BuildOutcome> BuildAsync(CancellationToken cancellationToken)
    {
        if (ProjectFile is not { } file)
        {
            return new BuildOutcome(null, [$"there is no project file \"{source.ProgramName}.csproj\""]);
        }

        return await FontLink.RestoreAsync(tree.Folder, present, cancellationToken).ConfigureAwait(false) is { } failure
            ? new BuildOutcome(null, _build.ErrorsOf(failure))
            : await _build.BuildAsync(file, Path.Combine(tree.Made, "program"), cancellationToken).ConfigureAwait(false);
    }

    private string MakeOutput()
    {
        var output = Path.Combine(tree.Made, "output");
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        return output;
    }

    // An engine that does not know how to leave the report out makes it.
    private async Task<ChildOutcome?> RunAsync(string program, ImmutableArray<string> arguments, ImmutableArray<(string, string)> variables, CancellationToken cancellationToken)
    {
        var outcome = await _build.RunAsync(program, ["results", .. arguments], variables, cancellationToken).ConfigureAwait(false);
        return outcome is { ExitCode: BadCommandLine } ? await _build.RunAsync(program, ["build", .. arguments], variables, cancellationToken).ConfigureAwait(false) : outcome;
    }

    private Trial Compare(byte[] results) =>
        CanonicalJsonReader.Read(ResultsFile, results, new DiagnosticBag()) is { } now
            ? new Trial(drifted.Except(ValueComparison.Compare(accepted, now).Select(drift => drift.Path)), null)
            : Trial.Failed("its results cannot be read");
}

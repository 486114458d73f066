using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Drifting;
using Colophon.Results;
using Colophon.Revisions;
using Colophon.Revisions.Explaining;
using Colophon.Running;

namespace Colophon.Cli;

/// <summary>Finds what moved values that drifted, by putting back one thing after another to what it was when the results were accepted.</summary>
/// <param name="line">What the user wants.</param>
/// <param name="project">Where the report lies.</param>
/// <param name="surroundings">The program's name and writers.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class ExplainRun(CommandLine line, ProjectFolder project, ProgramSurroundings surroundings, DiagnosticBag diagnostics)
{
    /// <summary>Searches and prints what was found.</summary>
    /// <param name="report">What drifted.</param>
    /// <param name="acceptedFile">Path of the accepted results from the root of the project.</param>
    /// <param name="accepted">The accepted results.</param>
    /// <param name="inputs">The data files that the experiments read.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <exception cref="OperationCanceledException">The user gave up; nothing is left of the checkouts.</exception>
    public async Task RunAsync(DriftReport report, string acceptedFile, ResultObject accepted, InputFiles inputs, CancellationToken cancellationToken)
    {
        ImmutableSortedSet<string> drifted = report.Values.Where(value => value.IsBeyond).Select(value => value.Drift.Path).ToImmutableSortedSet(StringComparer.Ordinal);
        if (drifted.IsEmpty)
        {
            Tell("no value drifted beyond its tolerance: there is nothing to explain");
            return;
        }

        var source = project.ToSource(surroundings.ProgramName);
        if (RevisionLookup.FindRepository(project.Root, diagnostics) is not { } repository || FindBaseline(repository, source.Prefix + acceptedFile) is not { } baseline)
        {
            return;
        }

        try
        {
            await SearchAsync(repository, source, baseline, accepted, inputs, drifted, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                DiagnosticCodes.CannotCheckOut,
                null,
                $"the commit {RevisionOutputs.Short(baseline)} cannot be checked out: {OutputPlace.Clause(exception)}",
                "make room in the system's folder of temporary files, or let it be written");
        }
    }

    private async Task SearchAsync(
        GitRepository repository,
        RevisionSource source,
        string baseline,
        ResultObject accepted,
        InputFiles inputs,
        ImmutableSortedSet<string> drifted,
        CancellationToken cancellationToken)
    {
        using var tree = TrialTree.Make(repository, source, baseline);
        if (tree is null)
        {
            diagnostics.Add(DiagnosticCodes.CannotCheckOut, null, $"the commit {RevisionOutputs.Short(baseline)} cannot be checked out: git refuses to", "see what \"git worktree add\" says");
            return;
        }

        // A state that does not even build would make every factor look innocent.
        var runner = new TrialRunner(tree, source, repository.Folder, accepted, drifted);
        if ((await runner.TryAsync([], cancellationToken).ConfigureAwait(false)).Failure is { } failure)
        {
            diagnostics.Add(DiagnosticCodes.PresentDoesNotBuild, null, $"the files as they are cannot be tried: {failure}", "build and run the report once more, then explain");
            return;
        }

        async Task<Trial> TryAsync(ImmutableArray<Factor> factors, CancellationToken token)
        {
            Tell($"putting back {string.Join(", ", factors.Select(factor => factor.Name))}");
            return await runner.TryAsync(factors, token).ConfigureAwait(false);
        }

        // It was just built.
        var factors = tree.Factors(runner.ProjectFile!, inputs.Paths);
        var explanation = await new CauseSearch(drifted, TryAsync).FindAsync(factors, MachineFactors.All, cancellationToken).ConfigureAwait(false);
        foreach (var told in ExplanationText.Lines(explanation, $"commit {RevisionOutputs.Short(baseline)}").SelectMany(told => TerminalText.Wrap(told)))
        {
            surroundings.Output.WriteLine(told);
        }
    }

    // What was accepted was computed by the files that it was committed with.
    private string? FindBaseline(GitRepository repository, string file)
    {
        if (repository.LastChangeOf(file) is not { } baseline)
        {
            diagnostics.Add(DiagnosticCodes.UncommittedBaseline, null, $"no commit has the accepted results \"{file}\"", "commit them together with the code that computed them");
            return null;
        }

        if (!repository.IsClean(file))
        {
            diagnostics.Add(DiagnosticCodes.UncommittedBaseline, null, $"the accepted results \"{file}\" are not as they were committed", "commit them together with the code that computed them, or take the change back");
            return null;
        }

        return baseline;
    }

    private void Tell(string told)
    {
        foreach (var wrapped in line.IsQuiet ? [] : TerminalText.Wrap(told))
        {
            surroundings.Output.WriteLine(wrapped);
        }
    }
}

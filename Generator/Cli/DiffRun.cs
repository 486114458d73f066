using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Revisions;
using Colophon.Revisions.Redlining;

namespace Colophon.Cli;

/// <summary>Compares the report as it is with that of an older commit, and writes what changed side by side.</summary>
/// <param name="line">What the user wants.</param>
/// <param name="project">Where the report lies.</param>
/// <param name="surroundings">Experiments, writers and folders.</param>
/// <param name="making">Makes the report as it is.</param>
internal sealed class DiffRun(CommandLine line, ProjectFolder project, ProgramSurroundings surroundings, ReportMaking making)
{
    private const string FileName = "diff.html";

    private readonly DiagnosticBag _diagnostics = new();
    private readonly OutputPlace _output = new(line, project, surroundings);

    /// <summary>Makes both reports and the comparison.</summary>
    /// <returns>Whether the comparison could be made, and no sentence contradicts its claim.</returns>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was written.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var isWell = FindRevision() is var (repository, commit) && await CompareAsync(repository, commit, cancellationToken).ConfigureAwait(false);
        new DiagnosticPrinter(surroundings.Errors, new DiskFiles(project.Root), surroundings.UsesColour).Print(_diagnostics.ToOrdered());
        return isWell && !_diagnostics.HasErrors;
    }

    private async Task<bool> CompareAsync(GitRepository repository, string commit, CancellationToken cancellationToken)
    {
        // The report that is here is the quick one, and its mistakes are at hand.
        var outputs = new RevisionOutputs(repository, project.ToSource(surroundings.ProgramName), _diagnostics) { OnStep = Tell };
        if (await making.MakePageAsync(_diagnostics, cancellationToken).ConfigureAwait(false) is not { } present
            || await outputs.FindPageAsync(commit, line.IsFresh, cancellationToken).ConfigureAwait(false) is not { } old)
        {
            return false;
        }

        cancellationToken.ThrowIfCancellationRequested();
        Write(PageReader.Read(old), PageReader.Read(present), repository, commit);
        return true;
    }

    private (GitRepository Repository, string Commit)? FindRevision()
    {
        if (RevisionLookup.FindRepository(project.Root, _diagnostics) is not { } repository)
        {
            return null;
        }

        return RevisionLookup.FindCommit(repository, line.Revision!, _diagnostics) is { } commit ? (repository, commit) : null;
    }

    private void Write(FinishedPage old, FinishedPage present, GitRepository repository, string commit)
    {
        var redline = Redline.Between(old, present);
        var name = RevisionOutputs.Short(commit);
        var versions = new RedlineVersions(
            commit.StartsWith(line.Revision!, StringComparison.Ordinal) ? $"commit {name}" : $"commit {name} ({line.Revision})",
            repository.Head() is { } head && repository.IsClean() ? $"commit {RevisionOutputs.Short(head)}" : "the files as they are, not committed");
        if (_output.Replace([(FileName, RedlineWriter.Write(redline, present.Title, versions))], _diagnostics))
        {
            Tell($"{redline.Summary} since {name}: see {_output.Shown}/{FileName}");
        }
    }

    private void Tell(string told)
    {
        if (!line.IsQuiet)
        {
            surroundings.Output.WriteLine(told);
        }
    }
}

using System.Globalization;
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

    /// <summary>Makes both reports and the comparison.</summary>
    /// <returns>Whether the comparison could be made.</returns>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was written.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        if (FindRevision() is var (repository, commit))
        {
            // The report that is here is the quick one, and its mistakes are at hand.
            var present = await making.MakePageAsync(cancellationToken).ConfigureAwait(false);
            if (present is null)
            {
                return false;
            }

            var outputs = new RevisionOutputs(repository, project.ToSource(surroundings.ProgramName), _diagnostics) { OnStep = Tell };
            if (await outputs.FindPageAsync(commit, line.IsFresh, cancellationToken).ConfigureAwait(false) is { } old)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Write(PageReader.Read(old), PageReader.Read(present), repository, commit);
            }
        }

        new DiagnosticPrinter(surroundings.Errors, new InMemoryFiles(), surroundings.UsesColour).Print(_diagnostics.ToOrdered());
        return !_diagnostics.HasErrors;
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
        var folder = line.Output is null ? Path.Combine(project.Root, "Output") : Path.GetFullPath(line.Output, surroundings.WorkingFolder);
        try
        {
            new OutputFolder(folder).Replace([(FileName, RedlineWriter.Write(redline, present.Title, versions))]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(DiagnosticCodes.CannotWrite, null, $"\"{FileName}\" cannot be written: {exception.Message.TrimEnd('.')}", "make way for it, or name another folder with --output");
            return;
        }

        Tell(string.Create(CultureInfo.InvariantCulture, $"{redline.Summary} since {name}: see {(line.Output ?? "Output").TrimEnd('/')}/{FileName}"));
    }

    private void Tell(string told)
    {
        if (!line.IsQuiet)
        {
            surroundings.Output.WriteLine(told);
        }
    }
}

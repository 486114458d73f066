using System.Collections.Immutable;
using Colophon.Diagnostics;

namespace Colophon.Revisions;

/// <summary>Finds what the report of a commit looks like: as it was kept, or by checking the commit out, building it and running it.</summary>
/// <param name="repository">Where the commit is.</param>
/// <param name="source">Whose report it is.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class RevisionOutputs(GitRepository repository, RevisionSource source, DiagnosticBag diagnostics)
{
    private readonly RevisionShelf _shelf = new(source.StoreFolder);

    /// <summary>Told of each step that takes its time.</summary>
    public Action<string> OnStep { get; init; } = _ => { };

    /// <summary>The web page of a commit.</summary>
    /// <param name="commit">The commit, in hexadecimal.</param>
    /// <param name="isFresh">Whether nothing of earlier runs is used.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <returns>The page, or null where an error was reported.</returns>
    /// <exception cref="OperationCanceledException">The user gave up; nothing is left of the checkout.</exception>
    public async Task<byte[]?> FindPageAsync(string commit, bool isFresh, CancellationToken cancellationToken)
    {
        var page = source.Report + ".html";
        if (!isFresh && _shelf.Find(commit, source.Report, page) is { } kept)
        {
            return kept;
        }

        try
        {
            var files = await MakeAsync(commit, cancellationToken).ConfigureAwait(false);
            return files.FirstOrDefault(file => file.Name == page).Content;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                DiagnosticCodes.CannotCheckOut,
                null,
                $"the commit {Short(commit)} cannot be checked out: {exception.Message.TrimEnd('.')}",
                "make room in the system's folder of temporary files, or let it be written");
            return null;
        }
    }

    /// <summary>As much of a commit's name as people read.</summary>
    public static string Short(string commit) => commit.Length > 10 ? commit[..10] : commit;

    private async Task<ImmutableArray<(string Name, byte[] Content)>> MakeAsync(string commit, CancellationToken cancellationToken)
    {
        if (!repository.FilesOf(commit).Contains($"{source.Prefix}{source.TemplatePath}"))
        {
            ReportMissing(commit);
            return [];
        }

        OnStep($"checking out {Short(commit)}");
        using var checkout = Checkout.Of(repository, commit);
        if (checkout is null)
        {
            diagnostics.Add(DiagnosticCodes.CannotCheckOut, null, $"the commit {Short(commit)} cannot be checked out: git refuses to", $"see what \"git worktree add --detach FOLDER {Short(commit)}\" says");
            return [];
        }

        var build = new ReportBuild(Path.Combine(checkout.Folder, source.Prefix), source.ProgramName);
        if (build.ProjectFile() is not { } projectFile)
        {
            ReportMissing(commit);
            return [];
        }

        OnStep($"building {Short(commit)}");
        return await BuildAsync(checkout, build, projectFile, commit, cancellationToken).ConfigureAwait(false) is { } program
            ? await RunAsync(checkout, build, program, commit, cancellationToken).ConfigureAwait(false)
            : [];
    }

    private async Task<string?> BuildAsync(Checkout checkout, ReportBuild build, string projectFile, string commit, CancellationToken cancellationToken)
    {
        var failure = await FontLink.RestoreAsync(checkout.Folder, repository.Folder, cancellationToken).ConfigureAwait(false);
        var outcome = failure is null
            ? await build.BuildAsync(projectFile, Path.Combine(checkout.Made, "program"), cancellationToken).ConfigureAwait(false)
            : new BuildOutcome(null, build.ErrorsOf(failure));
        if (outcome.Program is null)
        {
            diagnostics.Add(DiagnosticCodes.RevisionDoesNotBuild, null, $"the commit {Short(commit)} does not build", [.. outcome.Errors]);
        }

        return outcome.Program;
    }

    private async Task<ImmutableArray<(string Name, byte[] Content)>> RunAsync(Checkout checkout, ReportBuild build, string program, string commit, CancellationToken cancellationToken)
    {
        OnStep($"making the report of {Short(commit)}");
        var output = Path.Combine(checkout.Made, "output");
        var outcome = await build.RunAsync(
            program, ["build", source.Report, "--project", Path.Combine(checkout.Folder, source.Prefix), "--output", output, "--quiet"], [], cancellationToken).ConfigureAwait(false);
        var files = Directory.Exists(output) ? FilesIn(output) : [];
        if (outcome is not { ExitCode: 0 } || !files.Any(file => file.Name == source.Report + ".html"))
        {
            diagnostics.Add(
                DiagnosticCodes.RevisionFails, null, $"the program of the commit {Short(commit)} does not make the report", [.. build.ErrorsOf($"{outcome?.Output}\n{outcome?.Errors}")]);
            return [];
        }

        _shelf.Keep(commit, source.Report, files);
        return files;
    }

    private void ReportMissing(string commit) => diagnostics.Add(
        DiagnosticCodes.NoReportInRevision,
        null,
        $"the commit {Short(commit)} has no report \"{source.Report}\", or no program that makes it",
        $"name a commit that has both {source.TemplatePath} and {source.ProgramName}.csproj");

    private static ImmutableArray<(string Name, byte[] Content)> FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))];
}

using System.Collections.Immutable;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Results;
using Colophon.Verifying;

namespace Colophon.Cli;

/// <summary>Compares a PDF with what it carries and, if that is wanted, with what its experiments find when they are run again.</summary>
/// <param name="line">What the user wants.</param>
/// <param name="surroundings">Experiments, writers and folders.</param>
internal sealed class PdfVerification(CommandLine line, ProgramSurroundings surroundings)
{
    /// <summary>Compares, and prints what differs.</summary>
    /// <returns>Whether all matches.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var name = line.File!; // The command line is refused without it.
        if (ReadFile(name) is not { } file)
        {
            return false;
        }

        var verification = Verification.Of(file, name);
        Print(verification.Findings);
        var isSame = !line.IsRerun || await RunAgainAsync(verification, cancellationToken).ConfigureAwait(false);
        if (verification.IsWhole && isSame && !line.IsQuiet)
        {
            await surroundings.Output.WriteLineAsync(Praise(verification)).ConfigureAwait(false);
        }

        return verification.IsWhole && isSame;
    }

    private byte[]? ReadFile(string name)
    {
        try
        {
            return File.ReadAllBytes(Path.GetFullPath(name, surroundings.WorkingFolder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = exception is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "access to it is denied";
            Print([new Diagnostic(DiagnosticCodes.NoVerifiableFile, null, $"the file \"{name}\" cannot be opened: {reason}", ["give the path of a PDF from the current folder"])]);
            return null;
        }
    }

    private async Task<bool> RunAgainAsync(Verification verification, CancellationToken cancellationToken)
    {
        if (verification.Ledger is null || verification.Results is null)
        {
            // What is missing has been told.
            return false;
        }

        var diagnostics = new DiagnosticBag();
        var project = ProjectFolder.Find(line with { Report = Rerun.ReportOf(verification.Ledger) }, surroundings.WorkingFolder, diagnostics);
        if (project is null)
        {
            Print(diagnostics.ToOrdered());
            return false;
        }

        if (CheckoutCheck.Check(verification.Made, project.Root) is { } objection)
        {
            Print([objection]);
            if (objection.Severity == Severity.Error || line.IsStrict)
            {
                return false;
            }
        }

        var results = await FindResultsAsync(project, diagnostics, cancellationToken).ConfigureAwait(false);
        Print(diagnostics.ToOrdered());
        if (results is null)
        {
            return false;
        }

        var differences = Rerun.Compare(verification, results);
        Print(differences);
        return differences.IsEmpty;
    }

    // Nothing of earlier runs is used: the store may hold what the PDF was made from.
    private async Task<ReportResults?> FindResultsAsync(ProjectFolder project, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var pipeline = new ReportPipeline(project.Files, project.TemplatePath, diagnostics) { DataFiles = project.DataFiles };
        return surroundings.Experiments(diagnostics) is { } catalog
            ? await WatchedRun.RunAsync(line, surroundings, progress => pipeline.RunExperimentsAsync(catalog, line.Threads, progress, cancellationToken)).ConfigureAwait(false)
            : null;
    }

    private string Praise(Verification verification)
    {
        var all = string.Create(
            CultureInfo.InvariantCulture,
            $"{verification.Numbers} numbers on {verification.Pages} pages match; {verification.Attachments} attachments are whole");
        var compared = verification.Unchecked == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"\n{verification.Unchecked} of the numbers come from words or from arithmetic in a template: they are as the ledger has them, but were not made again");
        var again = (line.IsRerun, verification.Made?.Commit) switch
        {
            (false, _) => "",
            (true, null) => "\nthe experiments as they are here find the same",
            (true, var commit) => $"\nthe experiments of commit {commit} find the same again",
        };
        return all + compared + again;
    }

    private void Print(ImmutableArray<Diagnostic> diagnostics) =>
        new DiagnosticPrinter(surroundings.Errors, new InMemoryFiles(), surroundings.UsesColour).Print(diagnostics);
}

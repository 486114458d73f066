using Colophon.Running;
using Colophon.Tests.Revisions;

namespace Colophon.Tests.Cli;

public sealed class PdfVerificationTests : IDisposable
{
    private const string Made = "Output/small.pdf";
    private readonly TemporaryProject _project;
    private int _added;

    public PdfVerificationTests()
    {
        _project = new TemporaryProject { Experiments = [new Sum { OnRun = () => 3 + _added }, new TemporaryProject.Study()] }
            .With("Templates/small/report.md", TemporaryProject.Report("The sum is {{ sum.total | fixed: 1 }}."));
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_PDF_is_verified_where_no_project_is()
    {
        await _project.RunAsync("--quiet");
        File.Move(_project.PathOf(Made), _project.PathOf("alone.pdf"));
        Directory.Delete(_project.PathOf("Templates"), recursive: true);

        Assert.Equal(0, await _project.RunAsync("verify", "alone.pdf"));

        Assert.Matches("^[0-9]+ numbers on 3 pages match; [0-9]+ attachments are whole\n", _project.Output);
        Assert.Equal("", _project.Errors);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        Assert.Equal(1, await _project.RunAsync("verify", "none.pdf"));

        Assert.StartsWith("error RPT755: the file \"none.pdf\" cannot be opened: there is no such file\n", _project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_PDF_is_told()
    {
        Assert.Equal(1, await _project.RunAsync("verify", "Templates/small/report.md"));

        Assert.StartsWith("error RPT756: \"Templates/small/report.md\" cannot be read as a PDF: ", _project.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the command \"verify\" needs a file", "verify")]
    [InlineData("expected one file, found \"a.pdf b.pdf\"", "verify", "a.pdf", "b.pdf")]
    [InlineData("the command \"check\" has no option \"--rerun\"", "check", "--rerun")]
    public async Task A_wrong_command_line_is_told(string message, params string[] arguments)
    {
        Assert.Equal(2, await _project.RunAsync(arguments));

        Assert.Contains(message, _project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_again_the_experiments_find_the_same()
    {
        await _project.RunAsync("--quiet");

        Assert.Equal(0, await _project.RunAsync("verify", Made, "--rerun"));

        Assert.Contains("ran sum\n", _project.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nthe experiments as they are here find the same\n", _project.Output, StringComparison.Ordinal);
        Assert.StartsWith("warning RPT770: the PDF names no commit that it was made from: ", _project.Errors, StringComparison.Ordinal);
        Assert.Equal(1, await _project.RunAsync("verify", Made, "--rerun", "--strict"));
    }

    [Fact]
    public async Task What_they_find_otherwise_is_told_with_its_places()
    {
        await _project.RunAsync("--quiet");
        _added = 1;

        Assert.Equal(1, await _project.RunAsync("verify", Made, "--rerun", "--quiet"));

        Assert.EndsWith("\nerror RPT768: sum.total is 4 now, and 3 in the PDF; printed as \"3.0\" on page 2, Section 1\n1 error\n", _project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_checkout_of_the_commit_they_are_said_to_be_those_of_the_commit()
    {
        var commit = CommitAll();
        await _project.RunAsync("--quiet");

        Assert.Equal(0, await _project.RunAsync("verify", Made, "--rerun"));

        Assert.EndsWith($"\nthe experiments of commit {commit} find the same again\n", _project.Output, StringComparison.Ordinal);
        Assert.Equal("", _project.Errors);
    }

    [Fact]
    public async Task Where_another_commit_is_checked_out_nothing_is_run()
    {
        var commit = CommitAll();
        await _project.RunAsync("--quiet");
        _project.With("new.txt", "new");
        var head = CommitAll();

        Assert.Equal(1, await _project.RunAsync("verify", Made, "--rerun"));

        Assert.Equal("", _project.Output);
        Assert.Equal(
            $"error RPT767: the PDF was made from commit {commit}, but commit {head} is checked out\n  hint: run \"git checkout {commit}\", and verify by the program as it is built there\n1 error\n",
            _project.Errors);
    }

    [Fact]
    public async Task Where_files_differ_from_the_commit_nothing_is_run()
    {
        var commit = CommitAll();
        await _project.RunAsync("--quiet");
        _project.With("new.txt", "new");

        Assert.Equal(1, await _project.RunAsync("verify", Made, "--rerun"));

        Assert.StartsWith($"error RPT767: the PDF was made from commit {commit}, but files here differ from that commit\n", _project.Errors, StringComparison.Ordinal);
        Assert.Contains($"\"git worktree add --detach FOLDER {commit}\"", _project.Errors, StringComparison.Ordinal);
        Assert.Equal("", _project.Output);
    }

    [Fact]
    public async Task A_PDF_of_files_that_were_not_committed_is_never_proven()
    {
        var commit = CommitAll();
        _project.With("new.txt", "new");
        await _project.RunAsync("--quiet");
        File.Delete(_project.PathOf("new.txt"));

        Assert.Equal(1, await _project.RunAsync("verify", Made, "--rerun"));

        Assert.StartsWith($"error RPT769: the PDF was made from commit {commit} with changes that were not committed: no checkout has its files\n", _project.Errors, StringComparison.Ordinal);
        Assert.Equal("", _project.Output);
    }

    [Fact]
    public async Task A_commit_that_the_repository_does_not_have_is_said_to_be_missing()
    {
        var commit = CommitAll();
        await _project.RunAsync("--quiet");
        Directory.Delete(_project.PathOf(".git"), recursive: true);

        Assert.Equal(1, await _project.RunAsync("verify", Made, "--rerun"));
        Assert.StartsWith($"error RPT767: the PDF was made from commit {commit}, but the project lies in no git repository\n", _project.Errors, StringComparison.Ordinal);

        _project.With("other.txt", "other");
        CommitAll();

        Assert.Equal(1, await _project.RunAsync("verify", Made, "--rerun"));
        Assert.Contains($"hint: this repository does not have that commit: fetch it, or clone the one that has; then run \"git checkout {commit}\"\n", _project.Errors, StringComparison.Ordinal);
    }

    private string CommitAll()
    {
        _project.With(".gitignore", "/Output/\n/.colophon/\n");
        return CommandGit.CommitAll(_project.Root);
    }

    /// <summary>An experiment whose result a test can change.</summary>
    private sealed class Sum : Experiment<Sum.Found>
    {
        public required Func<int> OnRun { get; init; }

        public override string Id => "sum";

        public override Task<Found> RunAsync(ExperimentContext context) => Task.FromResult(new Found(OnRun()));

        /// <summary>What it found.</summary>
        internal sealed record Found(double Total);
    }
}

using System.Diagnostics;
using Colophon.Revisions;
using Colophon.Running;
using Colophon.Verifying;

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
        Assert.Contains("the experiments find the same again", _project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_they_find_otherwise_is_told_with_its_places()
    {
        await _project.RunAsync("--quiet");
        _added = 1;

        Assert.Equal(1, await _project.RunAsync("verify", Made, "--rerun", "--quiet"));

        Assert.Equal("error RPT768: sum.total is 4 now, and 3 in the PDF; printed as \"3.0\" on page 2, Section 1\n1 error\n", _project.Errors);
    }

    [Fact]
    public void Another_commit_or_changed_files_are_refused()
    {
        Assert.Null(Rerun.ForeignCode(null, _project.Root));
        Assert.EndsWith("but the project is no checkout of a git repository", Rerun.ForeignCode("abc", _project.Root)!.Message, StringComparison.Ordinal);
        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=Tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "All");
        var head = GitRepository.Find(_project.Root)!.Head()!;

        Assert.Null(Rerun.ForeignCode(head, _project.Root));
        Assert.Equal($"the PDF was made from commit abc, but commit {head} is checked out", Rerun.ForeignCode("abc", _project.Root)!.Message);
        _project.With("new.txt", "new");
        Assert.Equal($"the PDF was made from commit {head}, but files differ from that commit", Rerun.ForeignCode(head, _project.Root)!.Message);
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _project.Root })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
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

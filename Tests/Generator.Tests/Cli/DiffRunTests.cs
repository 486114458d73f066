using Colophon.Running;
using Colophon.Tests.Revisions;

namespace Colophon.Tests.Cli;

public sealed class DiffRunTests
{
    [Fact]
    public async Task What_changed_since_a_commit_is_counted_and_written()
    {
        using var project = Committed();
        var commit = await KeepAsync(project);
        project.With("Templates/small/report.md", TemporaryProject.Report("All is different."));

        Assert.Equal(0, await project.RunAsync("diff", "HEAD"));

        Assert.EndsWith($"figures changed since {commit[..10]}: see Output/diff.html\n", project.Output, StringComparison.Ordinal);
        Assert.Contains("All is <del>well.</del>", project.Read("Output/diff.html"), StringComparison.Ordinal);
        Assert.Contains($"Old: commit {commit[..10]} (HEAD). New: the files as they are, not committed.", project.Read("Output/diff.html"), StringComparison.Ordinal);
        Assert.Equal(["diff.html"], project.Names("Output"));
    }

    [Fact]
    public async Task A_report_that_contradicts_its_claim_is_shown_and_the_contradiction_told()
    {
        using var project = Committed(new Claiming());
        await KeepAsync(project);
        project.With("Templates/small/report.md", TemporaryProject.Report("[All is well.]{claim=K1 asserts=false}"));

        Assert.Equal(1, await project.RunAsync("diff", "HEAD", "--quiet"));

        Assert.StartsWith("Templates/small/report.md:8:1: error RPT902: ", project.Errors, StringComparison.Ordinal);
        Assert.Contains("    8 | [All is well.]", project.Errors, StringComparison.Ordinal);
        Assert.Equal(["diff.html"], project.Names("Output"));
    }

    [Fact]
    public async Task A_present_report_with_another_mistake_tells_all_mistakes_and_writes_nothing()
    {
        using var project = Committed(new Claiming());
        project.With("Templates/small/report.md", TemporaryProject.Report("[All is well.]{claim=K1 asserts=false} See @fig-nothing."));

        Assert.Equal(1, await project.RunAsync("diff", "HEAD", "--quiet"));

        Assert.Contains("error RPT902: ", project.Errors, StringComparison.Ordinal);
        Assert.Contains("\"fig-nothing\"", project.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.PathOf("Output")));
    }

    [Fact]
    public async Task A_commit_is_asked_for() => await Fails(2, "RPT746: the command \"diff\" needs a commit to compare with", "diff");

    [Fact]
    public async Task A_branch_that_is_not_there_is_answered_with_one_that_is()
    {
        using var project = Committed();

        Assert.Equal(1, await project.RunAsync("diff", "mian", "--quiet"));

        Assert.StartsWith("error RPT741: git knows no commit \"mian\"\n  hint: did you mean \"main\"?\n", project.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.PathOf("Output")));
    }

    [Fact]
    public async Task A_project_without_a_repository_has_no_older_versions() => await Fails(1, "RPT740: the project lies in no git repository", "diff", "HEAD");

    [Fact]
    public async Task A_commit_from_before_the_report_is_named()
    {
        using var project = Committed();
        var first = CommandGit.Run(project.Root, "rev-list", "--max-parents=0", "HEAD").Trim();

        Assert.Equal(1, await project.RunAsync("diff", first, "--quiet"));

        Assert.StartsWith($"error RPT742: the commit {first[..10]} has no report \"small\", or no program that makes it\n", project.Errors, StringComparison.Ordinal);
    }

    private static async Task Fails(int code, string message, params string[] arguments)
    {
        using var project = new TemporaryProject().With("Templates/small/report.md", TemporaryProject.Report());

        Assert.Equal(code, await project.RunAsync(arguments));

        Assert.StartsWith($"error {message}\n", project.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.PathOf("Output")));
    }

    private static TemporaryProject Committed(Experiment? experiment = null)
    {
        var project = new TemporaryProject { Experiments = [experiment ?? new TemporaryProject.Study()] }.With("notes.txt", "Before the report.");
        CommandGit.Run(project.Root, "init", "--quiet", "--initial-branch=main");
        CommandGit.CommitAll(project.Root);
        project.With("Templates/small/report.md", TemporaryProject.Report(experiment is null ? "All is well." : "[All is well.]{claim=K1}"));
        CommandGit.CommitAll(project.Root);
        return project;
    }

    // What the commit makes, as an earlier comparison would have kept it: nothing is built here.
    private static async Task<string> KeepAsync(TemporaryProject project)
    {
        var commit = CommandGit.Run(project.Root, "rev-parse", "HEAD").Trim();
        Assert.Equal(0, await project.RunAsync("build", "--quiet"));
        Directory.CreateDirectory(project.PathOf($".colophon/revisions/{commit}"));
        Directory.Move(project.PathOf("Output"), project.PathOf($".colophon/revisions/{commit}/small"));
        return commit;
    }

    private sealed class Claiming : Experiment<TemporaryProject.Found>
    {
        public override string Id => "study";

        public override Task<TemporaryProject.Found> RunAsync(ExperimentContext context)
        {
            context.Claim(new Claim("K1", "All is well.", ClaimKind.Derived, ClaimVerdict.True, new { Half = 0.5 }));
            return Task.FromResult(new TemporaryProject.Found(1, 0.5, "The study"));
        }

        public override void Present(TemporaryProject.Found result, Presentation presentation) =>
            presentation.AddFigure("line", width: 200, height: 100, plot => plot.Add.Line(0, 0, 1, 1));
    }
}

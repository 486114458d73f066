using System.Text;
using Colophon.Diagnostics;
using Colophon.Revisions;

namespace Colophon.Tests.Revisions;

/// <summary>Whole commits, checked out, built and run; the program of these is a few lines that take a report program's arguments.</summary>
public sealed class RevisionOutputsTests : IDisposable
{
    private const string Program =
        """
        var output = args[System.Array.IndexOf(args, "--output") + 1];
        System.IO.Directory.CreateDirectory(output);
        System.IO.File.WriteAllText(System.IO.Path.Combine(output, args[1] + ".html"), "<p>Made by this commit.</p>");
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("colophon-").FullName;
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_commit_is_built_once_then_kept_and_its_checkout_is_gone()
    {
        var commit = Committed(Program);
        File.WriteAllText(Path.Combine(_folder, "Small", "Program.cs"), "not even C#");
        var steps = new List<string>();

        var page = await Outputs(steps).FindPageAsync(commit, isFresh: false, CancellationToken.None);
        var again = await Outputs([]).FindPageAsync(commit, isFresh: false, CancellationToken.None);

        Assert.Empty(_diagnostics.ToOrdered());
        Assert.Equal("<p>Made by this commit.</p>", Encoding.UTF8.GetString(page!));
        Assert.Equal(page, again);
        Assert.Equal([$"checking out {commit[..10]}", $"building {commit[..10]}", $"making the report of {commit[..10]}"], steps);
        Assert.Single(CommandGit.Run(_folder, "worktree", "list", "--porcelain").Split('\n'), line => line.StartsWith("worktree ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_compiler_says_of_a_commit_is_passed_on()
    {
        var commit = Committed("int x = \"text\";");

        Assert.Null(await Outputs([]).FindPageAsync(commit, isFresh: false, CancellationToken.None));

        var mistake = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal((DiagnosticCodes.RevisionDoesNotBuild, $"the commit {commit[..10]} does not build"), (mistake.Code, mistake.Message));
        Assert.Contains(mistake.Hints, hint => hint.StartsWith("Small/Program.cs(1,9): error CS0029", StringComparison.Ordinal));
    }

    private RevisionOutputs Outputs(List<string> steps) =>
        new(GitRepository.Find(_folder)!, new RevisionSource("small", "Templates/small/report.md", "Small", "", Path.Combine(_folder, ".colophon")), _diagnostics) { OnStep = steps.Add };

    private string Committed(string program)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "Small"));
        Directory.CreateDirectory(Path.Combine(_folder, "Templates", "small"));
        File.WriteAllText(Path.Combine(_folder, "Templates", "small", "report.md"), "A report.");
        File.WriteAllText(Path.Combine(_folder, "Small", "Program.cs"), program);
        File.WriteAllText(
            Path.Combine(_folder, "Small", "Small.csproj"),
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        return CommandGit.CommitAll(_folder);
    }
}

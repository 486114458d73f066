using Colophon.Revisions;

namespace Colophon.Tests.Revisions;

public sealed class CheckoutTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("colophon-").FullName;

    public CheckoutTests()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "one");
        CommandGit.CommitAll(_folder);
    }

    private GitRepository Repository => GitRepository.Find(_folder)!;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_holds_the_files_of_the_commit_whatever_the_present_ones_are()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "two");

        using var checkout = Checkout.Of(Repository, Repository.Head()!);

        Assert.Equal("one", File.ReadAllText(Path.Combine(checkout!.Folder, "a.txt")));
    }

    [Fact]
    public void It_goes_when_it_is_no_longer_needed_and_git_forgets_it()
    {
        var checkout = Checkout.Of(Repository, Repository.Head()!)!;
        Assert.Equal(2, Worktrees());

        checkout.Dispose();

        Assert.False(Directory.Exists(Path.GetDirectoryName(Path.GetDirectoryName(checkout.Folder))));
        Assert.Equal(1, Worktrees());
    }

    [Fact]
    public void What_a_killed_run_left_goes_with_the_next_and_what_another_run_uses_stays()
    {
        using var used = Checkout.Of(Repository, Repository.Head()!)!;
        var left = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(used.Folder))!, ".staging-left", "tree")).Parent!;

        using var next = Checkout.Of(Repository, Repository.Head()!)!;

        Assert.False(Directory.Exists(left.FullName));
        Assert.True(File.Exists(Path.Combine(used.Folder, "a.txt")));
    }

    [Fact]
    public void A_commit_that_is_not_there_leaves_nothing() => Assert.Null(Checkout.Of(Repository, new string('0', 40)));

    [Fact]
    public async Task A_program_that_is_given_up_is_ended()
    {
        using var given = new CancellationTokenSource();
        var run = ChildProgram.RunAsync("git", _folder, ["-c", "alias.wait=!tail -f /dev/null", "wait"], [], given.Token);

        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    private int Worktrees() => CommandGit.CountWorktrees(_folder);
}

using Colophon.Revisions;

namespace Colophon.Tests.Revisions;

public sealed class GitRepositoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("colophon-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_outside_of_any_has_no_repository() => Assert.Null(GitRepository.Find(_folder));

    [Fact]
    public void A_repository_without_a_commit_has_no_head()
    {
        CommandGit.Run(_folder, "init", "--quiet");

        Assert.Null(GitRepository.Find(_folder)!.Head());
    }

    [Fact]
    public void It_is_clean_until_a_file_changes_or_comes()
    {
        CommandGit.Run(_folder, "init", "--quiet");
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "one");
        File.WriteAllText(Path.Combine(_folder, ".gitignore"), "Output/\n");
        Commit();
        var repository = GitRepository.Find(Directory.CreateDirectory(Path.Combine(_folder, "below")).FullName)!;

        Directory.CreateDirectory(Path.Combine(_folder, "Output"));
        File.WriteAllText(Path.Combine(_folder, "Output", "made.pdf"), "made");
        Assert.Matches("^[0-9a-f]{40}([0-9a-f]{24})?$", repository.Head());
        Assert.True(repository.IsClean());

        File.WriteAllText(Path.Combine(_folder, "b.txt"), "new");
        Assert.False(repository.IsClean());
        File.Delete(Path.Combine(_folder, "b.txt"));
        Assert.True(repository.IsClean());
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "two");
        Assert.False(repository.IsClean());
    }

    [Fact]
    public void A_revision_says_how_the_files_are_to_the_commit()
    {
        Assert.Equal(new Revision(RevisionState.Unversioned, null), GitRepository.RevisionOf(_folder));

        CommandGit.Run(_folder, "init", "--quiet");
        File.WriteAllText(Path.Combine(_folder, "# a.txt"), "one");
        Assert.Equal(new Revision(RevisionState.Changed, null), GitRepository.RevisionOf(_folder));

        Commit();
        var commit = GitRepository.Find(_folder)!.Head();
        Assert.NotNull(commit);
        Assert.Equal(new Revision(RevisionState.Clean, commit), GitRepository.RevisionOf(_folder));

        File.WriteAllText(Path.Combine(_folder, "# b.txt"), "new");
        Assert.Equal(new Revision(RevisionState.Changed, commit), GitRepository.RevisionOf(_folder));
    }

    [Fact]
    public void A_repository_that_git_cannot_read_is_not_taken_for_none()
    {
        File.WriteAllText(Path.Combine(_folder, ".git"), "gitdir: nowhere");

        Assert.Equal(new Revision(RevisionState.Unreadable, null), GitRepository.RevisionOf(Directory.CreateDirectory(Path.Combine(_folder, "below")).FullName));
    }

    private void Commit() => CommandGit.CommitAll(_folder);
}

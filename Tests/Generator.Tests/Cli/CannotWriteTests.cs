namespace Colophon.Tests.Cli;

public sealed class CannotWriteTests : IDisposable
{
    private readonly TemporaryProject _project = new TemporaryProject().With("Templates/small/report.md", TemporaryProject.Report());

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named_as_the_user_named_it_and_nothing_hidden_is()
    {
        // A name longer than any file system takes: refused whoever runs the test.
        var name = new string('x', 300);

        Assert.Equal(1, await _project.RunAsync("--quiet", "--output", name));

        Assert.StartsWith($"error RPT008: the folder \"{name}\" cannot be written: ", _project.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(".staging", _project.Errors, StringComparison.Ordinal);
        Assert.Equal([".colophon", "Templates"], _project.Names("."));
    }
}

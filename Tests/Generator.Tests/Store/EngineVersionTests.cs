using Colophon.Store;

namespace Colophon.Tests.Store;

public sealed class EngineVersionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("colophon-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_assembly_beside_it_that_it_refers_to_counts()
    {
        var engine = Copy("Colophon.dll");
        var alone = EngineVersion.DigestOf(engine);

        Copy("Markdig.dll");

        Assert.NotEqual(alone, EngineVersion.DigestOf(engine));
    }

    [Fact]
    public void An_assembly_that_it_does_not_refer_to_does_not_count()
    {
        var engine = Copy("Colophon.dll");
        var alone = EngineVersion.DigestOf(engine);

        Copy("xunit.assert.dll");

        Assert.Equal(alone, EngineVersion.DigestOf(engine));
    }

    [Fact]
    public void The_folder_does_not_count() => Assert.Equal(EngineVersion.DigestOf(PathOf("Markdig.dll")), EngineVersion.DigestOf(Copy("Markdig.dll")));

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private string Copy(string name)
    {
        var copy = Path.Combine(_folder, name);
        File.Copy(PathOf(name), copy);
        return copy;
    }
}

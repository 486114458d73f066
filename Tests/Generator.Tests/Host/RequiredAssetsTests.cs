using Colophon.Host;

namespace Colophon.Tests.Host;

public class RequiredAssetsTests
{
    [Fact]
    public void They_are_the_fonts_that_lie_beside_the_program() =>
        Assert.Equal(
            [.. AssetFiles.List("fonts").Select(name => $"fonts/{name}"), .. AssetFiles.List("webfonts").Select(name => $"webfonts/{name}")],
            RequiredAssets.Names.AsEnumerable());

    [Fact]
    public void Beside_the_tests_none_is_missing() => Assert.Empty(RequiredAssets.MissingIn(AssetFiles.Folder));

    [Fact]
    public void In_an_empty_folder_all_are_missing() =>
        Assert.Equal(RequiredAssets.Names.AsEnumerable(), RequiredAssets.MissingIn(Path.Combine(AppContext.BaseDirectory, "no such folder")));

    internal static IEnumerable<string> AllBut(string missing) => RequiredAssets.Names.Where(name => name != missing);
}

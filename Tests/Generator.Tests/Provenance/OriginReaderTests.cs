using Colophon.Provenance;
using Colophon.Revisions;

namespace Colophon.Tests.Provenance;

public sealed class OriginReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("colophon-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Packages_are_listed_in_ordinal_order_and_projects_are_not()
    {
        var packages = OriginReader.PackagesOf(
            """{"libraries": {"Report/0.1.0": {"type": "project"}, "beta/2.0.0-rc.1": {"type": "package"}, "Zeta/1.0": {"type": "package"}}}"""u8.ToArray());

        Assert.Equal([new PackageVersion("Zeta", "1.0"), new PackageVersion("beta", "2.0.0-rc.1")], packages.AsEnumerable());
    }

    [Fact]
    public void The_packages_of_a_built_program_are_found_beside_it()
    {
        var tests = Path.ChangeExtension(typeof(OriginReaderTests).Assembly.Location, ".deps.json");

        Assert.Contains("Markdig", OriginReader.Read(_folder, tests).Packages.Select(package => package.Name));
        Assert.Empty(OriginReader.Read(_folder, Path.Combine(_folder, "none.deps.json")).Packages);
    }

    [Fact]
    public void A_project_with_a_Cake_script_is_made_by_it()
    {
        Assert.Equal("dotnet run", OriginReader.Read(_folder, "").Rebuild);

        File.WriteAllText(Path.Combine(_folder, "build.cake"), "");

        Assert.Equal("dotnet tool restore && dotnet cake", OriginReader.Read(_folder, "").Rebuild);
    }

    [Fact]
    public void A_folder_without_version_control_has_no_commit() =>
        Assert.Equal(new Revision(RevisionState.Unversioned, null), OriginReader.Read(_folder, "").Revision);

    [Fact]
    public void The_runtime_is_told_with_its_version_and_without_the_machine() =>
        Assert.Equal($".NET {Environment.Version}", OriginReader.Read(_folder, "").Runtime);
}

using Colophon.Revisions.Explaining;

namespace Colophon.Tests.Revisions.Explaining;

public sealed class FactorCatalogTests
{
    private static readonly ProjectLayout Layout = new(["Experiments/"], "Templates/energy/report.md", "Generator/", "Templates/") { Inputs = ["data/demand.csv"] };

    [Fact]
    public void Changed_files_are_sorted_into_what_results_may_depend_on() =>
        Assert.Equal(
            [
                (FactorKind.Data, "Templates/energy/rates.csv"),
                (FactorKind.Data, "data/demand.csv"),
                (FactorKind.Code, "Experiments/Risk/LineRisk.cs"),
                (FactorKind.Engine, "the engine"),
                (FactorKind.Packages, "package versions"),
                (FactorKind.BuildSettings, "Experiments/Experiments.csproj"),
                (FactorKind.Sdk, "global.json"),
            ],
            Of(
                "Directory.Packages.props",
                "Experiments/Experiments.csproj",
                "Experiments/Risk/LineRisk.cs",
                "Experiments/packages.lock.json",
                "Generator/Numerics/Elementary.cs",
                "Generator/Results/Column.cs",
                "README.md",
                "Templates/energy/parts/a.md",
                "Templates/energy/rates.csv",
                "Templates/energy/refs.bib",
                "Templates/energy/report.md",
                "Tests/Generator.Tests/packages.lock.json",
                "data/demand.csv",
                "data/unread.csv",
                "global.json"));

    [Fact]
    public void A_file_that_holds_for_all_below_its_folder_counts_where_the_program_lies_there()
    {
        var layout = new ProjectLayout(["reports/Experiments/"], "reports/Templates/energy/report.md", null, "reports/Templates/");

        Assert.Equal(
            [(FactorKind.Packages, "Directory.Packages.props"), (FactorKind.BuildSettings, "reports/Directory.Build.props")],
            FactorCatalog.Of(["Directory.Packages.props", "Tests/Directory.Packages.props", "Tests/global.json", "reports/Directory.Build.props", "reports/Tests/Directory.Build.props"], layout).Select(factor => (factor.Kind, factor.Name)));
    }

    [Fact]
    public void Many_files_of_code_are_tried_folder_by_folder()
    {
        var factors = FactorCatalog.Of([.. Enumerable.Range(1, 8).Select(i => $"Experiments/Risk/R{i}.cs"), "Experiments/Data/Scenario.cs"], Layout);

        Assert.Equal(["Experiments/Data/Scenario.cs", "Experiments/Risk/ (8 files)"], factors.Select(factor => factor.Name));
        Assert.Equal(8, factors[1].Parts.Length);
        Assert.Equal(factors[1].Parts.SelectMany(part => part.Files), factors[1].Files);
    }

    [Fact]
    public void The_seed_and_the_rest_of_the_front_matter_are_put_back_apart()
    {
        const string Old = "---\ntitle: A\nseed: 1\nlang: en\n---\nOld text\n";
        const string Now = "---\ntitle: A\nseed: 2\nlang: de\n---\nNew text\n---\n";

        Assert.Equal("---\ntitle: A\nlang: de\nseed: 1\n---\nNew text\n---\n", FrontMatterLines.Restore(Now, Old, seed: true, rest: false));
        Assert.Equal("---\ntitle: A\nlang: en\nseed: 2\n---\nNew text\n---\n", FrontMatterLines.Restore(Now, Old, seed: false, rest: true));
        Assert.True(FrontMatterLines.SeedDiffers(Now, Old));
        Assert.True(FrontMatterLines.RestDiffers(Now, Old));
        Assert.False(FrontMatterLines.RestDiffers(Old, Old.Replace("seed: 1", "seed: 3", StringComparison.Ordinal)));
    }

    private static IEnumerable<(FactorKind Kind, string Name)> Of(params string[] changed) => FactorCatalog.Of(changed, Layout).Select(factor => (factor.Kind, factor.Name));
}

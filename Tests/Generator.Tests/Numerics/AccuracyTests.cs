namespace Colophon.Tests.Numerics;

public class AccuracyTests
{
    public static TheoryData<string> Names { get; } = [.. MeasuredFunctions.All.Select(function => function.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_error_stays_below_one_unit_in_the_last_place_and_is_the_one_that_the_manual_states(string name)
    {
        var function = MeasuredFunctions.All.Single(function => function.Name == name);

        var (error, argument) = function.LargestError();

        Assert.True(error < 1, $"{name} is {error} units in the last place off at {argument:R}");
        var row = function.Row(error);
        Assert.True(Manual().Contains(row, StringComparison.Ordinal), $"docs/numerics.md should have this row (the largest error is at {argument:R}):\n{row}");
    }

    private static string Manual()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no folder above the tests has a global.json");
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "docs", "numerics.md")).ReplaceLineEndings("\n");
    }
}

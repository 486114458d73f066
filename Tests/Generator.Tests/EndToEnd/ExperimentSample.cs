using System.Collections.Immutable;
using System.Globalization;
using Colophon.Results;
using Colophon.Running;

internal sealed record Heights(int Count, double Difference, [property: OmitFromResults] ImmutableArray<Group> Groups);

internal sealed record Group(string Name, double Mean);

internal sealed class HeightSurvey : Experiment<Heights>
{
    public override string Id => "heights";

    public override ImmutableArray<string> Inputs => ["data/heights.csv"];

    public override bool HasPlacebo => true;

    public override string WorkUnit => "people";

    public override async Task<Heights> RunAsync(ExperimentContext context)
    {
        using var reader = new StreamReader(context.OpenInput("data/heights.csv"));
        var lines = (await reader.ReadToEndAsync(context.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var names = lines.Select(line => line.Split(',')[0]).ToArray();
        var heights = lines.Select(line => double.Parse(line.Split(',')[1], CultureInfo.InvariantCulture)).ToArray();
        context.AddWork(lines.Length);
        if (context.IsPlacebo)
        {
            context.Streams["labels"].Shuffle<string>(names);
        }

        ImmutableArray<Group> groups = [.. names.Zip(heights).GroupBy(row => row.First).Select(group => new Group(group.Key, group.Average(row => row.Second)))];
        var difference = groups[0].Mean - groups[1].Mean;
        context.Claim(new("H1", "The first group is taller by more than five centimetres.", ClaimKind.Measured, difference > 5 ? ClaimVerdict.True : ClaimVerdict.False, new { Difference = difference }));
        return new Heights(lines.Length, difference, groups);
    }

    public override void Present(Heights result, Presentation presentation) => presentation.AddTable(
        "means",
        result.Groups,
        Column.Text<Group>("name", "Group", group => group.Name),
        Column.Number<Group>("mean", "Mean (cm)", NumberFormat.Fixed(1), group => group.Mean));
}

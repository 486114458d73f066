using System.Text;
using Colophon.Diagnostics;
using Colophon.Drifting;
using Colophon.Host;

namespace Colophon.Tests.Drifting;

public sealed class DriftSettingsTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Paths_are_meant_from_the_folder_of_the_file()
    {
        var settings = Read(
            """
            accepted: Results.json
            figures: "Figure_{name}.svg"
            tolerances:
              - { path: "a.**", absolute: 1e-3, relative: 0.5, ulps: 2, error: 1e-4, relative-error: 1e-5, why: because }
            """)!;

        Assert.Equal(("Tests/Results.json", "Tests/Figure_{name}.svg"), (settings.Accepted, settings.Figures));
        var rule = Assert.Single(settings.Rules);
        Assert.Equal((1e-3, 0.5, 2UL, 1e-4, 1e-5, "because"), (rule.Absolute, rule.Relative, rule.Ulps, rule.Error, rule.RelativeError, rule.Why));
        Assert.Equal("±0.001 or ±0.5 rel. or 2 ulp", rule.Describe());
        Assert.Empty(_diagnostics.ToOrdered());
    }

    [Fact]
    public void What_was_accepted_may_lie_anywhere_within_the_project()
    {
        var files = new InMemoryFiles().Add("Tests/drift.yaml", "accepted: ../Accepted/Results.json\nfigures: \"../Accepted/{name}.svg\"\n").Add("Accepted/Results.json", "{}\n");

        var settings = new DriftSettingsReader("Tests/drift.yaml", _diagnostics).Read(files)!;

        Assert.Equal(("Accepted/Results.json", "Accepted/{name}.svg"), (settings.Accepted, settings.Figures));
    }

    [Fact]
    public void Figures_have_tolerances_of_their_own()
    {
        var settings = Read(
            """
            accepted: Results.json
            tolerances:
              - { figure: "study/*", absolute: 0.05, why: because }
              - { path: "a.**", why: because }
            """)!;

        var rule = Assert.Single(settings.FigureRules);
        Assert.Equal(("±0.05 pt", "because", true, false), (rule.Describe(), rule.Why, rule.Means("study/line"), rule.Means("other/line")));
        Assert.Single(settings.Rules);
    }

    [Fact]
    public void Every_mistake_about_figures_is_told_at_once()
    {
        Assert.Null(Read(
            """
            accepted: Results.json
            tolerances:
              - figure: study//line
                why: because
                ulps: 2
              - figure: study/line
                absolute: near
            """));

        Assert.Equal(
            [
                "3:5 RPT733 the key \"absolute\" is missing",
                "3:13 RPT734 \"study//line\" is no pattern of figures' names",
                "5:5 RPT731 there is no key \"ulps\" here",
                "6:5 RPT733 the key \"why\" is missing",
                "7:15 RPT732 \"absolute\" is \"near\"; a number from 0 on was expected",
            ],
            Said());
    }

    [Fact]
    public void Every_mistake_is_told_at_once_with_its_place()
    {
        Assert.Null(Read(
            """
            accepted: Nothing.json
            figurs: x
            figures: Figure.svg
            tolerances:
              - path: a..b
                why: because
                ulps: few
              - path: a
                absolute: -1
              - why: ""
                path: a
                error: NaN
              - text
              - path: a
                why: because
                tolerence: 1
            """));

        Assert.Equal(
            [
                "1:11 RPT736 there are no accepted results in \"Nothing.json\"",
                "2:1 RPT731 there is no key \"figurs\" here",
                "3:10 RPT732 \"figures\" is \"Figure.svg\"; a file of the project with {name} for the figure's name was expected",
                "5:11 RPT734 \"a..b\" is no pattern of paths",
                "7:11 RPT732 \"ulps\" is \"few\"; a whole number from 0 on was expected",
                "8:5 RPT733 the key \"why\" is missing",
                "9:15 RPT732 \"absolute\" is \"-1\"; a number from 0 on was expected",
                "10:11 RPT732 \"why\" is \"\"; text was expected",
                "12:12 RPT732 \"error\" is \"NaN\"; a number from 0 on was expected",
                "13:5 RPT732 \"tolerances\" is \"text\"; a group of keys was expected for each item",
                "16:5 RPT731 there is no key \"tolerence\" here",
            ],
            Said());
        Assert.Contains("did you mean \"figures\"?", _diagnostics.ToOrdered()[1].Hints);
    }

    [Theory]
    [InlineData("", "1:1 RPT733 the key \"accepted\" is missing")]
    [InlineData("accepted: [", "2:1 RPT104 the file of tolerances is not YAML")]
    [InlineData("accepted: Results.json\ntolerances: none", "2:13 RPT732 \"tolerances\" is \"none\"; a list was expected")]
    [InlineData("accepted: ../../Results.json", "1:11 RPT736 there are no accepted results in \"../../Results.json\"")]
    public void A_file_that_cannot_be_used_is_told(string yaml, string said)
    {
        Assert.Null(Read(yaml));

        Assert.StartsWith(said, Assert.Single(Said()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_is_told()
    {
        Assert.Null(new DriftSettingsReader("Tests/drift.yaml", _diagnostics).Read(new InMemoryFiles()));

        Assert.Equal(DiagnosticCodes.NoDriftSettings, Assert.Single(_diagnostics.ToOrdered()).Code);
    }

    private DriftSettings? Read(string yaml) => new DriftSettingsReader("Tests/drift.yaml", _diagnostics)
        .Read(new InMemoryFiles().Add("Tests/drift.yaml", Encoding.UTF8.GetBytes(yaml.ReplaceLineEndings("\n") + "\n")).Add("Tests/Results.json", "{}\n"));

    private string[] Said() => [.. _diagnostics.ToOrdered().Select(said => $"{said.Source!.Value.Line}:{said.Source.Value.Column} {said.Code} {said.Message}")];
}

using System.Collections.Immutable;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Tests.Cli;

public sealed class DriftRunTests
{
    private const string Settings = "accepted: accepted.json\n";

    private const string Template =
        """
        ---
        title: Small
        seed: 7
        ---

        # Result {#sec-result}

        The slope is {{ study.slope | fixed: 2 }}{% if study.slope > 0 %} and rises{% endif %}. Twice a risk is {{ study.rows[0].risk | times: 2 | fixed: 3 }}.

        [It rises.]{claim=K8} See @fig-study, where {{ study.rows.size | integer }} rows are shown.

        ::: {#tbl-rows source="table:study/risks"}
        Rows.
        :::

        ![The study.](figure:study/line){#fig-study alt="A line that rises."}
        """;

    private static readonly Func<string, string> Unchanged = results => results;
    private static readonly Func<string, string> OneBit = Instead("\"slope\": 0.5", "\"slope\": 0.5000000000000001");

    [Fact]
    public async Task What_was_accepted_has_not_drifted()
    {
        using var project = await ProjectAsync(Unchanged);

        Assert.Equal(0, await project.RunAsync("drift"));

        AssertSays(project, "values drifted beyond tolerance, 0 within; 0 change what the reader sees\nOutput/drift.html and drift.json\n");
        Assert.Equal("", project.Errors);
    }

    [Fact]
    public async Task One_bit_is_told_with_its_place_and_changes_nothing_that_is_seen()
    {
        using var project = await ProjectAsync(OneBit);

        Assert.Equal(1, await project.RunAsync("drift", "--threads", "1"));

        AssertSays(project, "nothing  study.slope  0.5       0.5  -2.2e-16  1     exact\n");
        AssertSays(project, "        Templates/small/report.md:8:");
        AssertSays(project, "prints “0.50” as before (Section 1, page 2)");
        AssertSays(project, "1 of 18 values drifted beyond tolerance, 0 within; 0 change what the reader sees");
    }

    [Fact]
    public async Task Printed_digits_signs_and_sentences_that_change_are_told()
    {
        using var project = await ProjectAsync(Instead("\"slope\": 0.5", "\"slope\": -0.5"));

        Assert.Equal(1, await project.RunAsync("drift"));

        AssertSays(project, "sign  study.slope");
        AssertSays(project, "prints “0.50” instead of “−0.50”");
        AssertSays(project, "now says: “The slope is 0.50 and rises.”");
        AssertSays(project, "does not say any more: “The slope is −0.50.”");
        Assert.Contains("<del>−0.50</del> <ins>0.50</ins>", project.Read("Output/drift.html"), StringComparison.Ordinal);
        Assert.Contains("\"consequences\": [\n        \"sign\",\n        \"digits\"\n      ]", project.Read("Output/drift.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rank_that_changes_in_a_table_is_told_with_its_cell_and_before_mere_digits()
    {
        using var project = await ProjectAsync(results => Instead("\"risk\": 0.25", "\"risk\": 0.75")(Instead("\"slope\": 0.5", "\"slope\": 0.25")(results)));

        Assert.Equal(1, await project.RunAsync("drift"));

        AssertSays(project, "rank    study.tables.risks[0].risk");
        AssertSays(project, "prints “0.500” instead of “1.500”");
        AssertSays(project, "prints “0.25” instead of “0.75” (Section 1, Table 1, row 1, column “Risk”, page 2)");
        Assert.True(project.Output.IndexOf("digits  study.slope", StringComparison.Ordinal) > project.Output.IndexOf("rank    ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_claim_that_came_out_otherwise_comes_first_with_where_it_is_asserted()
    {
        using var project = await ProjectAsync(results => Instead("\"verdict\": \"true\"", "\"verdict\": \"false\"")(Instead("\"slope\": 0.5", "\"slope\": -0.5")(results)));

        Assert.Equal(1, await project.RunAsync("drift"));

        AssertSays(project, "claim  claims.K8.verdict");
        AssertSays(project, "Templates/small/report.md:10:1: the claim is asserted here");
        Assert.True(project.Output.IndexOf("claim  ", StringComparison.Ordinal) < project.Output.IndexOf("sign   ", StringComparison.Ordinal));
        Assert.Equal("", project.Errors);
    }

    [Fact]
    public async Task A_claim_that_the_run_contradicts_is_compared_all_the_same_and_told_as_a_mistake_too()
    {
        using var project = await ProjectAsync(Instead("\"verdict\": \"true\"", "\"verdict\": \"false\""));
        project.With("Templates/small/report.md", Template.Replace("{claim=K8}", "{claim=K8 asserts=false}", StringComparison.Ordinal).ReplaceLineEndings("\n"));

        Assert.Equal(1, await project.RunAsync("drift"));

        AssertSays(project, "claim  claims.K8.verdict");
        AssertSays(project, "Output/drift.html and drift.json\n");
        Assert.StartsWith("Templates/small/report.md:10:1: error RPT902: the text asserts that the claim \"K8\" is false, but the run found that it is true\n", project.Errors, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error\n", project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_that_appeared_are_told_where_their_number_shows()
    {
        using var project = await ProjectAsync(Instead(",\n      {\n        \"name\": \"second\",\n        \"risk\": 0.5\n      }\n    ],\n    \"slope\"", "\n    ],\n    \"slope\""));

        Assert.Equal(1, await project.RunAsync("drift"));

        AssertSays(project, "digits  study.rows[1].name  –         \"second\"");
        AssertSays(project, "prints “2” instead of “1”");
    }

    [Fact]
    public async Task A_figure_that_differs_is_told_of_the_values_of_its_experiment()
    {
        using var project = await ProjectAsync(
            OneBit,
            Settings + "figures: \"Figure_{name}.svg\"\n");
        project.With("Tests/Report.Tests/Figure_study.line.svg", "<svg>\n</svg>\n").With("Tests/Report.Tests/Figure_study.gone.svg", "<svg/>\n");

        Assert.Equal(1, await project.RunAsync("drift"));

        AssertSays(project, "figure  study.slope");
        AssertSays(project, "        shows in Figure 1\n");
        AssertSays(project, "figure \"study/line\" looks otherwise: Figure 1 (Templates/small/report.md:16:1)\n");
        AssertSays(project, "figure \"study.gone\" is not drawn any more\n");
    }

    [Fact]
    public async Task A_tolerance_that_means_no_figure_is_warned_of()
    {
        using var project = await ProjectAsync(Unchanged, Settings + "figures: \"Figure_{name}.svg\"\ntolerances: [{ figure: study/lien, absolute: 0.05, why: rounding }]\n");

        Assert.Equal(1, await project.RunAsync("drift", "--quiet"));

        Assert.StartsWith("Tests/Report.Tests/drift.yaml:3:24: warning RPT735: no figure that is compared has a name like \"study/lien\"\n", project.Errors, StringComparison.Ordinal);
        Assert.Contains("hint: did you mean \"study/line\"?", project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Within_its_tolerance_a_value_may_drift()
    {
        using var project = await ProjectAsync(
            OneBit,
            Settings + "tolerances: [{ path: \"study.*\", ulps: 1, why: \"a tie\" }]\n");

        Assert.Equal(0, await project.RunAsync("drift"));

        AssertSays(project, "within 1 ulp\n");
        AssertSays(project, "0 of 18 values drifted beyond tolerance, 1 within");
        Assert.Contains("a tie", project.Read("Output/drift.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_that_drifted_alike_is_one_row()
    {
        using var project = await ProjectAsync(Instead("\"many\": [\n      1,\n      2,\n      3,\n      4\n    ]", "\"many\": [\n      2,\n      3,\n      6,\n      5\n    ]"));

        Assert.Equal(1, await project.RunAsync("drift"));

        AssertSays(project, "nothing  study.many[0…3]");
        AssertSays(project, "        4 values, the worst study.many[2]\n");
        Assert.Equal(4, project.Read("Output/drift.json").Split("\"path\": \"study.many[").Length - 1);
    }

    [Fact]
    public async Task Digits_that_the_stated_error_leaves_open_are_warned_of_where_they_stand()
    {
        using var project = await ProjectAsync(Unchanged, Settings + "tolerances: [{ path: \"study.slope\", error: 0.006, why: \"a rough method\" }]\n");

        Assert.Equal(0, await project.RunAsync("drift"));
        Assert.Contains("Templates/small/report.md:8:17: warning RPT738: \"study.slope\" prints “0.50”, but within its stated error of 0.006 it may be “0.49” (Section 1)", project.Errors, StringComparison.Ordinal);
        Assert.Equal(1, await project.RunAsync("drift", "--strict"));
    }

    [Fact]
    public async Task A_pattern_that_means_no_value_is_warned_of()
    {
        using var project = await ProjectAsync(Unchanged, Settings + "tolerances: [{ path: \"study.slpoe\", ulps: 1, why: \"a tie\" }]\n");

        Assert.Equal(0, await project.RunAsync("drift", "--quiet"));

        Assert.StartsWith("Tests/Report.Tests/drift.yaml:2:23: warning RPT735: no value has a path like \"study.slpoe\"\n", project.Errors, StringComparison.Ordinal);
        Assert.Contains("hint: did you mean \"study.slope\"?", project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepted_results_that_cannot_be_read_leave_everything_as_it_was()
    {
        using var project = await ProjectAsync(Instead("\"slope\": 0.5", "\"slope\": 0.50"));

        Assert.Equal(1, await project.RunAsync("drift"));

        Assert.Contains("Tests/Report.Tests/accepted.json:", project.Errors, StringComparison.Ordinal);
        Assert.Contains("error RPT737: the accepted results cannot be read", project.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("drift.html", project.Names("Output"));
    }

    [Fact]
    public async Task A_report_that_the_accepted_results_do_not_suffice_for_is_compared_as_far_as_it_goes()
    {
        using var project = await ProjectAsync(Instead(",\n    \"slope\": 0.5", ""));

        Assert.Equal(1, await project.RunAsync("drift"));

        Assert.Contains("warning RPT739: the report cannot be made whole from the accepted results", project.Errors, StringComparison.Ordinal);
        AssertSays(project, "digits  study.slope  –         0.5");
        AssertSays(project, "prints “0.50” now, and was not there");
    }

    [Fact]
    public async Task Another_file_of_the_project_may_say_what_was_accepted()
    {
        using var project = await ProjectAsync(Unchanged);
        project.With("Tests/held/against.yaml", "accepted: ../Report.Tests/accepted.json\n");

        Assert.Equal(0, await project.RunAsync("drift", "--quiet", "--against", "Tests/held/against.yaml"));
        Assert.Equal(1, await project.RunAsync("drift", "--quiet", "--against", "Tests/held/nothing.yaml"));

        Assert.StartsWith("error RPT730: there is no file \"Tests/held/nothing.yaml\"", project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_line_is_wider_than_a_terminal()
    {
        var name = string.Join('-', Enumerable.Repeat("very", 15));
        using var project = await ProjectAsync(results => Instead("\"slope\": 0.5", "\"slope\": -1.2345E-300")(results)[..^"\n}\n".Length]
            + $",\n  \"{name}\": -1.2345E-300\n}}\n");
        project.With("Tests/Report.Tests/drift.yaml", Settings + "tolerances: [{ path: \"**\", relative: 1.2345e-300, why: \"none\" }]\n");

        Assert.Equal(1, await project.RunAsync("drift"));

        AssertSays(project, "study.slope");
        Assert.All(project.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Assert.Contains(name[^20..], project.Output, StringComparison.Ordinal);
    }

    // What was accepted instead of something that the run finds.
    private static Func<string, string> Instead(string found, string accepted) => results =>
    {
        Assert.Contains(found, results, StringComparison.Ordinal);
        return results.Replace(found, accepted, StringComparison.Ordinal);
    };

    // A failure shows all that was said; where lines were broken does not matter here.
    private static void AssertSays(TemporaryProject project, string text) =>
        Assert.True(project.Output.Replace("\n          ", " ", StringComparison.Ordinal).Contains(text, StringComparison.Ordinal), $"“{text}” is not in:\n{project.Output}{project.Errors}");

    private static async Task<TemporaryProject> ProjectAsync(Func<string, string> accept, string settings = Settings)
    {
        var project = new TemporaryProject { Experiments = [new Study()] }
            .With("Templates/small/report.md", Template.ReplaceLineEndings("\n") + "\n")
            .With("Tests/Report.Tests/drift.yaml", settings);
        Assert.Equal(0, await project.RunAsync("--quiet"));
        return project.With("Tests/Report.Tests/accepted.json", accept(project.Read("Output/results.json")));
    }

    internal sealed record Row(string Name, double Risk);

    internal sealed record Found(double Slope, ImmutableArray<int> Many, ImmutableArray<Row> Rows);

    private sealed class Study : Experiment<Found>
    {
        public override string Id => "study";

        public override Task<Found> RunAsync(ExperimentContext context)
        {
            context.Claim(new Claim("K8", "It rises.", ClaimKind.Measured, ClaimVerdict.True, new { Steepness = 0.75 }));
            return Task.FromResult(new Found(0.5, [1, 2, 3, 4], [new Row("first", 0.25), new Row("second", 0.5)]));
        }

        public override void Present(Found result, Presentation presentation)
        {
            presentation.AddTable("risks", result.Rows, Column.Text<Row>("name", "Row", row => row.Name), Column.Number<Row>("risk", "Risk", NumberFormat.Fixed(2), row => row.Risk));
            presentation.AddFigure("line", width: 200, height: 100, plot => plot.Add.Line(0, 0, 1, 1));
        }
    }
}

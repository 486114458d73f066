using System.Globalization;
using Colophon.Cli;

namespace Colophon.Tests.Cli;

public sealed class ReportProgramTests : IDisposable
{
    private const string Main = "Templates/small/report.md";

    private readonly TemporaryProject _project = new TemporaryProject().With(Main, TemporaryProject.Report());

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task One_command_makes_the_pdf_the_web_page_and_the_results()
    {
        Assert.Equal(0, await _project.RunAsync());

        Assert.Equal("", _project.Errors);
        Assert.Equal(["results.json", "small.html", "small.numbers.csv", "small.pdf"], _project.Names("Output"));
        Assert.StartsWith("%PDF-", _project.Read("Output/small.pdf"), StringComparison.Ordinal);
        Assert.Contains("All is well.", _project.Read("Output/small.html"), StringComparison.Ordinal);
        Assert.Contains("\"half\": 0.5", _project.Read("Output/results.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_terminal_progress_is_told_in_lines()
    {
        await _project.RunAsync();

        Assert.Matches("^running study\nran study\nOutput/small.pdf \\(3 pages\\) and .html in [0-9]+\\.[0-9]{2} s\n[0-9]+ numbers? bound, 0 given, 0 orphans\n$", _project.Output);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task Quiet_prints_nothing(string command)
    {
        Assert.Equal(0, await _project.RunAsync(command, "--quiet"));

        Assert.Equal(("", ""), (_project.Output, _project.Errors));
    }

    [Fact]
    public async Task Checking_writes_nothing_but_what_it_keeps_for_the_next_run()
    {
        Assert.Equal(0, await _project.RunAsync("check"));

        Assert.Equal([".colophon", "Templates"], _project.Names("."));
    }

    [Fact]
    public async Task Listing_prints_the_ids_of_the_experiments_and_runs_nothing()
    {
        Assert.Equal(0, await _project.RunAsync("list"));

        Assert.Equal("study  stale: never stored\n", _project.Output);
        Assert.Equal(["Templates"], _project.Names("."));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    public async Task Help_names_every_option_and_exit_code(string argument)
    {
        Assert.Equal(0, await _project.RunAsync(argument));

        Assert.All(
            ["build", "check", "watch", "placebo", "list", "--project", "--output", "--threads", "--fresh", "--audit", "--budget", "--strict", "--quiet", "--trace", "--help", "0 done", "1 ", "2 ", "70 ", "130 "],
            word => Assert.Contains(word, _project.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mistyped_command_is_answered_with_the_one_that_was_meant()
    {
        Assert.Equal(2, await _project.RunAsync("chekc"));

        Assert.Equal(
            """
            error RPT006: there is neither a command nor a report "chekc"
              hint: did you mean "check"?
            1 error

            """,
            _project.Errors);
    }

    [Fact]
    public async Task A_mistyped_report_is_answered_with_the_one_that_was_meant()
    {
        Assert.Equal(2, await _project.RunAsync("check", "smal"));

        Assert.Contains("error RPT006: there is neither a command nor a report \"smal\"\n  hint: did you mean \"small\"?\n", _project.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "error RPT005: there is no folder \"nowhere\"\n")]
    [InlineData("Templates", "error RPT005: the folder \"Templates\" has no folder \"Templates\"\n")]
    [InlineData("Templates/small/report.md", "error RPT005: there is no folder \"Templates/small/report.md\"\n")]
    public async Task A_project_that_is_none_is_an_error(string folder, string message)
    {
        Assert.Equal(2, await _project.RunAsync("--project", folder));

        Assert.StartsWith(message, _project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_templates_is_no_project()
    {
        Directory.Delete(_project.PathOf("Templates"), recursive: true);

        Assert.Equal(2, await _project.RunAsync());

        Assert.StartsWith("error RPT005: neither this folder nor one above it has a folder \"Templates\"\n  hint: run the program in", _project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_project_may_lie_above_the_current_folder()
    {
        var inside = _project.Surroundings() with { WorkingFolder = _project.PathOf("Templates/small") };

        Assert.Equal(0, await new ReportProgram(inside).RunAsync([], CancellationToken.None));

        Assert.True(File.Exists(_project.PathOf("Output/small.pdf")));
    }

    [Fact]
    public async Task Of_several_reports_one_is_named()
    {
        _project.With("Templates/another/report.md", TemporaryProject.Report());

        Assert.Equal(2, await _project.RunAsync());
        Assert.Equal(0, await _project.RunAsync("another"));

        Assert.Equal("error RPT007: there are several reports: another, small\n  hint: name the one to make: another\n1 error\n", _project.Errors);
        Assert.Equal(["another.html", "another.numbers.csv", "another.pdf", "results.json"], _project.Names("Output"));
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_output_folder_is_left_alone()
    {
        _project.With("Output", "mine");

        Assert.Equal(1, await _project.RunAsync());

        Assert.Equal(
            """
            error RPT008: the folder "Output" cannot be written: a file of that name stands in its place
              hint: make way or room for it, or name another folder with --output; what stood there stands there still
            1 error

            """,
            _project.Errors);
        Assert.Equal("mine", _project.Read("Output"));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_pdf_leaves_every_file_as_it_was()
    {
        _project.With("Output/small.html", "old page").With("Output/small.pdf/mine.txt", "mine");
        var before = _project.OutputState();

        Assert.Equal(1, await _project.RunAsync("--quiet"));

        Assert.StartsWith("error RPT008: the folder \"Output\" cannot be written: a folder stands in the place of its file \"small.pdf\"\n", _project.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _project.OutputState());
    }

    [Fact]
    public async Task A_missing_font_is_said_before_anything_runs()
    {
        var assets = Path.Combine(_project.Root, "assets");
        foreach (var name in Host.RequiredAssetsTests.AllBut("fonts/STIXTwoMath_400Regular.ttf"))
        {
            _project.With($"assets/{name}", "");
        }

        Assert.Equal(1, await new ReportProgram(_project.Surroundings() with { AssetFolder = assets }).RunAsync([], CancellationToken.None));

        Assert.Equal("", _project.Output);
        Assert.Equal(
            $"""
            error RPT009: the asset "fonts/STIXTwoMath_400Regular.ttf" is missing
              hint: build the report project again, or copy the folder "assets" along with the program: it was looked for in {assets}
            1 error

            """,
            _project.Errors);
    }

    [Fact]
    public async Task A_template_that_is_not_utf8_is_an_error_at_the_first_wrong_byte()
    {
        _project.With(Main, [.. "---\ntitle: x\n---\n\nna"u8, 0xEF, .. "ve\n"u8]);

        Assert.Equal(1, await _project.RunAsync("--quiet"));

        Assert.Contains($"{Main}:5:3: error RPT210: byte 20 is not UTF-8\n", _project.Errors, StringComparison.Ordinal);
        Assert.EndsWith("  hint: save the file as UTF-8\n1 error\n", _project.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_lets_a_strict_run_fail_and_write_nothing()
    {
        _project.With(Main, TemporaryProject.Report("The character \U0001F9E0 is in no font."));

        Assert.Equal(1, await _project.RunAsync("--strict", "--quiet"));

        Assert.EndsWith("1 warning\nnothing was written, since --strict lets warnings fail the run\n", _project.Errors, StringComparison.Ordinal);
        Assert.Equal([".colophon", "Templates"], _project.Names("."));
    }

    [Fact]
    public async Task A_warning_alone_does_not_keep_the_report_from_being_made()
    {
        _project.With(Main, TemporaryProject.Report("The character \U0001F9E0 is in no font."));

        Assert.Equal(0, await _project.RunAsync("--quiet"));

        Assert.EndsWith("1 warning\n", _project.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(_project.PathOf("Output/small.pdf")));
    }

    [Fact]
    public async Task Cancelling_ends_the_run_and_leaves_the_old_output()
    {
        using var cancellation = new CancellationTokenSource();
        using var project = new TemporaryProject
        {
            Experiments =
            [
                new TemporaryProject.Study
                {
                    OnRun = context =>
                    {
                        cancellation.Cancel();
                        context.CancellationToken.ThrowIfCancellationRequested();
                    },
                },
            ],
        };
        project.With(Main, TemporaryProject.Report()).With("Output/small.pdf", "old");
        var before = project.OutputState();

        Assert.Equal(130, await project.RunAsync(cancellation.Token));

        Assert.Equal("interrupted; nothing was written\n", project.Errors);
        Assert.Equal(before, project.OutputState());
    }

    [Fact]
    public async Task An_experiment_that_cancels_itself_has_failed_rather_than_been_interrupted()
    {
        using var project = new TemporaryProject { Experiments = [new TemporaryProject.Study { OnRun = _ => throw new TaskCanceledException("too slow") }] };

        Assert.Equal(1, await project.With(Main, TemporaryProject.Report()).RunAsync("--quiet"));

        Assert.StartsWith("error RPT705: the experiment \"study\" failed: too slow\n", project.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("results")]
    [InlineData("placebo")]
    public async Task A_file_that_cannot_be_read_is_no_bug_of_the_engine(string command)
    {
        var broken = _project.Surroundings() with { Experiments = _ => throw new IOException("The disk is gone.") };

        Assert.Equal(1, await new ReportProgram(broken).RunAsync([command, "--quiet"], CancellationToken.None));

        Assert.Equal("error RPT010: a file of the project cannot be read: The disk is gone\n  hint: free the file, and run again\n1 error\n", _project.Errors);
    }

    [Fact]
    public async Task A_bug_of_the_engine_is_told_in_one_message()
    {
        var buggy = _project.Surroundings() with { Experiments = _ => throw new InvalidOperationException("the list is empty") };

        Assert.Equal(70, await new ReportProgram(buggy).RunAsync(["--quiet"], CancellationToken.None));

        Assert.Equal(
            """
            internal error: this is a bug of Colophon, not a mistake in the report
              InvalidOperationException: the list is empty
              hint: run it again with --trace to see where, and send that to the maintainers with the templates

            """,
            _project.Errors);
    }

    [Fact]
    public async Task Tracing_shows_where_a_bug_of_the_engine_is()
    {
        var buggy = _project.Surroundings() with { Experiments = _ => throw new InvalidOperationException("the list is empty") };

        Assert.Equal(70, await new ReportProgram(buggy).RunAsync(["--trace"], CancellationToken.None));

        Assert.Contains($"   at {typeof(ReportProgramTests).FullName}.", _project.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task The_locale_changes_no_byte(string locale)
    {
        var thread = Thread.CurrentThread;
        var before = thread.CurrentCulture;
        try
        {
            thread.CurrentCulture = CultureInfo.InvariantCulture;
            Assert.Equal(0, await _project.RunAsync("--output", "plain"));
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(locale);
            Assert.Equal(0, await _project.RunAsync("--output", "local"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }

        Assert.All(["small.html", "small.numbers.csv", "small.pdf", "results.json"], name =>
            Assert.Equal(File.ReadAllBytes(_project.PathOf($"plain/{name}")), File.ReadAllBytes(_project.PathOf($"local/{name}"))));
    }

    [Fact]
    public async Task Another_seed_gives_other_results()
    {
        Assert.Equal(0, await _project.RunAsync("--output", "seven"));
        _project.With(Main, TemporaryProject.Report(frontMatter: "seed: 8"));
        Assert.Equal(0, await _project.RunAsync("--output", "eight"));

        Assert.NotEqual(_project.Read("seven/results.json"), _project.Read("eight/results.json"));
    }
}

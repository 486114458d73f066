using Colophon.Diagnostics;
using Colophon.Layout;
using Colophon.Layout.Fonts;
using Colophon.Model;
using Colophon.Provenance;
using Colophon.Revisions;
using Colophon.Tests.Pdf;

namespace Colophon.Tests.Provenance;

public class ColophonSectionTests
{
    [Fact]
    public async Task It_says_what_made_the_report()
    {
        var made = await MakingColophon.OfAsync();

        Assert.Empty(made.Said);
        Assert.Equal(
            [
                "Seed | 7",
                $"Commit | {SampleOrigin.Commit}, without uncommitted changes",
                "To\u00A0make\u00A0it\u00A0again | git checkout 0123456789ab && dotnet run",
                "Runtime | .NET 10.0.0",
                "Packages | Example.One\u00A01.2.3, Example.Two\u00A04.5",
                "Folder | Templates/sample/",
                "Experiment | Code | Work | ",
                $"counted | {MakingColophon.DigestOf("code")[..12]} | 1\u202F234\u202F567 | sample passes",
                "uncounted | — | — | ",
                "File | SHA-256",
                $"points.csv | {MakingColophon.DigestOf("points")[..12]}",
                "File | SHA-256",
                $"report.md | {MakingColophon.DigestOf(MakingColophon.Template())[..12]}",
            ],
            made.Rows().AsEnumerable());
    }

    [Fact]
    public async Task It_begins_a_page_in_the_PDF_and_stands_in_contents_and_bookmarks()
    {
        var pages = (await MakingColophon.OfAsync("# One\n\nAll is well.")).Outputs.Pages;

        Assert.Equal(pages.Destinations["one"].PageIndex + 1, pages.Pages.Length - 1);
        Assert.Equal(pages.Pages.Length - 1, pages.Destinations[ColophonSection.Anchor].PageIndex);
        Assert.Equal(["1 One", "Colophon"], pages.Outline.Select(entry => entry.Title));
    }

    [Fact]
    public async Task Front_matter_can_leave_it_out_with_all_that_goes_with_it()
    {
        var made = await MakingColophon.OfAsync(frontMatter: "colophon: false");

        Assert.Null(made.Section);
        Assert.DoesNotContain(made.Page.Descendants(), element => element.Name.LocalName == "script");
        using var file = new Reread(made.Outputs.Pdf);
        Assert.True(file.Document.Advanced.TryGetEmbeddedFiles(out var embedded));
        Assert.Equal(["ledger.json", "results.json"], embedded.Select(attached => attached.Name));
    }

    [Theory]
    [InlineData(RevisionState.Changed, SampleOrigin.Commit, SampleOrigin.Commit + ", with uncommitted changes")]
    [InlineData(RevisionState.Changed, null, "with uncommitted changes")]
    [InlineData(RevisionState.Unversioned, null, "not under version control")]
    [InlineData(RevisionState.Unreadable, null, "under version control that cannot be read")]
    internal async Task It_says_plainly_how_the_files_are_to_the_commit(RevisionState state, string? commit, string told) =>
        Assert.Contains($"Commit | {told}", (await MakingColophon.OfAsync(origin: SampleOrigin.With(state, commit))).Rows());

    [Fact]
    public async Task The_command_starts_from_the_commit_where_there_is_one()
    {
        Assert.Equal("git checkout 0123456789ab && dotnet run", (await MakingColophon.OfAsync()).Command());
        Assert.Equal("dotnet run", (await MakingColophon.OfAsync(origin: SampleOrigin.With(RevisionState.Unversioned, null))).Command());
    }

    [Fact]
    public async Task Front_matter_can_name_the_command() =>
        Assert.Equal("git checkout 0123456789ab && make report", (await MakingColophon.OfAsync(frontMatter: "rebuild: make report")).Command());

    [Fact]
    public async Task A_heading_of_the_author_keeps_its_anchor()
    {
        var headings = (await MakingColophon.OfAsync("# On a colophon {#colophon}\n\nAll is well.")).Outputs.Document.Blocks.OfType<Heading>();

        Assert.Equal(["colophon", "colophon-2"], headings.Select(heading => heading.Id));
    }

    [Fact]
    public async Task A_long_path_stays_within_the_page()
    {
        var path = "Templates/sample/" + string.Join('/', Enumerable.Repeat("a-folder-of-some-length", 8)) + "/picture-of-the-whole-plane.svg";
        var provenance = new ReportProvenance { Seed = 7, Origin = SampleOrigin.With(), Experiments = [], Inputs = [new(path, MakingColophon.DigestOf("a"))] };
        var document = ColophonSection.AppendTo((await MakingColophon.OfAsync(frontMatter: "colophon: false")).Outputs.Document, provenance, new SourceSpan(MakingColophon.Path, 1, 1));
        var diagnostics = new DiagnosticBag();

        new ReportLayout(FontSet.Default, diagnostics).LayOut(document);

        Assert.Empty(diagnostics.ToOrdered());
    }

    [Fact]
    public async Task It_has_the_highest_level_of_the_report_and_no_number()
    {
        var heading = (await MakingColophon.OfAsync("## One\n\nAll is well.")).Outputs.Document.Blocks.OfType<Heading>().Last();

        Assert.Equal((2, false, null), (heading.Level, heading.IsNumbered, heading.Number));
    }

    [Fact]
    public async Task It_speaks_every_language_that_the_engine_speaks()
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var language in LabelWords.Languages)
        {
            var made = await MakingColophon.OfAsync(frontMatter: $"lang: {language}");

            Assert.Empty(made.Said);
            Assert.True(titles.Add(made.Section!.Elements().First(element => element.Name.LocalName == "p").Value), $"{language} has the words of another language");
        }
    }
}

using System.Xml.Linq;
using Colophon.Layout;
using Colophon.Model;

namespace Colophon.Tests.EndToEnd;

/// <summary>Nothing that an author writes is lost, doubled or moved on the way to either output.</summary>
public sealed class EveryConstructTests
{
    private static readonly Lazy<Task<MakingReport>> _report = new(() => MakingReport.OfAsync(EveryConstruct.Template, EveryConstruct.Files));

    private static readonly HashSet<string> _linked =
        new(["#fig-curve", "#tbl-drawn", "#eq-x", "#sec-blocks", "#ref-haykin2009", "#claim-K8", "#fn-1", "#fnref-1"], StringComparer.Ordinal);

    [Fact]
    public async Task It_is_made_without_a_word() => Assert.Equal("", (await _report.Value).Said);

    [Fact]
    public async Task The_PDF_read_along_its_tags_says_what_the_model_says()
    {
        var outputs = await MakeAsync();
        var wanted = ModelText.OnPages(outputs.Document).Select(WithoutInvisible).ToList();

        var lines = TaggedText.Read(outputs.Pdf);

        var found = lines.Select((block, i) => TaggedText.Joined(block, i < wanted.Count ? wanted[i] : "")).ToList();
        Assert.Equal(string.Join('\n', wanted), string.Join('\n', found));
    }

    [Fact]
    public async Task The_web_page_says_what_the_model_says()
    {
        var outputs = await MakeAsync();

        Assert.Equal(string.Join('\n', ModelText.OnTheWeb(outputs.Document)), string.Join('\n', WebText.Read(outputs.Html)));
    }

    [Fact]
    public async Task Links_within_the_PDF_lead_to_places_that_exist()
    {
        var pages = (await MakeAsync()).Pages;
        var targets = pages.Pages.SelectMany(page => page.Items).OfType<LinkArea>().Select(link => link.Target).Where(target => target.StartsWith('#')).ToHashSet(StringComparer.Ordinal);

        Assert.All(targets, target => Assert.Contains(target[1..], pages.Destinations.Keys));
        Assert.Superset(_linked, targets);
    }

    [Fact]
    public async Task Links_within_the_web_page_lead_to_elements_that_exist()
    {
        var page = WebText.Parse((await MakeAsync()).Html);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        var targets = page.Descendants().Attributes("href").Select(href => href.Value).Where(target => target.StartsWith('#')).ToHashSet(StringComparer.Ordinal);
        var names = page.Descendants().Attributes("aria-labelledby").Select(name => name.Value);

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(targets, target => Assert.Contains(target[1..], ids));
        Assert.All(names, name => Assert.Contains(name, ids));
        Assert.Superset(_linked, targets);
    }

    [Fact]
    public async Task Every_label_of_the_author_is_a_place_in_both_outputs()
    {
        var outputs = await MakeAsync();
        var ids = WebText.Parse(outputs.Html).Descendants().Attributes("id").Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        var labels = outputs.Document.Blocks.SelectMany(LabelsOf).ToList();

        Assert.Contains("fig-division", labels);
        Assert.All(labels, label => Assert.Contains(label, ids));
        Assert.All(labels, label => Assert.Contains(label, outputs.Pages.Destinations.Keys));
    }

    private static async Task<ReportOutputs> MakeAsync()
    {
        var report = await _report.Value;
        return report.Outputs ?? throw new InvalidOperationException(report.Said);
    }

    /// <summary>Places where a line may end are no text on paper.</summary>
    private static string WithoutInvisible(string text) => text.Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal);

    private static IEnumerable<string> LabelsOf(Block block) => block switch
    {
        Heading heading => [heading.Id],
        FigureBlock { Id: { } id } => [id],
        TableBlock { Id: { } id } => [id],
        EquationBlock equation => equation.Labels.Select(label => label.Id).OfType<string>(),
        ClaimLedger ledger => ledger.Entries.Select(entry => entry.Id),
        Bibliography bibliography => bibliography.Entries.Select(entry => entry.Id),
        _ => [],
    };
}

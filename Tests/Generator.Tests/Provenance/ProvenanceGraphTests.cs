using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Colophon.Provenance;
using Colophon.Tests.Pdf;

namespace Colophon.Tests.Provenance;

public class ProvenanceGraphTests
{
    private static readonly ReportProvenance _provenance = new()
    {
        Seed = long.MinValue,
        Origin = SampleOrigin.With(),
        Experiments = MakingColophon.Experiments,
        Inputs = [new("Templates/a folder/<b>&é.md", MakingColophon.DigestOf("b")), new("Templates/sample/points.csv", MakingColophon.DigestOf("points"))],
    };

    private static readonly byte[] _graph = ProvenanceGraph.Write("A <title> & more", _provenance);

    [Fact]
    public void Every_term_is_of_a_vocabulary_in_its_context()
    {
        using var json = JsonDocument.Parse(_graph);
        var prefixes = json.RootElement.GetProperty("@context").EnumerateObject().Select(prefix => prefix.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(["prov", "schema", "spdx"], prefixes.Order(StringComparer.Ordinal));
        Assert.All(Objects(json.RootElement.GetProperty("@graph")).SelectMany(node => node.EnumerateObject()).Select(member => member.Name).Where(name => !name.StartsWith('@')), name => Assert.Contains(name.Split(':')[0], prefixes));
    }

    [Fact]
    public void Every_thing_that_is_referred_to_is_described_once()
    {
        using var json = JsonDocument.Parse(_graph);
        var nodes = json.RootElement.GetProperty("@graph").EnumerateArray().Select(IdOf).ToImmutableArray();
        var named = Objects(json.RootElement.GetProperty("@graph")).Where(node => node.TryGetProperty("@id", out _)).Select(IdOf).Where(id => id.StartsWith('#'));

        Assert.Equal(nodes.Distinct(StringComparer.Ordinal), nodes);
        Assert.All(named, id => Assert.Contains(id, nodes));
    }

    [Fact]
    public void The_report_was_generated_by_an_activity_that_used_every_input()
    {
        using var json = JsonDocument.Parse(_graph);
        var report = Node(json, "#provenance/report");
        var making = Node(json, IdOf(report.GetProperty("prov:wasGeneratedBy")[0]));

        Assert.Equal("prov:Activity", making.GetProperty("@type").GetString());
        Assert.Equal("git checkout 0123456789ab && dotnet run", making.GetProperty("schema:description").GetString());
        Assert.Equal(
            ["#provenance/commit", "#provenance/file/Templates/a%20folder/%3Cb%3E%26%C3%A9.md", "#provenance/file/Templates/sample/points.csv", "#provenance/findings/counted", "#provenance/findings/uncounted"],
            making.GetProperty("prov:used").EnumerateArray().Select(IdOf));
    }

    [Fact]
    public void An_experiment_used_its_data_files()
    {
        using var json = JsonDocument.Parse(_graph);

        Assert.Equal(
            ["#provenance/seed", "#provenance/code/counted", "#provenance/file/Templates/sample/points.csv"],
            Node(json, "#provenance/experiment/counted").GetProperty("prov:used").EnumerateArray().Select(IdOf));
    }

    [Fact]
    public void Digests_are_whole_and_name_their_algorithm()
    {
        using var json = JsonDocument.Parse(_graph);
        var checksum = Node(json, "#provenance/code/counted").GetProperty("spdx:checksum");

        Assert.Equal(MakingColophon.DigestOf("code"), checksum.GetProperty("spdx:checksumValue").GetString());
        Assert.Equal("spdx:checksumAlgorithm_sha256", IdOf(checksum.GetProperty("spdx:algorithm")));
    }

    [Fact]
    public void Work_and_seed_are_told_to_the_last_digit()
    {
        using var json = JsonDocument.Parse(_graph);

        Assert.Equal(1_234_567, Node(json, "#provenance/experiment/counted").GetProperty("schema:size").GetProperty("schema:value").GetInt64());
        Assert.False(Node(json, "#provenance/experiment/uncounted").TryGetProperty("schema:size", out _));
        Assert.Equal("-9223372036854775808", Node(json, "#provenance/seed").GetProperty("schema:value").GetString());
    }

    [Fact]
    public void It_can_stand_in_a_page_as_it_is()
    {
        Assert.All(_graph, letter => Assert.InRange(letter, (byte)'\n', (byte)'~'));
        Assert.DoesNotContain((byte)'<', _graph);
        Assert.DoesNotContain((byte)'&', _graph);
        Assert.DoesNotContain((byte)'\r', _graph);
    }

    [Fact]
    public async Task The_PDF_and_the_page_carry_the_same_graph()
    {
        var made = await MakingColophon.OfAsync();
        var script = Assert.Single(made.Page.Descendants(), element => element.Name.LocalName == "script");
        using var file = new Reread(made.Outputs.Pdf);

        Assert.Equal(ProvenanceGraph.MediaType, script.Attribute("type")?.Value);
        Assert.True(file.Document.Advanced.TryGetEmbeddedFiles(out var embedded));
        var attached = Assert.Single(embedded, attachment => attachment.Name == ProvenanceGraph.FileName);
        Assert.Equal(Encoding.ASCII.GetString(attached.Memory.Span), script.Value.TrimStart('\n'));
    }

    private static JsonElement Node(JsonDocument json, string id) => json.RootElement.GetProperty("@graph").EnumerateArray().Single(node => IdOf(node) == id);

    private static string IdOf(JsonElement node) => node.GetProperty("@id").GetString()!;

    // The element and all objects in it, at any depth.
    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}

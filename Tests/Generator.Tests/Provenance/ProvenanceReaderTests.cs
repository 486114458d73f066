using System.Text;
using System.Text.Json;
using Colophon.Provenance;
using Colophon.Revisions;

namespace Colophon.Tests.Provenance;

public class ProvenanceReaderTests
{
    [Theory]
    [InlineData(RevisionState.Clean, SampleOrigin.Commit)]
    [InlineData(RevisionState.Changed, SampleOrigin.Commit)]
    [InlineData(RevisionState.Changed, null)]
    [InlineData(RevisionState.Unversioned, null)]
    [InlineData(RevisionState.Unreadable, null)]
    internal void What_is_written_of_the_commit_is_read_back(RevisionState state, string? commit) =>
        Assert.Equal(new Revision(state, commit), ProvenanceReader.ReadRevision(Graph(state, commit)));

    [Theory]
    [InlineData("$(reboot)")]
    [InlineData("HEAD")]
    [InlineData("0123456789ab")]
    [InlineData("0123456789abcdef0123456789abcdef0123456g")]
    public void What_is_no_commit_is_refused(string commit) =>
        Assert.Equal("what it calls a commit is none", Assert.Throws<JsonException>(() => ProvenanceReader.ReadRevision(Graph(RevisionState.Clean, commit))).Message);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"@graph\":7}")]
    [InlineData("{\"@graph\":[]}")]
    [InlineData("{\"@graph\":[{\"@id\":7}]}")]
    [InlineData("{\"@graph\":[{\"@id\":\"#provenance/commit\"}]}")]
    [InlineData("{\"@graph\":[{\"@id\":\"#provenance/commit\",\"schema:creativeWorkStatus\":\"fine\"}]}")]
    [InlineData("{\"@graph\":[{\"@id\":\"#provenance/commit\",\"schema:creativeWorkStatus\":\"without uncommitted changes\",\"schema:version\":7}]}")]
    public void A_graph_that_does_not_say_is_refused(string graph) =>
        Assert.Equal("it does not say which commit the report was made from", Assert.Throws<JsonException>(() => ProvenanceReader.ReadRevision(Encoding.UTF8.GetBytes(graph))).Message);

    private static byte[] Graph(RevisionState state, string? commit) =>
        ProvenanceGraph.Write("Title", new ReportProvenance { Seed = 7, Origin = SampleOrigin.With(state, commit), Experiments = [], Inputs = [] });
}

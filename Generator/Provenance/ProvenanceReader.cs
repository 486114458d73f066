using System.Collections.Immutable;
using System.Text.Json;
using Colophon.Revisions;

namespace Colophon.Provenance;

/// <summary>Reads of a graph that <see cref="ProvenanceGraph"/> wrote what a later reader has to know.</summary>
internal static class ProvenanceReader
{
    // The lengths of a SHA-1 and of a SHA-256 in hexadecimal.
    private static readonly ImmutableArray<int> CommitLengths = [40, 64];

    /// <summary>The commit that a report was made from, and how its files were to it.</summary>
    /// <param name="graph">The graph.</param>
    /// <exception cref="JsonException">It is no JSON, or does not say.</exception>
    public static Revision ReadRevision(ReadOnlyMemory<byte> graph)
    {
        using var document = JsonDocument.Parse(graph);
        try
        {
            var node = document.RootElement.GetProperty("@graph").EnumerateArray().First(node => node.GetProperty("@id").ValueEquals(ProvenanceGraph.Commit));
            var status = node.GetProperty(ProvenanceGraph.Status).GetString();
            var state = Enum.GetValues<RevisionState>().First(state => ProvenanceGraph.StatusOf(state) == status);
            return new Revision(state, node.TryGetProperty(ProvenanceGraph.Version, out var commit) ? Checked(commit.GetString()) : null);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException)
        {
            // A property that is missing or of another kind, a node that is not there, a state that nobody writes.
            throw new JsonException("it does not say which commit the report was made from", exception);
        }
    }

    // The user is told to check the commit out: nothing but hexadecimal digits may get into that command.
    private static string? Checked(string? commit) => commit is not null && CommitLengths.Contains(commit.Length) && commit.All(char.IsAsciiHexDigitLower)
        ? commit
        : throw new JsonException("what it calls a commit is none");
}

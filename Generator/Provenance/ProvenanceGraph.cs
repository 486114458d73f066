using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Colophon.Results;
using Colophon.Revisions;

namespace Colophon.Provenance;

/// <summary>Writes what made a report as JSON-LD, in the terms of PROV-O.</summary>
/// <remarks>
/// The context is part of it, so that nothing is fetched to read it. Who used what and what came from what are the terms of PROV-O (W3C Recommendation, 2013); digests are those of
/// SPDX 2.3; versions, seeds and amounts those of schema.org. Names of things are relative to the document that holds the graph. Letters that mean something in HTML
/// are escaped, as JSON allows, so that it can stand in a page as it is.
/// </remarks>
internal static class ProvenanceGraph
{
    /// <summary>The name of the file that is attached to the PDF.</summary>
    public const string FileName = "provenance.jsonld";

    /// <summary>Its media type (JSON-LD 1.1, appendix C).</summary>
    public const string MediaType = "application/ld+json";

    /// <summary>The name of the node for the commit.</summary>
    public const string Commit = Root + "commit";

    /// <summary>The property of the commit's node that is the commit itself.</summary>
    public const string Version = "schema:version";

    /// <summary>The property of the commit's node that says how the files were to it.</summary>
    public const string Status = "schema:creativeWorkStatus";

    private const string Root = "#provenance/";
    private const string Report = Root + "report";
    private const string Making = Root + "making";
    private const string Engine = Root + "engine";
    private const string Seed = Root + "seed";

    private static readonly ImmutableArray<(string Prefix, string Namespace)> Vocabularies =
    [
        ("prov", "http://www.w3.org/ns/prov#"),
        ("schema", "https://schema.org/"),
        ("spdx", "http://spdx.org/rdf/terms#"),
    ];

    /// <summary>The graph in ASCII; the same bytes for the same provenance.</summary>
    /// <param name="title">The report's title.</param>
    /// <param name="provenance">What made it.</param>
    public static byte[] Write(string title, ReportProvenance provenance)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteStartArray("@graph");
            WriteReport(json, title, provenance);
            WriteMaking(json, provenance);
            WriteEngine(json, provenance.Origin);
            WriteCommit(json, provenance.Origin.Revision);
            WriteSeed(json, provenance.Seed);
            foreach (var input in provenance.Inputs)
            {
                WriteDigested(json, InputId(input.Path), input.Path, "a file of the project", input.Digest);
            }

            foreach (var experiment in provenance.Experiments)
            {
                WriteExperiment(json, experiment);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>How the graph says in what state of version control the files were.</summary>
    public static string StatusOf(RevisionState state) => state switch
    {
        RevisionState.Clean => "without uncommitted changes",
        RevisionState.Changed => "with uncommitted changes",
        RevisionState.Unversioned => "not under version control",
        RevisionState.Unreadable => "under version control that cannot be read",
        _ => throw new System.Diagnostics.UnreachableException(state.ToString()),
    };

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        foreach (var (prefix, name) in Vocabularies)
        {
            json.WriteString(prefix, name);
        }

        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, string title, ReportProvenance provenance)
    {
        StartNode(json, Report, "prov:Entity");
        json.WriteString("schema:name", title);
        WriteReferences(json, "prov:wasGeneratedBy", [Making]);
        WriteReferences(json, "prov:wasDerivedFrom", [.. provenance.Inputs.Select(input => InputId(input.Path)), .. provenance.Experiments.Select(experiment => FindingsId(experiment.Id))]);
        json.WriteEndObject();
    }

    private static void WriteMaking(Utf8JsonWriter json, ReportProvenance provenance)
    {
        StartNode(json, Making, "prov:Activity");
        json.WriteString("schema:description", provenance.Command);
        WriteReferences(json, "prov:wasAssociatedWith", [Engine]);
        WriteReferences(
            json,
            "prov:used",
            [Commit, .. provenance.Inputs.Select(input => InputId(input.Path)), .. provenance.Experiments.Select(experiment => FindingsId(experiment.Id))]);
        json.WriteEndObject();
    }

    private static void WriteEngine(Utf8JsonWriter json, ReportOrigin origin)
    {
        StartNode(json, Engine, "prov:SoftwareAgent");
        json.WriteString("schema:name", "Colophon");
        json.WriteString("schema:runtimePlatform", origin.Runtime);
        json.WriteStartArray("schema:softwareRequirements");
        foreach (var package in origin.Packages)
        {
            json.WriteStartObject();
            json.WriteString("@type", "schema:SoftwareApplication");
            json.WriteString("schema:name", package.Name);
            json.WriteString("schema:softwareVersion", package.Version);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCommit(Utf8JsonWriter json, Revision revision)
    {
        StartNode(json, Commit, "prov:Entity");
        if (revision.Commit is { } commit)
        {
            json.WriteString(Version, commit);
        }

        json.WriteString(Status, StatusOf(revision.State));
        json.WriteEndObject();
    }

    private static void WriteSeed(Utf8JsonWriter json, long seed)
    {
        StartNode(json, Seed, "prov:Entity");
        json.WriteString("schema:name", "seed");

        // Readers of JSON may keep a number to 53 bits only.
        json.WriteString("schema:value", seed.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteExperiment(Utf8JsonWriter json, ExperimentRecord experiment)
    {
        var activity = Root + "experiment/" + experiment.Id;
        var code = Root + "code/" + experiment.Id;
        StartNode(json, activity, "prov:Activity");
        json.WriteString("schema:name", experiment.Id);
        WriteReferences(json, "prov:wasAssociatedWith", [Engine]);
        WriteReferences(json, "prov:used", [Seed, .. experiment.Code is null ? [] : new[] { code }, .. experiment.Inputs.Select(input => InputId(input.Path))]);
        if (experiment.Work != ExperimentWork.Uncounted)
        {
            json.WriteStartObject("schema:size");
            json.WriteString("@type", "schema:QuantitativeValue");
            json.WriteNumber("schema:value", experiment.Work.Count);
            json.WriteString("schema:unitText", experiment.Work.Unit);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        StartNode(json, FindingsId(experiment.Id), "prov:Entity");
        WriteReferences(json, "prov:wasGeneratedBy", [activity]);
        json.WriteEndObject();
        if (experiment.Code is { } digest)
        {
            WriteDigested(json, code, experiment.Id, "the code that the experiment reaches in its assembly, in the engine's form for it", digest);
        }
    }

    private static void WriteDigested(Utf8JsonWriter json, string id, string name, string description, string digest)
    {
        StartNode(json, id, "prov:Entity");
        json.WriteString("schema:name", name);
        json.WriteString("schema:description", description);
        json.WriteStartObject("spdx:checksum");
        json.WriteString("@type", "spdx:Checksum");
        json.WriteStartObject("spdx:algorithm");
        json.WriteString("@id", "spdx:checksumAlgorithm_sha256");
        json.WriteEndObject();
        json.WriteString("spdx:checksumValue", digest);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void StartNode(Utf8JsonWriter json, string id, string type)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", type);
    }

    private static void WriteReferences(Utf8JsonWriter json, string term, ImmutableArray<string> ids)
    {
        json.WriteStartArray(term);
        foreach (var id in ids)
        {
            json.WriteStartObject();
            json.WriteString("@id", id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A path may hold what an IRI may not.
    private static string InputId(string path) => Root + "file/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string FindingsId(string experiment) => Root + "findings/" + experiment;
}

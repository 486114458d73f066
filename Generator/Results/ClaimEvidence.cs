using System.Collections.Immutable;
using System.Globalization;
using Colophon.Model;

namespace Colophon.Results;

/// <summary>One value, or a short list of values, that decided a claim.</summary>
/// <param name="Name">Its name in words, such as "largest angle".</param>
/// <param name="Values">The values with their paths.</param>
internal sealed record EvidenceItem(string Name, ImmutableArray<BoundValue> Values)
{
    /// <summary>Such as "largest angle = 0.5236".</summary>
    public override string ToString() => $"{Name} = {string.Join(", ", Values.Select(value => value.Text))}";
}

/// <summary>Makes the evidence of a claim readable: groups become longer names, long lists their size.</summary>
internal static class ClaimEvidence
{
    private const int LongestList = 8;
    private const int MostRows = 4;
    private static readonly NumberFormat Format = NumberFormat.Significant(4);

    /// <summary>The evidence of a claim, in ordinal order of its names.</summary>
    public static ImmutableArray<EvidenceItem> Of(ClaimEntry claim) =>
        [.. Members(claim.Evidence, "", claim.PathOf("evidence"))];

    private static IEnumerable<EvidenceItem> Members(ResultObject group, string prefix, string path) =>
        group.Members.SelectMany(member => Of(member.Value, prefix + Words(member.Key), $"{path}.{member.Key}"));

    private static IEnumerable<EvidenceItem> Of(ResultNode node, string name, string path) => node switch
    {
        ResultObject group => Members(group, name + " ", path),
        ResultArray { Items: [] } => [SizeOf([], name, path)],
        ResultArray { Items: { Length: <= LongestList } items } when items.All(IsScalar) => [new EvidenceItem(name, [.. items.Select((item, i) => Bind(item, ItemPath(path, i)))])],
        ResultArray { Items: { Length: <= MostRows } items } => items.SelectMany((item, i) => Of(item, ItemName(name, i), ItemPath(path, i))),
        ResultArray { Items: var items } => [SizeOf(items, name, path)],
        _ => [new EvidenceItem(name, [Bind(node, path)])],
    };

    private static EvidenceItem SizeOf(ImmutableArray<ResultNode> items, string name, string path) =>
        new("number of " + name, [Bind(new ResultInteger(items.Length), path + ".size")]);

    private static bool IsScalar(ResultNode node) => node is not (ResultObject or ResultArray);

    private static string ItemName(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name} {index + 1}");

    private static string ItemPath(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static string Words(string name) => name.Replace('-', ' ');

    private static BoundValue Bind(ResultNode node, string path) => node switch
    {
        ResultNumber number => new BoundValue(path, CanonicalJson.Format(number.Value), Format.Format(number.Value), Format.ToString()),
        ResultInteger integer => new BoundValue(path, integer.Value.ToString(CultureInfo.InvariantCulture), NumberText.Integer(integer.Value), NumberFormat.Integer.ToString()),
        ResultBoolean truth => new BoundValue(path, truth.Value ? "true" : "false", truth.Value ? "yes" : "no", ""),
        ResultText text => new BoundValue(path, text.Value, text.Value, ""),
        _ => throw new System.Diagnostics.UnreachableException(node.GetType().Name),
    };
}

using System.Collections.Immutable;
using Colophon.Results;

namespace Colophon.Drifting;

/// <summary>Compares two trees of results, value by value.</summary>
internal static class ValueComparison
{
    /// <summary>The values that differ, in the order of the trees; numbers are equal where their bits are, and every NaN is like another.</summary>
    public static ImmutableArray<ValueDrift> Compare(ResultObject accepted, ResultObject now) => [.. Compare("", accepted, now)];

    /// <summary>How many values a tree has.</summary>
    public static int Count(ResultNode node) => Leaves("", node).Count();

    /// <summary>The values of a tree with their paths; an empty list or group is one.</summary>
    public static IEnumerable<(string Path, ResultNode Value)> Leaves(string path, ResultNode node)
    {
        var children = Children(node).ToList();
        return children.Count == 0 ? [(path, node)] : children.SelectMany(child => Leaves(Below(path, child.Step), child.Node));
    }

    private static IEnumerable<ValueDrift> Compare(string path, ResultNode? accepted, ResultNode? now)
    {
        if ((accepted, now) is (ResultObject or ResultArray, ResultObject or ResultArray) && accepted.GetType() == now.GetType())
        {
            return CompareChildren(path, accepted, now);
        }

        if (accepted is not (ResultObject or ResultArray) && now is not (ResultObject or ResultArray) && accepted is not null && now is not null)
        {
            return AreEqual(accepted, now) ? [] : [new ValueDrift(path, accepted, now)];
        }

        // One of the two is missing, or a group where the other is a value: all that it holds appeared or vanished.
        return
        [
            .. accepted is null ? [] : Leaves(path, accepted).Select(leaf => new ValueDrift(leaf.Path, leaf.Value, leaf.Path == path ? now : null)),
            .. now is null ? [] : Leaves(path, now).Where(leaf => accepted is null || leaf.Path != path).Select(leaf => new ValueDrift(leaf.Path, leaf.Path == path ? accepted : null, leaf.Value)),
        ];
    }

    private static IEnumerable<ValueDrift> CompareChildren(string path, ResultNode accepted, ResultNode now)
    {
        var old = Children(accepted).ToDictionary(child => child.Step, child => child.Node);
        var present = Children(now).ToDictionary(child => child.Step, child => child.Node);
        var steps = Children(now).Concat(Children(accepted)).Select(child => child.Step).Distinct();
        return steps.SelectMany(step => Compare(Below(path, step), old.GetValueOrDefault(step), present.GetValueOrDefault(step)));
    }

    private static IEnumerable<(ResultStep Step, ResultNode Node)> Children(ResultNode node) => node switch
    {
        ResultObject group => group.Members.Select(member => (ResultStep.Member(member.Key), member.Value)),
        ResultArray list => list.Items.Select((item, i) => (ResultStep.Item(i), item)),
        _ => [],
    };

    private static string Below(string path, ResultStep step) => path.Length == 0 ? step.Name ?? step.ToString() : path + step;

    private static bool AreEqual(ResultNode a, ResultNode b) => (a, b) switch
    {
        (ResultNumber x, ResultNumber y) => BitConverter.DoubleToInt64Bits(x.Value) == BitConverter.DoubleToInt64Bits(y.Value) || (double.IsNaN(x.Value) && double.IsNaN(y.Value)),
        _ => a.Equals(b),
    };
}

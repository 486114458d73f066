using System.Globalization;

namespace Colophon.Results;

/// <summary>One step down the tree of results: to a member by its name, or to an item by its index.</summary>
/// <param name="Name">The member's name; null for an item.</param>
/// <param name="Index">The item's index, counted from 0; negative from the end, as in Liquid; 0 for a member.</param>
internal readonly record struct ResultStep(string? Name, int Index)
{
    /// <summary>A step to a member.</summary>
    public static ResultStep Member(string name) => new(name, 0);

    /// <summary>A step to an item.</summary>
    public static ResultStep Item(int index) => new(null, index);

    /// <summary>The node that the step leads to, or null where there is none.</summary>
    /// <remarks>
    /// A list answers to <c>size</c>, <c>first</c> and <c>last</c> as in Liquid; so do text and, unless it has a member of that
    /// name, a group to <c>size</c>.
    /// </remarks>
    public ResultNode? From(ResultNode node) => node switch
    {
        ResultObject group when Name is not null => group.Members.TryGetValue(Name, out var member)
            ? member
            : Name == "size" ? new ResultInteger(group.Members.Count) : null,
        ResultArray list when Name is null => Within(list) is int i ? list.Items[i] : null,
        ResultArray list when Name == "size" => new ResultInteger(list.Items.Length),
        ResultText text when Name == "size" => new ResultInteger(text.Value.Length),
        ResultArray { Items: [var first, ..] } when Name == "first" => first,
        ResultArray { Items: [.., var last] } when Name == "last" => last,
        _ => null,
    };

    /// <summary>How the step is written after the path of the node that it starts from, in the one form that the engine prints.</summary>
    /// <remarks>The first item is <c>[0]</c> however the author reached it, so that one value has one path.</remarks>
    public string Suffix(ResultNode from)
    {
        var index = from switch
        {
            ResultArray list when Name is null => Within(list) ?? Index,
            ResultArray when Name == "first" => 0,
            ResultArray list when Name == "last" => list.Items.Length - 1,
            _ => Index,
        };
        var isItem = Name is null || (from is ResultArray && Name is "first" or "last");
        return isItem ? string.Create(CultureInfo.InvariantCulture, $"[{index}]") : "." + Name;
    }

    /// <summary>As written after a name; an index keeps its sign.</summary>
    public override string ToString() =>
        Name is null ? string.Create(CultureInfo.InvariantCulture, $"[{Index}]") : "." + Name;

    private int? Within(ResultArray list)
    {
        var index = Index < 0 ? list.Items.Length + Index : Index;
        return index >= 0 && index < list.Items.Length ? index : null;
    }
}

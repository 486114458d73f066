using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using Colophon.Model;
using Colophon.Results;
using Colophon.Templating.Liquid;
using Fluid;
using Fluid.Values;

namespace Colophon.Templating.Values;

/// <summary>A result as Liquid sees it: it keeps its path through loops, assignments, parts and filters.</summary>
/// <param name="node">The result, or what filters made of one.</param>
/// <param name="path">Its address; for a derived value the address and the filters, such as <c>a.b | times: 2</c>.</param>
internal sealed class ResultValue(ResultNode node, string path) : FluidValue
{
    private IReadOnlyList<FluidValue>? _items;

    /// <summary>The result.</summary>
    public ResultNode Node { get; } = node;

    /// <summary>Its address.</summary>
    public string Path { get; } = path;

    /// <summary>What a formatting filter made of it; null before one.</summary>
    public string? Text { get; init; }

    /// <summary>The formatting filters as written, such as <c>percent: 2</c>; empty where none was applied.</summary>
    public string Format { get; init; } = "";

    /// <summary>What is printed where the number is infinite or undefined; null where that is a mistake.</summary>
    public string? Otherwise { get; init; }

    /// <inheritdoc/>
    public override FluidValues Type => Node switch
    {
        ResultObject => FluidValues.Dictionary,
        ResultArray => FluidValues.Array,
        ResultNumber or ResultInteger => FluidValues.Number,
        ResultText => FluidValues.String,
        ResultBoolean => FluidValues.Boolean,
        _ => throw new UnreachableException(Node.GetType().Name),
    };

    /// <summary>Whether it is a list or a group of values.</summary>
    public bool IsComposite => Node is ResultObject or ResultArray;

    /// <summary>The value in the shortest form that gives it back.</summary>
    public string FullPrecision => Node switch
    {
        ResultNumber number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        ResultInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        ResultText text => text.Value,
        ResultBoolean boolean => boolean.Value ? "true" : "false",
        ResultObject or ResultArray => "",
        _ => throw new UnreachableException(Node.GetType().Name),
    };

    /// <summary>A list that filters made, whose items keep their own paths.</summary>
    public static ResultValue OfItems(IReadOnlyList<FluidValue> items, string path) =>
        new(new ResultArray([.. items.Select(item => item is ResultValue value ? value.Node : new ResultText(item.ToStringValue()))]), path)
        {
            _items = items,
        };

    /// <summary>The same value, formatted.</summary>
    public ResultValue Formatted(string text, string format) =>
        new(Node, Path) { Text = text, Format = Format.Length == 0 ? format : $"{Format} | {format}", Otherwise = Otherwise };

    /// <summary>The same value, with words to print where it is no finite number.</summary>
    public ResultValue WithOtherwise(string words) => new(Node, Path) { Text = Text, Format = Format, Otherwise = words };

    /// <summary>The value after a step; null where the step leads nowhere.</summary>
    public ResultValue? Step(ResultStep step)
    {
        if (_items is not null && step.From(Node) is not null && step.Name is null or "first" or "last")
        {
            var index = step.Name == "first" ? 0 : step.Name == "last" ? _items.Count - 1 : step.Index < 0 ? _items.Count + step.Index : step.Index;
            return _items[index] as ResultValue;
        }

        return step.From(Node) is { } next ? new ResultValue(next, (Path + step.Suffix(Node)).TrimStart('.')) : null;
    }

    /// <inheritdoc/>
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => Node switch
    {
        ResultArray when _items is not null => _items,
        ResultArray list => list.Items.Select((item, i) => new ResultValue(item, Path + ResultStep.Item(i))),
        ResultObject group => group.Members.Select(member =>
            new ArrayValue([new StringValue(member.Key), new ResultValue(member.Value, Path + ResultStep.Member(member.Key))])),
        _ => [this],
    };

    /// <inheritdoc/>
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) =>
        new(Step(ResultStep.Member(name)) ?? (FluidValue)NilValue.Instance);

    /// <inheritdoc/>
    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) =>
        index.Type == FluidValues.Number
            ? new(Step(ResultStep.Item((int)Math.Clamp(index.ToNumberValue(), int.MinValue, int.MaxValue))) ?? (FluidValue)NilValue.Instance)
            : GetValueAsync(index.ToStringValue(), context);

    /// <inheritdoc/>
    public override bool Contains(FluidValue value) => Node switch
    {
        ResultText text => text.Value.Contains(value.ToStringValue(), StringComparison.Ordinal),
        ResultArray => Enumerate(null!).Any(item => item.Equals(value)),
        ResultObject group => group.Members.ContainsKey(value.ToStringValue()),
        _ => false,
    };

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other) => other is not null && Comparison.AreEqual(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => FullPrecision.Length;

    /// <inheritdoc/>
    public override bool ToBooleanValue() => Node is not ResultBoolean { Value: false };

    /// <inheritdoc/>
    public override decimal ToNumberValue() => Node switch
    {
        ResultInteger integer => integer.Value,
        ResultNumber number => Numbers.ToDecimal(number.Value),
        ResultArray list => list.Items.Length,
        _ => 0,
    };

    /// <inheritdoc/>
    public override string ToStringValue() => Text ?? FullPrecision;

    /// <inheritdoc/>
    public override object ToObjectValue() => Node switch
    {
        ResultText text => text.Value,
        ResultBoolean boolean => boolean.Value,
        ResultNumber or ResultInteger => ToNumberValue(),
        _ => Node,
    };

    /// <inheritdoc/>
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        throw new UnreachableException("values are written by their output, which binds them");

    /// <summary>The binding that the composed text refers to.</summary>
    public BoundValue Bind(string text) => new(Path, FullPrecision, text, Format);
}

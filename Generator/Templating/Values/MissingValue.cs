using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;

namespace Colophon.Templating.Values;

/// <summary>What stands for a value whose absence was reported, so that it is not reported again wherever it goes.</summary>
internal sealed class MissingValue : FluidValue
{
    /// <summary>What is printed: no reader will see it, and later phases find no gap to complain of.</summary>
    public const string Text = "0";

    private MissingValue()
    {
    }

    /// <summary>The one there is.</summary>
    public static MissingValue Instance { get; } = new();

    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.Nil;

    /// <inheritdoc/>
    public override bool IsNil() => true;

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <inheritdoc/>
    public override bool ToBooleanValue() => false;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc/>
    public override string ToStringValue() => Text;

    /// <inheritdoc/>
    public override object ToObjectValue() => Text;

    /// <inheritdoc/>
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        new(writer.WriteAsync(Text));
}

using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;

namespace Colophon.Templating.Values;

/// <summary>A text of the results that is printed as the Markdown it holds, so that it is no longer tied to its path.</summary>
/// <remarks>It is no <see cref="StringValue"/>, since a filter that makes one of a result makes a value of it again.</remarks>
/// <param name="markdown">The text.</param>
internal sealed class MarkdownText(string markdown) : FluidValue
{
    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.String;

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other) => other is not null && string.Equals(markdown, other.ToStringValue(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => markdown.Length;

    /// <inheritdoc/>
    public override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc/>
    public override string ToStringValue() => markdown;

    /// <inheritdoc/>
    public override object ToObjectValue() => markdown;

    /// <inheritdoc/>
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => new(writer.WriteAsync(markdown));
}

using Colophon.Tracing;

namespace Colophon.Tests.Parity;

/// <summary>A value as an output shows it.</summary>
/// <param name="Anchor">The nearest name that a link could lead to; empty before the first heading.</param>
/// <param name="Path">Its address in the results.</param>
/// <param name="Value">With all its digits.</param>
/// <param name="Printed">As a reader sees it.</param>
internal sealed record ReadNumber(string Anchor, string Path, string Value, string Printed)
{
    /// <summary>What an output should show.</summary>
    public static ReadNumber Of(PrintedNumber number) => new(number.Place.Anchor, number.Value.Path, number.Value.FullPrecision, number.Value.Text);

    /// <inheritdoc/>
    public override string ToString() => $"\"{Printed}\" ({Path} = {Value}) at \"{Anchor}\"";
}

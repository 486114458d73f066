using CsCheck;

namespace Colophon.Tests.Fuzzing;

/// <summary>Breaks valid inputs the way that accidents and ill will do.</summary>
internal static class Mutation
{
    private enum Kind
    {
        Flip,
        Remove,
        Duplicate,
        Swap,
        Insert,
        Truncate,
        Nest,
        Splice,
    }

    /// <summary>Inputs of a corpus, each with one to four mutations.</summary>
    /// <param name="corpus">Valid inputs.</param>
    /// <param name="tokens">What has a meaning in the grammar.</param>
    /// <param name="longest">How many bytes an input has at most.</param>
    public static Gen<byte[]> Of(IReadOnlyList<byte[]> corpus, IReadOnlyList<byte[]> tokens, int longest) =>
        Gen.Select(OneOf(corpus), Step(corpus, tokens, longest).Array[1, 4], (input, steps) => steps.Aggregate(input, (current, step) => step(current)));

    private static Gen<Func<byte[], byte[]>> Step(IReadOnlyList<byte[]> corpus, IReadOnlyList<byte[]> tokens, int longest) =>
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, longest], Gen.Int[0, 60], Gen.Int[0, longest], OneOf(tokens), OneOf(corpus), (kind, at, length, other, token, donor) =>
            (Func<byte[], byte[]>)(input => Apply((Kind)kind, input, at % (input.Length + 1), length, other, token, donor) is var output && output.Length <= longest ? output : output[..longest]));

    private static byte[] Apply(Kind kind, byte[] input, int at, int length, int other, byte[] token, byte[] donor)
    {
        var end = Math.Min(input.Length, at + length);
        var elsewhere = other % (input.Length + 1);
        var span = input[at..end];
        return kind switch
        {
            Kind.Flip => at < input.Length ? [.. input[..at], (byte)(input[at] ^ (1 << (length % 8))), .. input[(at + 1)..]] : input,
            Kind.Remove => [.. input[..at], .. input[end..]],
            Kind.Duplicate => [.. input[..elsewhere], .. span, .. input[elsewhere..]],
            Kind.Swap => elsewhere <= at ? [.. input[..elsewhere], .. span, .. input[elsewhere..at], .. input[end..]] : input,
            Kind.Insert => [.. input[..at], .. token, .. input[at..]],
            Kind.Truncate => input[..at],
            Kind.Nest => [.. input[..at], .. Enumerable.Repeat(token, length * 4).SelectMany(bytes => bytes), .. input[at..]],
            Kind.Splice => [.. input[..at], .. donor[Math.Min(donor.Length, elsewhere)..]],
            _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
        };
    }

    private static Gen<byte[]> OneOf(IReadOnlyList<byte[]> items) => Gen.Int[0, items.Count - 1].Select(index => items[index]);
}

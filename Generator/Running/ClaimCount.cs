namespace Colophon.Running;

/// <summary>In how many of its repetitions, mostly seeds, a claim held.</summary>
/// <param name="Held">In how many it held, from 0 to <paramref name="Of"/>.</param>
/// <param name="Of">How many there were, at least 1.</param>
public readonly record struct ClaimCount(int Held, int Of);

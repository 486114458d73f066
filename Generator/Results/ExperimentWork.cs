namespace Colophon.Results;

/// <summary>How much an experiment did, in units of its own: the same on every machine, as a time is not.</summary>
/// <param name="Count">How many units; 0 where the experiment counts nothing.</param>
/// <param name="Unit">What one unit is, in a word or two and in the plural, such as "sample passes".</param>
internal sealed record ExperimentWork(long Count, string Unit)
{
    /// <summary>What an experiment did that counts nothing.</summary>
    public static ExperimentWork Uncounted { get; } = new(0, "");
}

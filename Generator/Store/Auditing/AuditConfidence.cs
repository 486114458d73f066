namespace Colophon.Store.Auditing;

/// <summary>What a sample without replacement says of all entries, when every sampled one is right.</summary>
/// <remarks>
/// The number of wrong entries in the sample has the hypergeometric distribution, if any entries are as likely to be the wrong ones as any others. How the sample was chosen does not
/// matter then, as long as the choice knew nothing of right and wrong: that short experiments are audited more often than long ones does no harm.
/// </remarks>
internal static class AuditConfidence
{
    /// <summary>The probability that at least one wrong entry is in the sample.</summary>
    /// <param name="entries">How many entries there are.</param>
    /// <param name="audited">How many of them are in the sample.</param>
    /// <param name="wrong">How many of them are wrong.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative or larger than the whole.</exception>
    public static double ProbabilityToFind(int entries, int audited, int wrong)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(audited);
        ArgumentOutOfRangeException.ThrowIfNegative(wrong);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(audited, entries);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(wrong, entries);
        var missed = 1.0;
        for (var i = 0; i < wrong; i++)
        {
            // The next wrong one, too, lies among those outside the sample that the others have left.
            missed *= Math.Max(0, entries - audited - i) / (double)(entries - i);
        }

        return 1 - missed;
    }

    /// <summary>The smallest number of wrong entries of which one is found with at least a given probability.</summary>
    /// <returns>The number, or null where the sample is empty.</returns>
    public static int? FewestFound(int entries, int audited, double probability) =>
        audited == 0 ? null : Enumerable.Range(1, entries - audited + 1).First(wrong => ProbabilityToFind(entries, audited, wrong) >= probability);
}

using Colophon.Running;

namespace NeuralNetworks3.Claims;

/// <summary>The verdict on something that can hold for one seed and fail for another.</summary>
/// <remarks>The bounds were fixed before the studies were run: true from 95 % of the seeds on, false up to 5 %, and in between it depends.</remarks>
public static class SeedVerdict
{
    private const double MostlyTrue = 0.95;
    private const double MostlyFalse = 0.05;

    /// <summary>The verdict on what held for some seeds.</summary>
    public static ClaimVerdict Of(ClaimCount seeds)
    {
        var share = (double)seeds.Held / seeds.Of;
        return share >= MostlyTrue ? ClaimVerdict.True : share <= MostlyFalse ? ClaimVerdict.False : ClaimVerdict.Depends;
    }

    /// <summary>Counts the seeds for which something holds.</summary>
    public static ClaimCount Count(int seeds, Func<int, bool> holds) => new(Enumerable.Range(0, seeds).Count(holds), seeds);
}

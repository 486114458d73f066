using Colophon.Running;

namespace NeuralNetworks3.Claims;

/// <summary>The verdict on a statement that several shares or ratios decide together.</summary>
public static class ShareVerdict
{
    /// <summary>True where all lie at or above one bound, false where all lie at or below another, and otherwise that it depends.</summary>
    /// <param name="trueFrom">The bound of truth.</param>
    /// <param name="falseTo">The bound of falsehood; not above the other.</param>
    /// <param name="shares">What decides.</param>
    public static ClaimVerdict Joint(double trueFrom, double falseTo, params IReadOnlyCollection<double> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        return shares.All(share => share >= trueFrom) ? ClaimVerdict.True
            : shares.All(share => share <= falseTo) ? ClaimVerdict.False
            : ClaimVerdict.Depends;
    }
}

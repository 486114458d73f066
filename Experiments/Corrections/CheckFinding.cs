using Colophon.Running;

namespace NeuralNetworks3.Corrections;

/// <summary>What a check found.</summary>
/// <param name="Verdict">What became of the source’s statement.</param>
/// <param name="Evidence">The numbers that decide it, with names.</param>
/// <param name="Words">The same for a reader, in a sentence of Markdown.</param>
internal sealed record CheckFinding(ClaimVerdict Verdict, object Evidence, Sentence Words)
{
    /// <summary>True or false.</summary>
    public static ClaimVerdict Decide(bool holds) => holds ? ClaimVerdict.True : ClaimVerdict.False;

    /// <summary>True where a statement holds in all cases, false where in none, and depends where in some.</summary>
    public static ClaimVerdict DecideEach(params ReadOnlySpan<bool> cases)
    {
        var held = 0;
        foreach (var holds in cases)
        {
            held += holds ? 1 : 0;
        }

        return held == cases.Length ? ClaimVerdict.True : held == 0 ? ClaimVerdict.False : ClaimVerdict.Depends;
    }
}

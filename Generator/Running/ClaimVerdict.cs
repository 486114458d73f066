namespace Colophon.Running;

/// <summary>What became of a claim.</summary>
public enum ClaimVerdict
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It holds.</summary>
    True,

    /// <summary>It holds in some of the cases that it speaks of and not in others.</summary>
    Depends,
}

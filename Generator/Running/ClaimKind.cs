namespace Colophon.Running;

/// <summary>Where a claim's verdict comes from.</summary>
public enum ClaimKind
{
    /// <summary>Mathematics: the verdict follows from a proof, and the numbers only confirm it.</summary>
    Derived,

    /// <summary>The run: the verdict may come out either way. A placebo must be able to change it.</summary>
    Measured,
}

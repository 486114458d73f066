namespace NeuralNetworks3.Corrections;

/// <summary>What is to be said of a place in the source.</summary>
internal enum ErratumVerdict
{
    /// <summary>It is not so.</summary>
    Wrong,

    /// <summary>It may be so, but what is given for it does not show it.</summary>
    Unjustified,

    /// <summary>It is so, but by a step that is faulty or missing.</summary>
    Luck,

    /// <summary>What is meant, or done, cannot be made out.</summary>
    Unclear,

    /// <summary>What is meant is right, and written wrongly.</summary>
    Notation,
}

namespace Colophon.Store;

/// <summary>Why an experiment must be run.</summary>
internal enum StaleReason
{
    /// <summary>Nothing of it was ever kept for this kind of run.</summary>
    NeverStored,

    /// <summary>What was kept is damaged.</summary>
    Damaged,

    /// <summary>Its code, or code of its assembly that it reaches, is another.</summary>
    Code,

    /// <summary>The report's seed is another.</summary>
    Seed,

    /// <summary>A data file that it reads is another.</summary>
    Inputs,

    /// <summary>An experiment that it needs is stale.</summary>
    Needs,

    /// <summary>The engine, a package or the runtime is another.</summary>
    Engine,
}

/// <summary>The words for reasons.</summary>
internal static class StaleReasonWords
{
    /// <summary>A reason as the user reads it.</summary>
    public static string ToWords(this StaleReason reason) => reason switch
    {
        StaleReason.NeverStored => "never stored",
        StaleReason.Damaged => "damaged",
        StaleReason.Code => "code",
        StaleReason.Seed => "seed",
        StaleReason.Inputs => "inputs",
        StaleReason.Needs => "needs",
        StaleReason.Engine => "engine or packages",
        _ => throw new System.Diagnostics.UnreachableException(reason.ToString()),
    };
}

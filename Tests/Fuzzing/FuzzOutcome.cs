namespace Colophon.Fuzzing;

/// <summary>How an input ended; there is no third way.</summary>
internal enum FuzzOutcome
{
    /// <summary>In a result, with nothing worse than a warning.</summary>
    Result,

    /// <summary>In at least one error with a place.</summary>
    Refused,
}

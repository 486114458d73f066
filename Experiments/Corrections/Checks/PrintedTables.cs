namespace NeuralNetworks3.Corrections.Checks;

/// <summary>The tables of Λ of Problem 1(g), as the source prints them.</summary>
/// <remarks>Each takes a₁ and a₂, where aᵢ = rᵢ² − Rᵢ², and gives Λ, or NaN where no row applies.</remarks>
internal static class PrintedTables
{
    /// <summary>Part (g)(a), first form; "only" is read as "and not the other condition".</summary>
    public static double First(double a1, double a2) => (a1 > 0, a2 < 0) switch
    {
        (true, false) => 0,
        (true, true) => double.PositiveInfinity,
        (false, true) => 1,
        (false, false) => double.NaN,
    };

    /// <summary>Part (g)(a), second form.</summary>
    public static double Second(double a1, double a2) => (a1, a2) switch
    {
        ( >= 0, >= 0) => 0,
        ( < 0, >= 0) => double.PositiveInfinity,
        ( < 0, < 0) => 1,
        _ => double.NaN,
    };

    /// <summary>Parts (g)(c) and (g)(e).</summary>
    public static double Third(double a1, double a2) => (a1, a2) switch
    {
        ( > 0, _) => 0,
        ( < 0, < 0) => double.PositiveInfinity,
        ( < 0, > 0) => 2,
        _ => double.NaN,
    };
}

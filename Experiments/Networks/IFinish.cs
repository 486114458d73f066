using System.Runtime.Intrinsics;

namespace NeuralNetworks3.Networks;

/// <summary>What is done with a sum before it is stored; a type of its own each, for which loops are compiled.</summary>
internal interface IFinish
{
    /// <summary>Finishes eight sums.</summary>
    /// <param name="sum">The sums.</param>
    /// <param name="stored">What stands where they are to be stored.</param>
    static abstract Vector512<double> Finish(Vector512<double> sum, Vector512<double> stored);
}

/// <summary>Stores sums as they are.</summary>
internal readonly struct AsItIs : IFinish
{
    /// <inheritdoc/>
    public static Vector512<double> Finish(Vector512<double> sum, Vector512<double> stored) => sum;
}

/// <summary>Turns the values h = tanh a of a layer into its deltas: the sum times tanh′ a = 1 − h².</summary>
internal readonly struct TimesSlope : IFinish
{
    /// <inheritdoc/>
    public static Vector512<double> Finish(Vector512<double> sum, Vector512<double> stored) =>
        (Vector512<double>.One - (stored * stored)) * sum;
}

using System.Runtime.Intrinsics;

namespace NeuralNetworks3.Classifiers;

/// <summary>What follows from the sign of an activation, eight at a time; a type of its own for each value of sgn 0, for which loops are compiled.</summary>
internal interface ISignLaw
{
    /// <summary>Chooses for each lane by the answer sgn a.</summary>
    static abstract Vector512<double> Choose(
        Vector512<double> activation,
        Vector512<double> ifPositive,
        Vector512<double> ifNegative,
        Vector512<double> ifZero);
}

/// <summary>sgn 0 = −1.</summary>
internal readonly struct ZeroIsSecondClass : ISignLaw
{
    /// <inheritdoc/>
    public static Vector512<double> Choose(
        Vector512<double> activation,
        Vector512<double> ifPositive,
        Vector512<double> ifNegative,
        Vector512<double> ifZero) =>
        Vector512.ConditionalSelect(Vector512.GreaterThan(activation, Vector512<double>.Zero), ifPositive, ifNegative);
}

/// <summary>sgn 0 = +1.</summary>
internal readonly struct ZeroIsFirstClass : ISignLaw
{
    /// <inheritdoc/>
    public static Vector512<double> Choose(
        Vector512<double> activation,
        Vector512<double> ifPositive,
        Vector512<double> ifNegative,
        Vector512<double> ifZero) =>
        Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(activation, Vector512<double>.Zero), ifPositive, ifNegative);
}

/// <summary>sgn 0 = 0.</summary>
internal readonly struct ZeroIsNeither : ISignLaw
{
    /// <inheritdoc/>
    public static Vector512<double> Choose(
        Vector512<double> activation,
        Vector512<double> ifPositive,
        Vector512<double> ifNegative,
        Vector512<double> ifZero)
    {
        var ifNotZero = ZeroIsSecondClass.Choose(activation, ifPositive, ifNegative, ifZero);
        return Vector512.ConditionalSelect(Vector512.Equals(activation, Vector512<double>.Zero), ifZero, ifNotZero);
    }
}

namespace Colophon.Numerics.Lanes;

/// <summary>ln 2 in two parts: the upper one has 42 bits, so that its product with an exponent of 11 bits is exact.</summary>
internal static class LnTwo
{
    /// <summary>The first 42 bits.</summary>
    public const double Upper = 0.6931471805598903;

    /// <summary>The next 53 bits.</summary>
    public const double Lower = 5.497923018708371e-14;

    /// <summary>1/ln 2.</summary>
    public const double Inverse = 1.4426950408889634;
}

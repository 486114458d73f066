using Colophon.Numerics;
using Colophon.Running;

namespace NeuralNetworks3.Data;

/// <summary>Draws from the standard normal distribution.</summary>
public static class StandardNormal
{
    /// <summary>Two independent draws by the polar method (Marsaglia and Bray, 1964).</summary>
    /// <remarks>
    /// A point uniform on the unit disc is found by rejection from the square; with s its squared radius, both coordinates times
    /// √(−2 ln s / s) are independent and standard normal. Only the logarithm is no IEEE operation, and it is ours.
    /// </remarks>
    public static (double First, double Second) NextPair(RandomStream random)
    {
        while (true)
        {
            var u = (2 * random.NextDouble()) - 1;
            var v = (2 * random.NextDouble()) - 1;
            var s = (u * u) + (v * v);
            if (s is > 0 and < 1)
            {
                var factor = Math.Sqrt(-2 * PortableMath.Log(s) / s);
                return (u * factor, v * factor);
            }
        }
    }
}

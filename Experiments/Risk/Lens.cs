namespace NeuralNetworks3.Risk;

/// <summary>The overlap of two discs.</summary>
public static class Lens
{
    /// <summary>The area of the overlap of two discs: the sum of two circular segments, 0 if they are apart, the smaller disc if it lies in the other.</summary>
    /// <remarks>
    /// The chord through the tips lies q = (δ² + R₂² − R₁²)/2δ from the second centre. The heights R₁ − (δ − q) and R₂ − q of the segments are taken
    /// as products, so that discs that only just touch lose no digits.
    /// </remarks>
    /// <param name="firstRadius">R₁, not negative.</param>
    /// <param name="secondRadius">R₂, not negative.</param>
    /// <param name="distance">δ, the distance of the centres, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the three is negative.</exception>
    public static double Area(double firstRadius, double secondRadius, double distance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstRadius);
        ArgumentOutOfRangeException.ThrowIfNegative(secondRadius);
        ArgumentOutOfRangeException.ThrowIfNegative(distance);
        if (distance >= firstRadius + secondRadius)
        {
            return 0;
        }

        if (distance <= Math.Abs(firstRadius - secondRadius))
        {
            var smaller = Math.Min(firstRadius, secondRadius);
            return Math.PI * smaller * smaller;
        }

        var overlap = (firstRadius - distance + secondRadius) / (2 * distance);
        return CircularSegment.OfHeight(firstRadius, overlap * (secondRadius - firstRadius + distance))
            + CircularSegment.OfHeight(secondRadius, overlap * (firstRadius - secondRadius + distance));
    }
}

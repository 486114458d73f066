using NeuralNetworks3.Studies.Findings;

namespace NeuralNetworks3.Tests.Studies;

public class DistributionTests
{
    [Fact]
    public void Quartiles_interpolate_between_the_values_around_them()
    {
        var found = Distribution.Of([4, 1, 3, 2]);

        Assert.Equal(new Distribution(1, 1.75, 2.5, 3.25, 4, 2.5, Math.Sqrt(5.0 / 3)), found);
        Assert.Equal(1.5, found.InterquartileRange);
    }

    [Fact]
    public void A_long_tail_moves_the_mean_and_leaves_the_median()
    {
        var found = Distribution.Of([1, 2, 3, 4, 1000]);

        Assert.Equal(3, found.Median);
        Assert.Equal(202, found.Mean);
    }

    [Fact]
    public void One_value_is_no_distribution() => Assert.Throws<ArgumentException>(() => Distribution.Of([1]));
}

using NeuralNetworks3.Classifiers;

namespace NeuralNetworks3.Tests.Classifiers;

public class CurveStatisticTests
{
    [Fact]
    public void Only_the_second_half_of_the_epochs_counts() =>
        Assert.Equal(new CurveStatistic(3, Math.Sqrt(2)), CurveStatistic.OfLateHalf([100, 50, 2, 4]));

    [Fact]
    public void The_middle_epoch_belongs_to_the_second_half() =>
        Assert.Equal(new CurveStatistic(4, 2), CurveStatistic.OfLateHalf([100, 50, 2, 4, 6]));

    [Fact]
    public void A_single_epoch_does_not_deviate() => Assert.Equal(new CurveStatistic(7, 0), CurveStatistic.OfLateHalf([7]));
}

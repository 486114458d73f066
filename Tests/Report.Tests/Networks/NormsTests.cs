using NeuralNetworks3.Networks;

namespace NeuralNetworks3.Tests.Networks;

public class NormsTests
{
    [Fact]
    public void The_relative_error_is_the_largest_difference_over_the_largest_reference() =>
        Assert.Equal(0.25, Norms.RelativeError([1, 3, -1], [1, 4, 0]));

    [Fact]
    public void A_vector_is_off_its_opposite_by_two() => Assert.Equal(2, Norms.RelativeError([-1, 4], [1, -4]));

    [Fact]
    public void Equal_vectors_have_no_error_even_where_they_are_zero()
    {
        Assert.Equal(0, Norms.RelativeError([0, 0], [0, 0]));
        Assert.Equal(double.PositiveInfinity, Norms.RelativeError([1, 0], [0, 0]));
    }

    [Fact]
    public void What_is_not_a_number_is_not_passed_over() => Assert.True(double.IsNaN(Norms.RelativeError([double.NaN, 1], [1, 1])));

    [Fact]
    public void Vectors_of_different_lengths_are_refused() => Assert.Throws<ArgumentException>(() => Norms.RelativeError([1], [1, 2]));
}

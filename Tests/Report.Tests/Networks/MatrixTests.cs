using NeuralNetworks3.Networks;

namespace NeuralNetworks3.Tests.Networks;

public class MatrixTests
{
    private static readonly Matrix Two = Matrix.Create(2, 3, (row, column) => (10 * row) + column);

    [Fact]
    public void A_product_sums_rows_times_columns()
    {
        var product = Two.Times(Two.Transposed());

        Assert.Equal([5, 35, 35, 365], product.Values);
        Assert.Equal((2, 2), (product.Rows, product.Columns));
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Two.Times(Two));
        Assert.Throws<ArgumentException>(() => Two.Hadamard(Two.Transposed()));
    }

    [Fact]
    public void Unit_zero_is_a_column_of_ones_in_signals_and_the_first_row_in_weights()
    {
        Assert.Equal([1, 0, 1, 2, 1, 10, 11, 12], Two.WithUnitZero().Values);
        Assert.Equal([10, 11, 12], Two.WithoutUnitZero().Values);
    }

    [Fact]
    public void Changing_an_entry_leaves_the_old_matrix_as_it_was()
    {
        var changed = Two.With(1, 2, 7);

        Assert.Equal(7, changed[1, 2]);
        Assert.Equal(12, Two[1, 2]);
    }

    [Fact]
    public void Entries_are_mapped_scaled_and_multiplied_in_place()
    {
        Assert.Equal([0, -2, -4, -20, -22, -24], Two.Scaled(-2).Values);
        Assert.Equal([0, 1, 4, 100, 121, 144], Two.Hadamard(Two).Values);
        Assert.Equal([10, 11, 12], Two.Row(1).Values);
        Assert.Equal(12, Two.Scaled(-1).MaxNorm);
    }
}

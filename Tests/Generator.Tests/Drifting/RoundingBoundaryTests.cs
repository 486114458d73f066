using Colophon.Drifting;

namespace Colophon.Tests.Drifting;

public sealed class RoundingBoundaryTests
{
    [Theory]
    [InlineData(0.145, 1e-15, "fixed: 2", "0.15")]
    [InlineData(0.1449, 1e-15, "fixed: 2", null)]
    [InlineData(0.1449, 2e-4, "percent: 0", "15\u202F%")]
    [InlineData(-0.005, 1e-15, "fixed: 2", "0.00")]
    [InlineData(12345, 10, "significant: 3", "12\u202F400")]
    [InlineData(9.996, 0.1, "scientific: 1", "9.9×10⁰")]
    [InlineData(10.02, 0.1, "scientific: 1", "9.9×10⁰")]
    [InlineData(10.04, 0.05, "scientific: 1", null)]
    [InlineData(2.5, 0, "integer", null)]
    [InlineData(2.5, 1e-16, "integer", "3")]
    [InlineData(0.145, 1e-15, "fixed: 2 | sign", "+0.15")]
    [InlineData(0.145, 1e-15, "", null)]
    [InlineData(double.NaN, 1, "fixed: 2", null)]
    public void A_number_within_its_error_of_another_print_is_found(double value, double error, string filters, string? other) =>
        Assert.Equal(other, RoundingBoundary.OtherPrint(value, error, filters));

    [Fact]
    public void An_error_below_half_the_last_bit_still_counts()
    {
        // 0.5 is exactly between 0 and 1 and goes to the even 0; in doubles, 0.5 + 1e-30 is 0.5.
        Assert.Equal("1", RoundingBoundary.OtherPrint(0.5, 1e-30, "fixed: 0"));
    }
}

using Colophon.Results;

namespace Colophon.Tests.Results;

public sealed class NaturalOrderTests
{
    [Fact]
    public void Numbers_within_names_count_as_numbers()
    {
        string[] names = ["K10", "K2", "E14", "K2-b", "a", "K", "K02", "K2-10", "K2-9", "K99999999999999999999", "K100000000000000000000"];

        Assert.Equal(
            ["E14", "K", "K02", "K2", "K2-9", "K2-10", "K2-b", "K10", "K99999999999999999999", "K100000000000000000000", "a"],
            names.Order(NaturalOrder.Instance));
    }

    [Fact]
    public void A_name_is_equal_to_itself_alone()
    {
        Assert.Equal(0, NaturalOrder.Instance.Compare("K2", "K2"));
        Assert.NotEqual(0, NaturalOrder.Instance.Compare("K2", "K02"));
    }
}

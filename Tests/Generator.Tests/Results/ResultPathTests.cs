using Colophon.Results;
using Colophon.Tests.Templating;

namespace Colophon.Tests.Results;

public class ResultPathTests
{
    [Theory]
    [InlineData("study")]
    [InlineData("gaussian-equal.bayes.error")]
    [InlineData("study.rows[2].error")]
    [InlineData("study.matrix[0][13]")]
    public void An_address_is_written_as_it_was_read(string text)
    {
        Assert.True(ResultPath.TryParse(text, out var path));
        Assert.Equal(text, path.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(".study")]
    [InlineData("study.")]
    [InlineData("study..rows")]
    [InlineData("[0]")]
    [InlineData("study[")]
    [InlineData("study[x]")]
    [InlineData("study[-1]")]
    [InlineData("study[99999999999]")]
    [InlineData("study[0]rows")]
    [InlineData("study]")]
    public void What_is_no_address_is_refused(string text) => Assert.False(ResultPath.TryParse(text, out _));

    [Fact]
    public void Two_readings_of_one_address_are_equal()
    {
        Assert.True(ResultPath.TryParse("study.rows[2]", out var one));
        Assert.True(ResultPath.TryParse("study.rows[2]", out var other));
        Assert.True(ResultPath.TryParse("study.rows[1]", out var third));

        Assert.Equal(one, other);
        Assert.NotEqual(one, third);
    }

    [Fact]
    public void A_value_is_found_at_its_address()
    {
        Assert.True(ResultPath.TryParse("study.rows[2].error", out var path));

        Assert.Equal(new ResultNumber(0.0625), path.Find(Composing.Values).Node);
    }

    [Fact]
    public void A_lookup_that_fails_tells_how_far_it_came()
    {
        Assert.True(ResultPath.TryParse("gaussian-equal.bays.error", out var path));

        var lookup = path.Find(Composing.Values);

        Assert.Null(lookup.Node);
        Assert.Equal(1, lookup.Depth);
        Assert.Equal("did you mean \"bayes\"?", ResultLookup.Hint(lookup.Reached, "gaussian-equal", path.Steps[lookup.Depth]));
    }
}

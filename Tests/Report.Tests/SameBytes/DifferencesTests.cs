using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace NeuralNetworks3.Tests.SameBytes;

public class DifferencesTests
{
    private const string Page = """<p>1</p><figure id="fig-a"><svg>1</svg></figure><figure id="fig-b"><svg>2</svg></figure>""";

    [Fact]
    public void Runs_of_the_same_bytes_do_not_differ() =>
        Assert.Empty(Differences.Between(Made(("r.html", Page), ("results.json", "{}")), Made(("r.html", Page), ("results.json", "{}"))));

    [Fact]
    public void A_figure_that_differs_is_named_beside_its_page()
    {
        var differences = Differences.Between(Made(("r.html", Page)), Made(("r.html", Page.Replace(">2<", ">3<", StringComparison.Ordinal))));

        Assert.Collection(
            differences,
            figure => Assert.StartsWith("figure fig-b: ", figure, StringComparison.Ordinal),
            page => Assert.EndsWith($"; from byte {Page.IndexOf('2', StringComparison.Ordinal)} on", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_on_one_side_alone_is_a_difference()
    {
        var difference = Assert.Single(Differences.Between(Made(("r.pdf", "1")), Made()));

        Assert.StartsWith("r.pdf: ", difference, StringComparison.Ordinal);
        Assert.EndsWith(", now missing", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_that_differ_are_told_by_the_first_path() =>
        Assert.EndsWith(
            "; first at g1.risks[1].value: 2.50, now 2.5",
            Assert.Single(Differences.Between(Made(("results.json", Results("2.50"))), Made(("results.json", Results("2.5"))))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""", null)]
    [InlineData("""{"a":1}""", """{"a":1.0}""", "a: 1, now 1.0")]
    [InlineData("""{"a":1,"b":2}""", """{"a":1}""", "b: gone")]
    [InlineData("""{"a":{"b":1}}""", """{"a":{"b":1,"c":2}}""", "a.c: new")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", "a: 2 values, now 1")]
    [InlineData("""{"a":[1,2]}""", """{"a":"x"}""", "a: [1,2], now \"x\"")]
    public void The_first_path_is_that_of_the_first_value_that_is_not_the_same(string left, string right, string? path)
    {
        using var before = JsonDocument.Parse(left);
        using var after = JsonDocument.Parse(right);

        Assert.Equal(path, Differences.FirstPath(before.RootElement, after.RootElement));
    }

    private static string Results(string value) => $$"""{"g1":{"risks":[{"value":1},{"value":{{value}}}]},"z":3}""";

    private static MadeFiles Made(params (string Name, string Text)[] files) =>
        new(files.ToImmutableSortedDictionary(file => file.Name, file => Encoding.UTF8.GetBytes(file.Text), StringComparer.Ordinal));
}

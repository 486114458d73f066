using System.Text;
using Colophon.Results;

namespace Colophon.Tests.Results;

public class ResultTreeTests
{
    private enum Verdict
    {
        HoldsAlways,
    }

    [Fact]
    public void Properties_become_kebab_case_values_in_ordinal_order_and_omitted_ones_are_left_out()
    {
        var json = Json(new Everything
        {
            TruePart = true,
            Count = 3,
            FinalError = 0.1,
            Name = "naïve",
            Verdict = Verdict.HoldsAlways,
            Inner = new Inner([1.5, 2]),
            Sample = new object(),
        });

        Assert.Equal(
            """
            {
              "count": 3,
              "final-error": 0.1,
              "inner": {
                "values": [
                  1.5,
                  2
                ]
              },
              "name": "naïve",
              "true-part": true,
              "verdict": "holds-always"
            }

            """,
            json,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1e-7, "1E-07")]
    [InlineData(-0.0, "0")]
    [InlineData(double.NaN, "\"NaN\"")]
    [InlineData(double.NegativeInfinity, "\"-Infinity\"")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    public void Numbers_are_written_in_the_shortest_form_that_gives_them_back(double value, string expected) =>
        Assert.Equal(expected + "\n", Json(value));

    [Fact]
    public void A_type_that_a_result_may_not_hold_is_named_with_its_path()
    {
        var exception = Assert.Throws<NotSupportedException>(() => ResultTree.From(new Outer(new Wrong(new Uri("https://example.org")))));

        Assert.StartsWith("the result at \"inner.link\" is a Uri", exception.Message, StringComparison.Ordinal);
    }

    private static string Json(object value) => Encoding.UTF8.GetString(CanonicalJson.Write(ResultTree.From(value)));

    private sealed record Inner(double[] Values);

    private sealed record Wrong(Uri Link);

    private sealed record Outer(Wrong Inner);

    private sealed record Everything
    {
        public required double FinalError { get; init; }

        public required int Count { get; init; }

        public required bool TruePart { get; init; }

        public required string Name { get; init; }

        public required Verdict Verdict { get; init; }

        public required Inner Inner { get; init; }

        [OmitFromResults]
        public required object Sample { get; init; }
    }
}

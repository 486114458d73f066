using System.Globalization;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Tests.Results;

public sealed class ClaimEvidenceTests
{
    public static TheoryData<object, string> Evidence => new()
    {
        { new { LargestAngle = 0.523611 }, "largest angle = 0.5236" },
        { new { Tiny = 1.23456e-7, Huge = -12345678.0 }, "huge = −1.235×10⁷; tiny = 1.235×10⁻⁷" },
        { new { Count = 12345, IsSame = true, IsOther = false, Rule = "*line*" }, "count = 12\u202F345; is other = no; is same = yes; rule = *line*" },
        { new { Ratio = double.NaN, Bound = double.PositiveInfinity }, "bound = ∞; ratio = NaN" },
        { new { Rates = new[] { 0.5, 1, 2 } }, "rates = 0.5000, 1.000, 2.000" },
        { new { Mean = new { First = 1, Last = 2 } }, "mean first = 1; mean last = 2" },
        { new { Rows = new[] { new { Risk = 1 }, new { Risk = 2 } } }, "rows 1 risk = 1; rows 2 risk = 2" },
        { new { Risks = new double[9] }, "number of risks = 9" },
        { new { Risks = Array.Empty<double>() }, "number of risks = 0" },
        { new { Rows = Enumerable.Range(0, 5).Select(i => new { Risk = i }).ToArray() }, "number of rows = 5" },
        { new { }, "" },
    };

    [Theory]
    [MemberData(nameof(Evidence))]
    public void Evidence_is_told_in_words_and_numbers(object evidence, string expected) =>
        Assert.Equal(expected, string.Join("; ", ClaimEvidence.Of(Claim(evidence))));

    [Fact]
    public void Every_value_leads_to_its_place_in_the_results()
    {
        var claim = Claim(new { Mean = new { First = 0.1 }, Rows = new[] { new { Risk = 0.25 } }, Risks = new double[9], Rates = new[] { 1, 2 } });

        var values = ClaimEvidence.Of(claim).SelectMany(item => item.Values).ToList();

        Assert.Equal(
            ["claims.K8.evidence.mean.first", "claims.K8.evidence.rates[0]", "claims.K8.evidence.rates[1]", "claims.K8.evidence.risks.size", "claims.K8.evidence.rows[0].risk"],
            values.Select(value => value.Path));
        Assert.Equal(["0.1", "1", "2", "9", "0.25"], values.Select(value => value.FullPrecision));
        Assert.All(values, value => Assert.True(double.TryParse(value.FullPrecision, NumberStyles.Float, CultureInfo.InvariantCulture, out _)));
    }

    private static ClaimEntry Claim(object evidence) => ClaimRecord.Make(new Claim("K8", "It holds.", ClaimKind.Derived, ClaimVerdict.True, evidence), "rates");
}

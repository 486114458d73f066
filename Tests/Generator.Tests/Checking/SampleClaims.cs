using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Tests.Checking;

/// <summary>Claims that an experiment "rates" might have stated.</summary>
internal static class SampleClaims
{
    public static ImmutableArray<Claim> All { get; } =
    [
        new("K8", "The rate changes the *rule*, $w \\neq 0$.", ClaimKind.Measured, ClaimVerdict.False, new { LargestAngle = 0.52361, Rates = new[] { 1, 10 } }, new ClaimCount(3, 40)),
        new("K10", "It may be so.", ClaimKind.Measured, ClaimVerdict.Depends, new { IsSo = true }),
        new("K2", "It is false by theorem.", ClaimKind.Derived, ClaimVerdict.False, new { Excess = 0.25, Rule = "line" }),
    ];

    /// <summary>Results that hold claims of the experiment "rates" besides others.</summary>
    public static ReportResults AddTo(ReportResults results, ImmutableArray<Claim> claims) => claims.IsEmpty
        ? results
        : results with { Values = new ResultObject(results.Values.Members.Add("claims", ClaimRecord.Join(claims.Select(claim => ClaimRecord.Make(claim, "rates")), new DiagnosticBag()))) };

    /// <summary>Results that hold some claims of the experiment "rates" and nothing else.</summary>
    public static ReportResults Only(params ImmutableArray<Claim> claims) => AddTo(ReportResults.Empty, claims);
}

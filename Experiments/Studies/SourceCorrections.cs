using System.Collections.Immutable;
using Colophon.Running;
using NeuralNetworks3.Corrections;

namespace NeuralNetworks3.Studies;

/// <summary>The corrections appendix: every place where the source is not as it should be, and what shows it.</summary>
public sealed class SourceCorrections : Experiment<SourceCorrectionsResult>
{
    /// <inheritdoc/>
    public override string Id => "corrections";

    /// <inheritdoc/>
    public override string WorkUnit => "checks";

    /// <inheritdoc/>
    public override Task<SourceCorrectionsResult> RunAsync(ExperimentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var groups = ErrataList.Groups
            .Select(group => new ErratumGroupRow(group.Title, [.. group.Errata.Select(erratum => Row(erratum, context))]))
            .ToImmutableArray();
        return Task.FromResult(new SourceCorrectionsResult
        {
            Groups = groups,
            Total = ErrataList.All.Length,
            Wrong = Count(ErratumVerdict.Wrong),
            Unjustified = Count(ErratumVerdict.Unjustified),
            Luck = Count(ErratumVerdict.Luck),
            Unclear = Count(ErratumVerdict.Unclear),
            Notation = Count(ErratumVerdict.Notation),
            Computed = ErrataList.All.Count(erratum => erratum.Check is ErratumCheck.Computed or ErratumCheck.OnNetworks),
            RestingOnOthers = ErrataList.All.Count(erratum => erratum.Check is ErratumCheck.Elsewhere),
            Unchecked = ErrataList.All.Count(erratum => erratum.Check is ErratumCheck.None),
        });
    }

    private static int Count(ErratumVerdict verdict) => ErrataList.All.Count(erratum => erratum.Verdict == verdict);

    private static ErratumRow Row(Erratum erratum, ExperimentContext context)
    {
        var row = ErratumRow.Of(erratum);
        if (erratum.Check is not ErratumCheck.Computed check)
        {
            return row;
        }

        var finding = check.Run();
        context.AddWork(1);
        context.Claim(new Claim(row.Claim, check.Statement, ClaimKind.Derived, finding.Verdict, finding.Evidence));
        return row with { Words = finding.Words };
    }
}

using System.Collections.Immutable;

namespace Colophon.Revisions.Explaining;

/// <summary>Ways to use the processor that results must not depend on; the slow ones last.</summary>
internal static class MachineFactors
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<Factor> All { get; } =
    [
        new Factor(FactorKind.Machine, "one thread") { Arguments = ["--threads", "1"] },
        new Factor(FactorKind.Machine, "no AVX-512") { Variables = [("DOTNET_EnableAVX512", "0")] },
        new Factor(FactorKind.Machine, "no AVX2") { Variables = [("DOTNET_EnableAVX2", "0")] },
        new Factor(FactorKind.Machine, "no vector instructions") { Variables = [("DOTNET_EnableHWIntrinsic", "0")] },
    ];
}

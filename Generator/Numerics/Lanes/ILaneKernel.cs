namespace Colophon.Numerics.Lanes;

/// <summary>A function of one variable, written once for every number of lanes.</summary>
internal interface ILaneKernel
{
    /// <summary>The function of each lane.</summary>
    static abstract T Of<T>(T x)
        where T : struct, ILanes<T>;
}

namespace NeuralNetworks3.Networks;

/// <summary>Points in blocks, the last filled up with points that do not count.</summary>
internal sealed class PointBlocks
{
    private const int Points = LayerProducts.Points;
    private readonly double[] _xs;
    private readonly double[] _ys;
    private readonly double[] _targets;

    /// <summary>Takes points and what is wanted at them.</summary>
    /// <param name="xs">First coordinates.</param>
    /// <param name="ys">Second coordinates, as many.</param>
    /// <param name="labels">+1 and −1; empty where nothing is wanted.</param>
    /// <exception cref="ArgumentException">The coordinates differ in number.</exception>
    public PointBlocks(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, ReadOnlySpan<int> labels)
    {
        if (xs.Length != ys.Length)
        {
            throw new ArgumentException($"there are {xs.Length} first and {ys.Length} second coordinates", nameof(ys));
        }

        PointCount = xs.Length;
        Count = (xs.Length + Points - 1) / Points;
        (_xs, _ys, _targets) = (new double[Count * Points], new double[Count * Points], new double[Count * Points]);
        xs.CopyTo(_xs);
        ys.CopyTo(_ys);
        for (var i = 0; i < labels.Length; i++)
        {
            _targets[i] = labels[i];
        }
    }

    /// <summary>How many points there are.</summary>
    public int PointCount { get; }

    /// <summary>How many blocks they fill.</summary>
    public int Count { get; }

    /// <summary>First coordinates of a block.</summary>
    public ReadOnlySpan<double> Xs(int block) => _xs.AsSpan(block * Points, Points);

    /// <summary>Second coordinates of a block.</summary>
    public ReadOnlySpan<double> Ys(int block) => _ys.AsSpan(block * Points, Points);

    /// <summary>What is wanted at the points of a block: +1, −1, or 0 where a point does not count.</summary>
    public ReadOnlySpan<double> Targets(int block) => _targets.AsSpan(block * Points, Points);
}

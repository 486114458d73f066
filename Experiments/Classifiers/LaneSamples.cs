using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Colophon.Running;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Sixteen samples of one scenario side by side, and the order in which each is presented.</summary>
/// <remarks>Everything is laid out in rows, one number a lane. It is made once for a thread and drawn into again and again.</remarks>
internal sealed class LaneSamples
{
    /// <summary>How many samples stand side by side.</summary>
    public const int Lanes = RandomLanes.Count;

    private readonly Scenario _scenario;
    private readonly double[] _drawnXs;
    private readonly double[] _drawnYs;
    private readonly double[] _labels;
    private readonly ushort[] _order;

    /// <summary>Makes room for samples of a scenario.</summary>
    /// <exception cref="ArgumentException">The samples have more points than an order can number, or none.</exception>
    public LaneSamples(Scenario scenario)
    {
        if (scenario.Count is 0 or > ushort.MaxValue + 1)
        {
            throw new ArgumentException($"samples of {scenario.Count} points cannot be trained side by side", nameof(scenario));
        }

        _scenario = scenario;
        _drawnXs = new double[scenario.Count * Lanes];
        _drawnYs = new double[scenario.Count * Lanes];
        _labels = [.. Enumerable.Repeat(1.0, scenario.FirstCount), .. Enumerable.Repeat(-1.0, scenario.SecondCount)];
        _order = new ushort[scenario.Count * Lanes];
        Xs = new double[scenario.Count * Lanes];
        Ys = new double[scenario.Count * Lanes];
        Labels = new double[scenario.Count * Lanes];
    }

    /// <summary>How many points each sample has.</summary>
    public int Count => _scenario.Count;

    /// <summary>First coordinates of the points in the order of their presentation.</summary>
    public double[] Xs { get; }

    /// <summary>Second coordinates.</summary>
    public double[] Ys { get; }

    /// <summary>+1 for C₁ and −1 for C₂.</summary>
    public double[] Labels { get; }

    /// <summary>What was subtracted from the first coordinates, a lane each; 0 where the inputs are not centred.</summary>
    public double[] MeanX { get; } = new double[Lanes];

    /// <summary>What was subtracted from the second coordinates.</summary>
    public double[] MeanY { get; } = new double[Lanes];

    /// <summary>Draws new samples, to be presented as they were drawn.</summary>
    public void Draw(RandomLanes random, bool isCentred)
    {
        var first = _scenario.FirstCount * Lanes;
        PointSampler.FillRows(_scenario.First, random, _drawnXs.AsSpan(0, first), _drawnYs.AsSpan(0, first));
        PointSampler.FillRows(_scenario.Second, random, _drawnXs.AsSpan(first), _drawnYs.AsSpan(first));
        if (isCentred)
        {
            Centre(_drawnXs, MeanX);
            Centre(_drawnYs, MeanY);
        }

        for (var i = 0; i < Count; i++)
        {
            _order.AsSpan(i * Lanes, Lanes).Fill((ushort)i);
        }

        Arrange();
    }

    /// <summary>Puts the points of each sample in a new random order, from the order that they have.</summary>
    public void Shuffle(RandomLanes random)
    {
        random.Shuffle(_order.AsSpan());
        Arrange();
    }

    private void Centre(double[] drawn, double[] mean)
    {
        Array.Clear(mean);
        for (var at = 0; at < drawn.Length; at++)
        {
            mean[at % Lanes] += drawn[at];
        }

        for (var lane = 0; lane < Lanes; lane++)
        {
            mean[lane] /= Count;
        }

        for (var at = 0; at < drawn.Length; at++)
        {
            drawn[at] -= mean[at % Lanes];
        }
    }

    // Reads the points where they were drawn and writes them where they are presented, so that training reads straight on.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Arrange()
    {
        ref var order = ref MemoryMarshal.GetArrayDataReference(_order);
        ref var drawnXs = ref MemoryMarshal.GetArrayDataReference(_drawnXs);
        ref var drawnYs = ref MemoryMarshal.GetArrayDataReference(_drawnYs);
        ref var labels = ref MemoryMarshal.GetArrayDataReference(_labels);
        ref var xs = ref MemoryMarshal.GetArrayDataReference(Xs);
        ref var ys = ref MemoryMarshal.GetArrayDataReference(Ys);
        ref var presented = ref MemoryMarshal.GetArrayDataReference(Labels);
        for (var at = 0; at < _order.Length; at += Lanes)
        {
            for (var lane = 0; lane < Lanes; lane++)
            {
                // An order holds the numbers of the points and no others.
                var point = (nint)Unsafe.Add(ref order, at + lane);
                var from = (point * Lanes) + lane;
                Unsafe.Add(ref xs, at + lane) = Unsafe.Add(ref drawnXs, from);
                Unsafe.Add(ref ys, at + lane) = Unsafe.Add(ref drawnYs, from);
                Unsafe.Add(ref presented, at + lane) = Unsafe.Add(ref labels, point);
            }
        }
    }
}

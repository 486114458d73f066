using NeuralNetworks3.Data;

namespace NeuralNetworks3.Classifiers;

/// <summary>Means and scatter of one class of a sample.</summary>
/// <param name="Count">How many points it has.</param>
/// <param name="MeanX">Mean of the first coordinates.</param>
/// <param name="MeanY">Mean of the second coordinates.</param>
/// <param name="ScatterXX">Σ(x − x̄)².</param>
/// <param name="ScatterXY">Σ(x − x̄)(y − ȳ).</param>
/// <param name="ScatterYY">Σ(y − ȳ)².</param>
internal readonly record struct ClassMoments(int Count, double MeanX, double MeanY, double ScatterXX, double ScatterXY, double ScatterYY)
{
    /// <summary>The moments of the class with a label, +1 or −1, in two passes, so that no large squares are subtracted.</summary>
    /// <exception cref="ArgumentException">No point has the label.</exception>
    public static ClassMoments Of(LabelledSample sample, int label)
    {
        ArgumentNullException.ThrowIfNull(sample);
        var (count, sumX, sumY) = (0, 0.0, 0.0);
        for (var i = 0; i < sample.Count; i++)
        {
            if (sample.Labels[i] == label)
            {
                count++;
                sumX += sample.Xs[i];
                sumY += sample.Ys[i];
            }
        }

        return count > 0
            ? new ClassMoments(count, sumX / count, sumY / count, 0, 0, 0).WithScatter(sample, label)
            : throw new ArgumentException($"no point has the label {label}: a line needs points of both classes", nameof(sample));
    }

    private ClassMoments WithScatter(LabelledSample sample, int label)
    {
        var (xx, xy, yy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < sample.Count; i++)
        {
            if (sample.Labels[i] == label)
            {
                var (dx, dy) = (sample.Xs[i] - MeanX, sample.Ys[i] - MeanY);
                xx += dx * dx;
                xy += dx * dy;
                yy += dy * dy;
            }
        }

        return this with { ScatterXX = xx, ScatterXY = xy, ScatterYY = yy };
    }
}

namespace NeuralNetworks3.Networks;

/// <summary>Samples with their targets, a row each.</summary>
public sealed class TrainingSet
{
    /// <summary>Joins inputs and targets.</summary>
    /// <param name="inputs">x, S by N.</param>
    /// <param name="targets">d, S by M.</param>
    /// <exception cref="ArgumentException">There are not as many targets as inputs.</exception>
    public TrainingSet(Matrix inputs, Matrix targets)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(targets);
        if (inputs.Rows != targets.Rows)
        {
            throw new ArgumentException($"{inputs.Rows} samples have {targets.Rows} targets", nameof(targets));
        }

        Inputs = inputs;
        Targets = targets;
    }

    /// <summary>x, S by N.</summary>
    public Matrix Inputs { get; }

    /// <summary>d, S by M.</summary>
    public Matrix Targets { get; }

    /// <summary>S.</summary>
    public int Count => Inputs.Rows;

    /// <summary>One sample, counted from 0, as a set of its own.</summary>
    public TrainingSet Only(int sample) => new(Inputs.Row(sample), Targets.Row(sample));
}

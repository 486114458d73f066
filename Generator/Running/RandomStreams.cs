namespace Colophon.Running;

/// <summary>The random streams of one experiment, each found by the name of its purpose.</summary>
/// <remarks>Asking twice for a name gives two streams that draw the same numbers: a stream is named once, where it is used.</remarks>
public sealed class RandomStreams
{
    private readonly long _seed;
    private readonly string _experiment;

    internal RandomStreams(long seed, string experiment)
    {
        _seed = seed;
        _experiment = experiment;
    }

    /// <summary>The stream of a name, at its start.</summary>
    /// <param name="name">What the numbers are for, such as "training-data".</param>
    public RandomStream this[string name] => RandomStream.Named(_seed, _experiment, name);

    /// <summary>The stream of a name and a number, such as the repetition that it serves, at its start.</summary>
    public RandomStream this[string name, int index] =>
        RandomStream.Named(_seed, _experiment, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}\n{index}"));
}

namespace NeuralNetworks3.Risk;

/// <summary>A function of the plane, evaluated at many points at once, that is positive where a rule answers C₁.</summary>
/// <param name="xs">First coordinates.</param>
/// <param name="ys">Second coordinates, as many.</param>
/// <param name="levels">Takes the values, as many.</param>
public delegate void LevelField(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, Span<double> levels);

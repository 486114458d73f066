using Colophon.Numerics;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Risk;

/// <summary>Looks from the centre of a class in one direction after another, and finds where a level field changes its sign.</summary>
internal sealed class Ray
{
    // What is left of a step then is below the distance of neighbouring doubles.
    private const int Bisections = 48;

    // Each round of the search for the lowest point of a dip keeps 2/17 of its bracket: eight of them reach the root of the precision.
    private const int DipPoints = 16;
    private const int DipRounds = 8;

    private readonly LevelField _field;
    private readonly ClassDensity _source;
    private readonly double _reach;
    private readonly double _step;
    private readonly double[] _radii;
    private readonly double[] _levels;
    private readonly double[] _trialRadii;
    private readonly double[] _trialLevels;
    private readonly double[] _xs;
    private readonly double[] _ys;
    private readonly List<(double Low, double High)> _brackets = [];
    private double _sine;
    private double _cosine;

    /// <summary>Prepares rays with so many equal steps out to where the class ends.</summary>
    public Ray(LevelField field, ClassDensity source, int steps)
    {
        (_field, _source) = (field, source);
        _reach = ClassMass.Reach(source);
        _step = _reach / steps;

        // One node before the centre and one past the end: a dip is known by its neighbours.
        _radii = [.. Enumerable.Range(-1, steps + 3).Select(i => i * _step)];
        _levels = new double[steps + 3];
        var largest = Math.Max(steps + 3, DipPoints);
        (_trialRadii, _trialLevels, _xs, _ys) = (new double[largest], new double[largest], new double[largest], new double[largest]);
    }

    /// <summary>What the region where the field is positive covers of the class on a ray, and how often the ray crosses its boundary.</summary>
    /// <param name="turns">The direction, in turns from the first axis, in [0, 1).</param>
    public (double Share, int Crossings) Look(double turns)
    {
        (_sine, _cosine) = PortableMath.SinCosTurns(turns);
        Bracket();
        var isPositive = _levels[1] > 0;
        for (var i = 0; i < Bisections && _brackets.Count > 0; i++)
        {
            HalveBrackets(isPositive);
        }

        // The mass between two crossings is the difference of what lies beyond them.
        var (share, beyond) = (0.0, 1.0);
        foreach (var (low, high) in _brackets)
        {
            var beyondNext = ClassMass.BeyondRadius(_source, (low + high) / 2);
            share += isPositive ? beyond - beyondNext : 0;
            (isPositive, beyond) = (!isPositive, beyondNext);
        }

        return (isPositive ? share + beyond : share, _brackets.Count);
    }

    private void Bracket()
    {
        _brackets.Clear();
        Evaluate(_radii, _levels);
        for (var i = 1; i < _radii.Length - 1; i++)
        {
            if (i > 1 && _levels[i - 1] > 0 != _levels[i] > 0)
            {
                _brackets.Add((_radii[i - 1], _radii[i]));
            }

            if (IsDeepDip(_levels[i - 1], _levels[i], _levels[i + 1]))
            {
                BracketDip(Math.Max(0, _radii[i - 1]), Math.Min(_reach, _radii[i + 1]), _levels[i] > 0);
            }
        }
    }

    // The middle of three levels of one sign is nearest to 0, and the parabola through them falls to less than half of it: the field may change its
    // sign twice in between.
    private static bool IsDeepDip(double before, double here, double after)
    {
        if (before > 0 != here > 0 || here > 0 != after > 0)
        {
            return false;
        }

        var (left, middle, right) = (Math.Abs(before), Math.Abs(here), Math.Abs(after));
        var slope = (right - left) / 2;
        var curvature = left - (2 * middle) + right;
        return middle <= left && middle < right && slope * slope > middle * curvature;
    }

    // Closes in on the lowest point of a dip. Once the sign has changed there, that point parts two crossings.
    private void BracketDip(double low, double high, bool isPositive)
    {
        var (from, to) = (low, high);
        var radii = _trialRadii.AsSpan(0, DipPoints);
        var levels = _trialLevels.AsSpan(0, DipPoints);
        for (var round = 0; round < DipRounds; round++)
        {
            var spacing = (to - from) / (DipPoints + 1);
            for (var i = 0; i < DipPoints; i++)
            {
                radii[i] = from + ((i + 1) * spacing);
            }

            Evaluate(radii, levels);
            var lowest = 0;
            for (var i = 0; i < DipPoints; i++)
            {
                if (levels[i] > 0 != isPositive)
                {
                    _brackets.Add((low, radii[i]));
                    _brackets.Add((radii[i], high));
                    return;
                }

                lowest = Math.Abs(levels[i]) < Math.Abs(levels[lowest]) ? i : lowest;
            }

            (from, to) = (radii[lowest] - spacing, radii[lowest] + spacing);
        }
    }

    // All brackets of the ray at once; their lower ends have the sign of the centre and its opposite in turn.
    private void HalveBrackets(bool isPositive)
    {
        var radii = _trialRadii.AsSpan(0, _brackets.Count);
        var levels = _trialLevels.AsSpan(0, _brackets.Count);
        for (var i = 0; i < radii.Length; i++)
        {
            radii[i] = (_brackets[i].Low + _brackets[i].High) / 2;
        }

        Evaluate(radii, levels);
        for (var i = 0; i < radii.Length; i++)
        {
            var isLower = levels[i] > 0 == (isPositive == (i % 2 == 0));
            _brackets[i] = isLower ? (radii[i], _brackets[i].High) : (_brackets[i].Low, radii[i]);
        }
    }

    private void Evaluate(ReadOnlySpan<double> radii, Span<double> levels)
    {
        var xs = _xs.AsSpan(0, radii.Length);
        var ys = _ys.AsSpan(0, radii.Length);
        for (var i = 0; i < radii.Length; i++)
        {
            xs[i] = _source.CenterX + (radii[i] * _cosine);
            ys[i] = _source.CenterY + (radii[i] * _sine);
        }

        _field(xs, ys, levels);
    }
}

using System.Globalization;
using NeuralNetworks3.Data;

namespace NeuralNetworks3.Corrections.Checks;

/// <summary>Checks of the tables of Λ for discs, at points.</summary>
internal static class TableChecks
{
    /// <summary>Whether a printed table gives Λ at two points: infinite where f₂ alone is zero, undefined where both densities are.</summary>
    /// <param name="scenario">Two discs.</param>
    /// <param name="printed">Λ from a₁ and a₂; NaN where no row applies.</param>
    /// <param name="a">A point.</param>
    /// <param name="b">Another one.</param>
    public static CheckFinding Holds(Scenario scenario, Func<double, double, double> printed, Place a, Place b)
    {
        var (atA, atB) = (Probe.Of(scenario, printed, a), Probe.Of(scenario, printed, b));
        return new CheckFinding(
            CheckFinding.Decide(atA.Agrees && atB.Agrees),
            new
            {
                Point = a.ToString(),
                PrintedRatio = Probe.Name(atA.Printed, "no row"),
                Ratio = Probe.Name(atA.Ratio, "undefined"),
                OtherPoint = b.ToString(),
                OtherPrintedRatio = Probe.Name(atB.Printed, "no row"),
                OtherRatio = Probe.Name(atB.Ratio, "undefined"),
            },
            Sentence.OfWords($"{Capital(atA.Describe())}; {atB.Describe()}."));
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>What a table says at a point, and what is so.</summary>
    private readonly record struct Probe(Place Place, double Printed, double Ratio)
    {
        // Two that are not a number agree: no row is printed, and there is no ratio.
        public bool Agrees => Printed.Equals(Ratio);

        public static Probe Of(Scenario scenario, Func<double, double, double> printed, Place place)
        {
            var (a1, a2) = TieChecks.Powers(scenario, place.X, place.Y);
            return new Probe(place, printed(a1, a2), Density.Ratio(scenario, place.X, place.Y));
        }

        public static string Name(double ratio, string undefined) => ratio switch
        {
            double.NaN => undefined,
            double.PositiveInfinity => "infinite",
            _ => ratio.ToString("R", CultureInfo.InvariantCulture),
        };

        public string Describe()
        {
            var right = double.IsNaN(Ratio) ? "both densities are zero" : $"$\\Lambda = {Formula(Ratio)}$";
            var table = double.IsNaN(Printed) ? "the table has no row" : $"the table has ${Formula(Printed)}$";
            return $"at ${Place}$, {right} and {table}";
        }

        private static string Formula(double ratio) => double.IsInfinity(ratio) ? @"\infty" : Name(ratio, "");
    }
}

/// <summary>A point of the plane at which something is tried.</summary>
/// <param name="X">First coordinate.</param>
/// <param name="Y">Second coordinate.</param>
internal readonly record struct Place(double X, double Y)
{
    /// <summary>As it is printed: (0.5, 1).</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({X}, {Y})");
}

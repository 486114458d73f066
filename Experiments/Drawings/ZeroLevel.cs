using NeuralNetworks3.Risk;
using ScottPlot;

namespace NeuralNetworks3.Drawings;

/// <summary>The curves on which a function of the plane is 0, by marching squares on a grid.</summary>
/// <remarks>For drawing only: between two nodes the function is taken to be linear.</remarks>
internal static class ZeroLevel
{
    /// <summary>The curves within a rectangle; closed ones end where they begin.</summary>
    /// <param name="field">The function.</param>
    /// <param name="frame">The rectangle.</param>
    /// <param name="cells">How many cells the grid has along each side.</param>
    public static IReadOnlyList<Coordinates[]> Of(LevelField field, CoordinateRect frame, int cells)
    {
        var grid = new Grid(field, frame, cells);
        var neighbours = new Dictionary<int, List<int>>();
        for (var row = 0; row < cells; row++)
        {
            for (var column = 0; column < cells; column++)
            {
                foreach (var (from, to) in grid.Segments(column, row))
                {
                    Neighbours(from).Add(to);
                    Neighbours(to).Add(from);
                }
            }
        }

        // Curves that leave the frame begin at its edge; what is left after them is closed.
        var starts = neighbours.Keys.Where(edge => neighbours[edge].Count == 1).Concat(neighbours.Keys).Order().ToArray();
        var visited = new HashSet<int>();
        return [.. starts.OrderBy(edge => neighbours[edge].Count).Where(edge => !visited.Contains(edge)).Select(edge => Follow(edge))];

        List<int> Neighbours(int edge) => neighbours.TryGetValue(edge, out var list) ? list : neighbours[edge] = [];

        Coordinates[] Follow(int edge)
        {
            var curve = new List<Coordinates>();
            int? next = edge;
            while (next is { } here)
            {
                visited.Add(here);
                curve.Add(grid.Crossing(here));
                next = neighbours[here].Cast<int?>().FirstOrDefault(other => !visited.Contains(other!.Value));
                if (next is null && curve.Count > 2 && neighbours[here].Contains(edge))
                {
                    curve.Add(curve[0]);
                }
            }

            return [.. curve];
        }
    }

    /// <summary>The function at the nodes. An edge of the grid is known by its left or lower node, twice its number, plus one if it stands upright.</summary>
    private sealed class Grid
    {
        private readonly CoordinateRect _frame;
        private readonly int _cells;
        private readonly double[] _levels;

        public Grid(LevelField field, CoordinateRect frame, int cells)
        {
            (_frame, _cells) = (frame, cells);
            var nodes = Enumerable.Range(0, (cells + 1) * (cells + 1)).Select(Node).ToArray();
            _levels = new double[nodes.Length];
            field([.. nodes.Select(node => node.X)], [.. nodes.Select(node => node.Y)], _levels);
        }

        // The crossed edges of a cell in pairs: two make one piece of curve, four (a saddle) make two, chosen by the mean of the corners.
        public IEnumerable<(int From, int To)> Segments(int column, int row)
        {
            var corner = (row * (_cells + 1)) + column;
            var (below, right, above, left) = (2 * corner, (2 * (corner + 1)) + 1, 2 * (corner + _cells + 1), (2 * corner) + 1);
            var crossed = new[] { below, right, above, left }.Where(IsCrossed).ToArray();
            if (crossed.Length == 2)
            {
                yield return (crossed[0], crossed[1]);
            }
            else if (crossed.Length == 4)
            {
                var mean = _levels[corner] + _levels[corner + 1] + _levels[corner + _cells + 1] + _levels[corner + _cells + 2];
                var isCutOff = mean > 0 != _levels[corner] > 0;
                yield return isCutOff ? (below, left) : (below, right);
                yield return isCutOff ? (right, above) : (above, left);
            }
        }

        public Coordinates Crossing(int edge)
        {
            var (from, to) = Ends(edge);
            var share = _levels[from] / (_levels[from] - _levels[to]);
            var (a, b) = (Node(from), Node(to));
            return new Coordinates(a.X + (share * (b.X - a.X)), a.Y + (share * (b.Y - a.Y)));
        }

        private bool IsCrossed(int edge)
        {
            var (from, to) = Ends(edge);
            return _levels[from] > 0 != _levels[to] > 0;
        }

        private (int From, int To) Ends(int edge) => (edge / 2, (edge / 2) + (edge % 2 == 0 ? 1 : _cells + 1));

        private Coordinates Node(int node) => new(
            _frame.Left + (_frame.Width * (node % (_cells + 1)) / _cells),
            _frame.Bottom + (_frame.Height * (node / (_cells + 1)) / _cells));
    }
}

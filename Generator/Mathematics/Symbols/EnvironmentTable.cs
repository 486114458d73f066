using System.Collections.Frozen;
using Colophon.Model;

namespace Colophon.Mathematics.Symbols;

/// <summary>LaTeX's environments for formulas.</summary>
internal static class EnvironmentTable
{
    // These number their lines in LaTeX, and so cannot stand within another formula.
    private const string Whole = "align align* flalign flalign* alignat alignat* gather gather* equation equation* displaymath";

    private static readonly FrozenDictionary<string, EnvironmentShape> Shapes = Build();

    /// <summary>The names.</summary>
    public static IEnumerable<string> Names => Shapes.Keys;

    /// <summary>The shape of an environment; null for an unknown one.</summary>
    public static EnvironmentShape? Find(string name) => Shapes.GetValueOrDefault(name);

    private static FrozenDictionary<string, EnvironmentShape> Build()
    {
        var matrix = new EnvironmentShape();
        var cases = new EnvironmentShape { Alignments = [ColumnAlignment.Left] };
        var counted = EnvironmentShape.AlignedLines with { ColumnGaps = [0], HasCount = true };
        var shapes = new Dictionary<string, EnvironmentShape>(StringComparer.Ordinal)
        {
            ["matrix"] = matrix,
            ["pmatrix"] = matrix with { LeftFence = "(", RightFence = ")" },
            ["bmatrix"] = matrix with { LeftFence = "[", RightFence = "]" },
            ["Bmatrix"] = matrix with { LeftFence = "{", RightFence = "}" },
            ["vmatrix"] = matrix with { LeftFence = "|", RightFence = "|" },
            ["Vmatrix"] = matrix with { LeftFence = "‖", RightFence = "‖" },
            ["smallmatrix"] = matrix with { ColumnGaps = [0.6], RowGap = 0.2, IsSmall = true },
            ["cases"] = cases with { LeftFence = "{" },
            ["rcases"] = cases with { RightFence = "}" },
            ["dcases"] = cases with { LeftFence = "{", IsDisplayStyle = true },
            ["drcases"] = cases with { RightFence = "}", IsDisplayStyle = true },
            ["array"] = matrix with { HasColumns = true },
            ["aligned"] = EnvironmentShape.AlignedLines,
            ["split"] = EnvironmentShape.AlignedLines,
            ["align"] = EnvironmentShape.AlignedLines,
            ["flalign"] = EnvironmentShape.AlignedLines,
            ["alignat"] = counted,
            ["alignedat"] = counted,
            ["gathered"] = EnvironmentShape.Lines,
            ["gather"] = EnvironmentShape.Lines,
            ["equation"] = new() { IsPlain = true },
            ["displaymath"] = new() { IsPlain = true },
        };
        foreach (var name in Whole.Split(' '))
        {
            shapes[name] = shapes[name.TrimEnd('*')] with { IsWhole = true };
        }

        return shapes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Colophon.Layout.Fonts;
using Colophon.Layout.Formulas;
using Colophon.Model;

namespace Colophon.Benchmarks;

/// <summary>Formulas a second on one core: one operation is one formula.</summary>
public class FormulaBenchmarks
{
    private const int Count = 10;
    private readonly ImmutableArray<MathNode> _parsed = [.. Formulas.Latex.Select(latex => Formulas.Parse(latex, isDisplay: true))];
    private readonly FormulaLayout _layout = new(FontSet.Default);

    /// <summary>LaTeX to tree.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Parse() => Formulas.Latex.Count(latex => Formulas.Parse(latex, isDisplay: true) is MathRow);

    /// <summary>Tree to boxes.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public double LayOut() => _parsed.Sum(root => _layout.LayOutDisplay(root, 10.5, null).Width);

    /// <summary>LaTeX to boxes.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public double ParseAndLayOut() => Formulas.Latex.Sum(latex => _layout.LayOutDisplay(Formulas.Parse(latex, isDisplay: true), 10.5, null).Width);
}

using System.Collections.Immutable;
using Colophon.Drifting;
using Colophon.Model;
using Colophon.Tests.Resolving;

namespace Colophon.Tests.Drifting;

public sealed class FigureDriftTests
{
    private static readonly FigureTolerance Tolerance = new(PathPattern.Parse("a.b")!, 0.05, "rounding", new SourceSpan("drift.yaml", 1, 1));

    [Fact]
    public void Without_a_tolerance_one_byte_is_too_much()
    {
        var figure = Compare("3", "3.01");

        Assert.True(figure.IsBeyond);
        Assert.Equal("\"a/b\" has moved by up to 0.01 pt, beyond exact", DriftTable.DescribeFigure(figure));
    }

    [Fact]
    public void Within_its_tolerance_a_figure_may_move()
    {
        var figure = Compare("3", "3.05", Tolerance);

        Assert.False(figure.IsBeyond);
        Assert.Equal("\"a/b\" has moved by up to 0.05 pt, within ±0.05 pt", DriftTable.DescribeFigure(figure));
        Assert.False(ReportOf(figure).Fails);
        Assert.EndsWith("; 1 figure (1 within tolerance) and 0 sentences differ", ReportOf(figure).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Beyond_its_tolerance_or_with_another_word_it_fails()
    {
        Assert.True(ReportOf(Compare("3", "3.06", Tolerance)).Fails);
        Assert.True(ReportOf(Compare("3\" id=\"x", "3\" id=\"y", Tolerance)).Fails);
        Assert.Equal("\"a/b\" looks otherwise", DriftTable.DescribeFigure(Compare("3\" id=\"x", "3\" id=\"y", Tolerance)));
    }

    private static DriftReport ReportOf(FigureDrift figure) => new(1, [], [figure], [], []);

    private static FigureDrift Compare(string accepted, string now, params ImmutableArray<FigureTolerance> rules) => Assert.Single(FigureDrift.Compare(
        Drawings(accepted), Drawings(now), ImmutableSortedDictionary.Create<string, Picture>(StringComparer.Ordinal), Resolved.Of("Words.").Document, rules));

    private static ImmutableSortedDictionary<string, string> Drawings(string x) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("a/b", $"<svg><text x=\"{x}\">0.5</text></svg>")]);
}

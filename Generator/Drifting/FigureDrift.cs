using System.Collections.Immutable;
using Colophon.Model;
using Colophon.Resolving;

namespace Colophon.Drifting;

/// <summary>A figure that is not as it was accepted.</summary>
/// <param name="Name">Its name, "experiment/name".</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Shown">What the report calls it, such as "Figure 3"; "a figure" where it has no number, null where the report does not show it.</param>
/// <param name="Source">Where the report shows it; null where it does not.</param>
/// <param name="Moved">How far its lines and letters moved at most, in points; null where it differs in anything else.</param>
/// <param name="Rule">The tolerance that means it; null where none does, so that it is exact.</param>
internal sealed record FigureDrift(string Name, DriftKind Kind, string? Shown, SourceSpan? Source, double? Moved, FigureTolerance? Rule)
{
    /// <summary>Whether it changed more than is allowed.</summary>
    public bool IsBeyond => !(Moved <= Rule?.Absolute);

    /// <summary>The experiment that drew it.</summary>
    public string Experiment => Name.Split('/')[0];

    /// <summary>Compares drawings, and finds where the report shows those that differ.</summary>
    /// <param name="accepted">Drawings in SVG by "experiment/name"; none where figures are not compared.</param>
    /// <param name="now">Those of the run.</param>
    /// <param name="pictures">The run's pictures, by which blocks of the report are known.</param>
    /// <param name="document">The report, resolved.</param>
    /// <param name="rules">The tolerances; of several that mean a figure, the first one counts.</param>
    public static ImmutableArray<FigureDrift> Compare(
        ImmutableSortedDictionary<string, string> accepted,
        ImmutableSortedDictionary<string, string> now,
        ImmutableSortedDictionary<string, Picture> pictures,
        ReportDocument document,
        ImmutableArray<FigureTolerance> rules)
    {
        var blocks = FigureBlocks.In(document);
        return
        [
            .. accepted.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(name => (Name: name, Kind: KindOf(accepted.GetValueOrDefault(name), now.GetValueOrDefault(name))))
                .Where(figure => figure.Kind is not null)
                .Select(figure => Placed(figure.Name, figure.Kind!.Value)),
        ];

        FigureDrift Placed(string name, DriftKind kind)
        {
            var picture = pictures.GetValueOrDefault(name);
            var block = blocks.FirstOrDefault(block => ReferenceEquals(block.Picture, picture));
            var shown = block?.Number is { } number ? $"{document.Metadata.Labels.Figure} {number}" : "a figure";
            var moved = kind == DriftKind.Changed ? DrawingComparison.LargestMove(accepted[name], now[name]) : null;
            return new FigureDrift(name, kind, block is null ? null : shown, block?.Source, moved, rules.FirstOrDefault(rule => rule.Means(name)));
        }
    }

    private static DriftKind? KindOf(string? accepted, string? now) => (accepted, now) switch
    {
        (null, _) => DriftKind.Appeared,
        (_, null) => DriftKind.Vanished,
        _ => accepted == now ? null : DriftKind.Changed,
    };

    private sealed class FigureBlocks : DocumentRewriter
    {
        private readonly List<FigureBlock> _found = [];

        public static List<FigureBlock> In(ReportDocument document)
        {
            var blocks = new FigureBlocks();
            blocks.Rewrite(document);
            return blocks._found;
        }

        protected override Block Rewrite(Block block)
        {
            if (block is FigureBlock figure)
            {
                _found.Add(figure);
            }

            return base.Rewrite(block);
        }
    }
}

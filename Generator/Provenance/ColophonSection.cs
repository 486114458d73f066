using System.Collections.Immutable;
using System.Globalization;
using Colophon.Model;
using Colophon.Results;
using Colophon.Revisions;

namespace Colophon.Provenance;

/// <summary>The last section of a report, which says what made it: an ordinary heading with tables, so that no writer knows of it.</summary>
/// <param name="provenance">What made the report.</param>
/// <param name="words">The engine's words.</param>
/// <param name="source">The place that stands for it in messages.</param>
internal sealed class ColophonSection(ReportProvenance provenance, ColophonWords words, SourceSpan source)
{
    /// <summary>The anchor, where the author has no other one of that name.</summary>
    public const string Anchor = "colophon";

    private const string Absent = "—";

    private string CommonFolder { get; } = FolderOf(provenance.Inputs);

    /// <summary>A resolved report with its colophon at the end, on a page of its own.</summary>
    /// <param name="document">The report.</param>
    /// <param name="provenance">What made it.</param>
    /// <param name="source">The place that stands for the colophon in messages.</param>
    public static ReportDocument AppendTo(ReportDocument document, ReportProvenance provenance, SourceSpan source) =>
        document with { Blocks = [.. document.Blocks, .. new ColophonSection(provenance, document.Metadata.Labels.Colophon, source).Blocks(new AnchorNames(document).Fresh(Anchor), TopLevel(document))] };

    private static int TopLevel(ReportDocument document) => document.Blocks.OfType<Heading>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();

    private IEnumerable<Block> Blocks(string id, int level)
    {
        yield return new Heading { Source = source, Level = level, Content = [new Text(words.Title)], Id = id, IsNumbered = false, StartsPage = true };
        yield return new Paragraph { Source = source, Content = [new Text(words.Introduction)] };
        yield return Facts();
        if (!provenance.Experiments.IsEmpty)
        {
            yield return Experiments();
        }

        yield return Inputs();
    }

    private TableBlock Facts() => new()
    {
        Source = source,
        IsCompact = true,
        Columns = [ColumnAlignment.Left, ColumnAlignment.Left],
        Head = [],
        Body =
        [
            [Label(words.Seed), Cell(provenance.Seed.ToString(CultureInfo.InvariantCulture))],
            [Label(words.Commit), RevisionCell()],
            [Label(words.MakeAgain), [new CodeSpan(provenance.Command)]],
            [Label(words.Runtime), Cell(provenance.Origin.Runtime)],
            [Label(words.Packages), Cell(string.Join(", ", provenance.Origin.Packages.Select(package => $"{package.Name}\u00A0{package.Version}").DefaultIfEmpty(Absent)))],
            .. CommonFolder.Length == 0 ? ImmutableArray<ImmutableArray<ImmutableArray<Inline>>>.Empty : [[Label(words.Folder), Cell(CommonFolder)]],
        ],
    };

    private TableBlock Experiments() => new()
    {
        Source = source,
        IsCompact = true,
        Columns = [ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Left],
        Head = [[Cell(words.Experiment), Cell(words.Code), Cell(words.Work), []]],
        Body = [.. provenance.Experiments.Select(ExperimentRow)],
    };

    private TableBlock Inputs() => new()
    {
        Source = source,
        IsCompact = true,
        Strands = 2,
        Columns = [ColumnAlignment.Left, ColumnAlignment.Left],
        Head = [[Cell(words.Input), Cell("SHA-256")]],
        Body = [.. provenance.Inputs.Select(input => ImmutableArray.Create(Cell(input.Path[CommonFolder.Length..]), Digest(input.Digest)))],
    };

    private static ImmutableArray<ImmutableArray<Inline>> ExperimentRow(ExperimentRecord experiment)
    {
        var isCounted = experiment.Work != ExperimentWork.Uncounted;
        return
        [
            Cell(experiment.Id),
            experiment.Code is { } code ? Digest(code) : Cell(Absent),
            Cell(isCounted ? NumberText.Integer(experiment.Work.Count) : Absent),
            isCounted ? Cell(experiment.Work.Unit) : [],
        ];
    }

    // All that the paths begin with, up to a slash.
    private static string FolderOf(ImmutableArray<InputFile> inputs)
    {
        if (inputs.IsEmpty)
        {
            return "";
        }

        // In ordinal order, what the first and the last share is shared by all between them.
        var (first, last) = (inputs[0].Path, inputs[^1].Path);
        return first[..(first.AsSpan()[..first.AsSpan().CommonPrefixLength(last)].LastIndexOf('/') + 1)];
    }

    private ImmutableArray<Inline> RevisionCell()
    {
        var (state, commit) = provenance.Origin.Revision;
        var told = state switch
        {
            RevisionState.Clean => words.Clean,
            RevisionState.Changed => words.Changed,
            RevisionState.Unversioned => words.Unversioned,
            RevisionState.Unreadable => words.Unreadable,
            _ => throw new InvalidOperationException($"no words are known for {state}"),
        };
        return commit is null ? Cell(told) : [new CodeSpan(commit), new Text(", " + told)];
    }

    private static ImmutableArray<Inline> Label(string words) => Cell(words.Replace(' ', '\u00A0'));

    private static ImmutableArray<Inline> Cell(string text) => [new Text(text)];

    private static ImmutableArray<Inline> Digest(string digest) => [new CodeSpan(ReportProvenance.Shortened(digest))];
}

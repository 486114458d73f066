using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Results;
using Colophon.Running;
using Colophon.Store;

namespace Colophon.Tests.Store;

/// <summary>Findings that hold one of everything.</summary>
internal static class SampleFindings
{
    /// <summary>A key for them.</summary>
    public static ExperimentKey Key { get; } = new("study", RunKind.Report, 7, "code", "engine", "inputs", "needs");

    /// <summary>The findings.</summary>
    public static ExperimentFindings All { get; } = new(
        "study",
        Values(("number", new ResultNumber(-0.0)), ("endless", new ResultNumber(double.NegativeInfinity)), ("none", new ResultNumber(double.NaN)), ("long", new ResultInteger(long.MinValue)), ("list", new ResultArray([new ResultText("\u00E9 \U0001F9E0"), new ResultBoolean(true)]))),
        [new ClaimEntry("K8", Values(("verdict", new ResultText("true"))))],
        [KeyValuePair.Create("study/table", new ResultTable(
            [new ResultColumn("x", "$x$", ColumnAlignment.Left), new ResultColumn("y", "y", ColumnAlignment.Right)],
            [[new TextCell("*a*"), new ValueCell(new BoundValue("study.tables.table[0].y", "0.25", "25 %", "percent: 0"))]]))],
        [KeyValuePair.Create<string, Picture>("study/figure", new VectorPicture(100, 50.5, [Path(), Text(), new PictureClip([new PathSegment(PathVerb.Close)], [Path()])]))],
        new ExperimentWork(long.MaxValue, "sample passes"),
        [new Diagnostic(DiagnosticCodes.SimplifiedDrawing, null, "words leave no gap", ["leave them out"])]);

    /// <summary>A file that holds them.</summary>
    public static StoreEntry Entry(ExperimentKey? key = null) => EntryFormat.Write(key ?? Key, All);

    private static PicturePath Path() => new([new PathSegment(PathVerb.Move, 1, 2), new PathSegment(PathVerb.Line, 3, 4), new PathSegment(PathVerb.Cubic, 1, 2, 3, 4, 5, 6), new PathSegment(PathVerb.Close)])
    {
        Fill = new Color(1, 2, 3, 0.5),
        IsEvenOdd = true,
        Stroke = Color.Black,
        StrokeWidth = 0.7,
        Cap = LineCap.Square,
        Join = LineJoin.Bevel,
        Dashes = [1, 2],
    };

    private static PictureText Text() => new("R", 10, 20, 9, Color.White)
    {
        Anchor = TextAnchor.End,
        Rotation = -90,
        IsBold = true,
        IsItalic = true,
        Continued = [new PictureSpan("2", 6, Color.Black) { Rise = 3, IsBold = true, IsItalic = true }],
    };

    private static ResultObject Values(params ReadOnlySpan<(string Name, ResultNode Node)> members)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, ResultNode>(StringComparer.Ordinal);
        foreach (var (name, node) in members)
        {
            values.Add(name, node);
        }

        return new ResultObject(values.ToImmutable());
    }
}

using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Symbols;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>Environments, rows and columns; the formula itself is the outermost of them.</summary>
internal sealed partial class FormulaReader
{
    private int _environmentDepth;
    private int _environmentRow;
    private int _rootRow;
    private bool _hasRootRows;

    private sealed class TableBody
    {
        public List<ImmutableArray<MathNode>> Rows { get; } = [];

        public List<int> Lines { get; } = [];

        public SortedDictionary<int, double> ExtraGaps { get; } = [];

        public int Columns => Rows.Max(row => row.Length);

        public ImmutableArray<double> ExtraRowGaps =>
            ExtraGaps.Count == 0 ? [] : [.. Enumerable.Range(0, ExtraGaps.Keys.Last() + 1).Select(row => ExtraGaps.GetValueOrDefault(row))];
    }

    private MathNode ReadRoot()
    {
        var body = new TableBody();
        var ampersand = ReadRootRows(body);
        if (body.Rows is [[var only]])
        {
            return only;
        }

        if (body.Rows.Count == 1)
        {
            ReportMisplaced(ampersand);
            return AtomRow.Empty;
        }

        _hasRootRows = true;
        return TableOf(body, body.Columns > 1 ? EnvironmentShape.AlignedLines : EnvironmentShape.Lines);
    }

    // Returns the first mark between cells.
    private LatexToken ReadRootRows(TableBody body)
    {
        LatexToken ampersand = default;
        var cells = new List<MathNode>();
        while (true)
        {
            cells.Add(ReadRow(followsOrdinary: cells.Count % 2 == 1));
            var token = tokens.Next();
            while (token.Kind != LatexTokenKind.End && !(context.IsDisplay && IsCellEnd(token)))
            {
                ReportMisplaced(token);
                ReadRow();
                token = tokens.Next();
            }

            if (token.Kind == LatexTokenKind.Ampersand)
            {
                ampersand = ampersand.Text is null ? token : ampersand;
                continue;
            }

            if (!IsTrailing(body, cells, token))
            {
                body.Rows.Add([.. cells]);
            }

            if (token.Kind == LatexTokenKind.End)
            {
                return ampersand;
            }

            cells.Clear();
            ReadRowGap(body);
            _rootRow++;
        }
    }

    private static bool IsCellEnd(LatexToken token) => token.Kind == LatexTokenKind.Ampersand || IsRowEnd(token);

    private static bool IsRowEnd(LatexToken token) => token.Text is @"\\" or @"\cr";

    // A line break before the end makes no line.
    private static bool IsTrailing(TableBody body, List<MathNode> cells, LatexToken token) =>
        !IsRowEnd(token) && body.Rows.Count > 0 && cells is [MathRow { Children.Length: 0 }];

    private Atom? ReadBegin(LatexToken begin)
    {
        var isFirst = _depth == 1 && _atoms.Count == 0 && _rootRow == 0;
        var place = tokens.PeekPastSpace();
        if (ReadRawGroup(begin) is not { } name)
        {
            return null;
        }

        if (EnvironmentTable.Find(name) is not { } shape)
        {
            var hint = name.StartsWith("multline", StringComparison.Ordinal)
                ? "use gather or aligned"
                : Suggestion.DidYouMean(name, EnvironmentTable.Names) ?? "use aligned, cases, array or a matrix";
            Report(DiagnosticCodes.UnknownEnvironment, place.Offset, $"unknown environment \"{name}\"", hint);
            tokens.Abandon();
            return null;
        }

        _hasNumberedRows |= shape.IsWhole;
        var atom = ReadEnvironment(begin, name, shape);
        if (shape.IsWhole && !(isFirst && context.IsDisplay && tokens.PeekPastSpace().Kind == LatexTokenKind.End))
        {
            var inner = shape.IsPlain ? $"delete \\begin{{{name}}} and its \\end" : $"use {(shape.IsAligned ? "aligned" : "gathered")} within a formula";
            Report(DiagnosticCodes.MisplacedEnvironment, begin.Offset, $"\"{name}\" must be the whole of a displayed formula", inner);
        }

        return atom;
    }

    private Atom ReadEnvironment(LatexToken begin, string name, EnvironmentShape shape)
    {
        if (shape.IsPlain)
        {
            var row = ReadRow();
            CloseEnvironment(begin, name);
            return Ordinary(row);
        }

        var whole = begin with { Text = $"\\begin{{{name}}}" };
        if (shape.HasCount)
        {
            ReadRawGroup(whole);
        }

        var columns = shape.HasColumns ? ReadColumns(whole) : null;
        _environmentDepth++;
        var body = ReadBody(shape);
        _environmentDepth--;
        CloseEnvironment(begin, name);
        var table = TableOf(body, columns is null ? shape : shape with { Alignments = columns.Alignments });
        return Fenced(columns is null ? table : table with { VerticalLines = columns.Lines }, shape);
    }

    private Atom Fenced(MathTable table, EnvironmentShape shape)
    {
        MathNode content = shape.IsSmall ? AtomRow.Styled(table, FormulaStyle.Script) : table;
        if (shape.LeftFence.Length + shape.RightFence.Length == 0)
        {
            return Ordinary(content);
        }

        var parts = ImmutableArray.CreateBuilder<MathNode>(3);
        if (shape.LeftFence.Length > 0)
        {
            parts.Add(DelimiterTable.Stretchy(shape.LeftFence, OperatorForm.Prefix));
        }

        parts.Add(content);
        if (shape.RightFence.Length > 0)
        {
            parts.Add(DelimiterTable.Stretchy(shape.RightFence, OperatorForm.Postfix));
        }

        return new Atom(new MathRow(parts.ToImmutable()), AtomClass.Open, AtomClass.Close, _style);
    }

    private static MathTable TableOf(TableBody body, EnvironmentShape shape) => new([.. body.Rows])
    {
        Alignments = shape.AlignmentsOf(body.Columns),
        ColumnGaps = shape.GapsOf(body.Columns),
        RowGap = shape.RowGap,
        ExtraRowGaps = body.ExtraRowGaps,
        IsDisplayStyle = shape.IsDisplayStyle,
        HorizontalLines = [.. body.Lines],
    };

    private FormulaStyle CellStyle(EnvironmentShape shape) => _style switch
    {
        FormulaStyle.Display or FormulaStyle.Text when shape.IsSmall => FormulaStyle.Script,
        FormulaStyle.Display or FormulaStyle.Text => shape.IsDisplayStyle ? FormulaStyle.Display : FormulaStyle.Text,
        FormulaStyle.Script or FormulaStyle.ScriptScript => _style,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private TableBody ReadBody(EnvironmentShape shape)
    {
        var body = new TableBody();
        var cells = new List<MathNode>();
        while (true)
        {
            if (cells.Count == 0)
            {
                StartRow(body);
            }

            cells.Add(ReadRow(CellStyle(shape), followsOrdinary: shape.IsAligned && cells.Count % 2 == 1));
            var token = tokens.PeekPastSpace();
            while (token.Kind is LatexTokenKind.CloseBrace or LatexTokenKind.Dollar || token.Text is @"\right" or @"\middle" or @"\hline")
            {
                ReportMisplaced(tokens.Next());
                ReadRow();
                token = tokens.PeekPastSpace();
            }

            if (token.Kind == LatexTokenKind.Ampersand)
            {
                tokens.Next();
                continue;
            }

            if (!IsTrailing(body, cells, token))
            {
                body.Rows.Add([.. cells]);
            }

            if (!IsRowEnd(token))
            {
                return body;
            }

            tokens.Next();
            ReadRowGap(body);
            cells.Clear();
        }
    }

    private void StartRow(TableBody body)
    {
        if (_environmentDepth == 1)
        {
            _environmentRow = body.Rows.Count;
        }

        while (tokens.PeekPastSpace().Is(@"\hline"))
        {
            tokens.Next();
            body.Lines.Add(body.Rows.Count);
        }
    }

    // A bracket right after the line break: \\[6pt].
    private void ReadRowGap(TableBody body)
    {
        TryTake("*");
        var open = tokens.Peek();
        if (!open.Is("["))
        {
            return;
        }

        tokens.Next();
        var text = new System.Text.StringBuilder();
        while (tokens.Peek() is { Kind: LatexTokenKind.Character or LatexTokenKind.Space } token && !token.Is("]"))
        {
            text.Append(tokens.Next().Text);
        }

        TryTake("]");
        if (ParseLength(text.ToString(), open.Offset + 1) is { } gap)
        {
            body.ExtraGaps[body.Rows.Count - 1] = gap;
        }
    }

    private void CloseEnvironment(LatexToken begin, string name)
    {
        var end = tokens.PeekPastSpace();
        if (!end.Is(@"\end"))
        {
            Report(DiagnosticCodes.UnpairedEnvironment, begin.Offset, $"\"\\begin{{{name}}}\" without \"\\end{{{name}}}\"", $"add \\end{{{name}}}");
            return;
        }

        tokens.Next();
        if (ReadRawGroup(end) is { } closed && closed != name)
        {
            Report(DiagnosticCodes.UnpairedEnvironment, end.Offset, $"\"\\end{{{closed}}}\" closes \"\\begin{{{name}}}\"", $"write \\end{{{name}}}");
        }
    }
}

using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>The column letters of <c>array</c>.</summary>
internal sealed partial class FormulaReader
{
    private sealed record ColumnPlan(ImmutableArray<ColumnAlignment> Alignments, ImmutableArray<int> Lines);

    private ColumnPlan? ReadColumns(LatexToken begin)
    {
        var place = tokens.PeekPastSpace();
        if (ReadRawGroup(begin) is not { } letters)
        {
            return null;
        }

        var alignments = ImmutableArray.CreateBuilder<ColumnAlignment>();
        var lines = ImmutableArray.CreateBuilder<int>();
        foreach (var letter in letters.Replace("@{}", "", StringComparison.Ordinal))
        {
            switch (letter)
            {
                case 'l':
                    alignments.Add(ColumnAlignment.Left);
                    break;
                case 'c':
                    alignments.Add(ColumnAlignment.Center);
                    break;
                case 'r':
                    alignments.Add(ColumnAlignment.Right);
                    break;
                case '|':
                    lines.Add(alignments.Count);
                    break;
                case ' ':
                    break;
                default:
                    Report(DiagnosticCodes.InvalidColumns, place.Offset, $"\"{letter}\" is not a column", "use l, c and r, and | for a line between");
                    return null;
            }
        }

        if (alignments.Count > 0)
        {
            return new ColumnPlan(alignments.ToImmutable(), lines.ToImmutable());
        }

        Report(DiagnosticCodes.InvalidColumns, place.Offset, "no columns are described", "write l, c or r for each column");
        return null;
    }
}

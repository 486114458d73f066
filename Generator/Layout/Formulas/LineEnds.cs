using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Finds where a formula in running text may be broken across lines.</summary>
internal static class LineEnds
{
    // TeX's \relpenalty and \binoppenalty.
    private const int AfterRelation = 500;
    private const int AfterBinaryOperator = 700;

    // TeX never ends a line after a comma within a formula, and authors learn to write "$a$, $b$" instead. Whoever
    // writes "$x_1, x_2, \ldots$" should get a poor break rather than a line that runs into the margin.
    private const int AfterPunctuation = 900;

    /// <summary>The number of items before each line end, ascending, and the penalty for ending a line there.</summary>
    public static IEnumerable<(int Count, int Penalty)> Find(IReadOnlyList<RowItem> row)
    {
        var depth = 0;
        for (var i = 0; i < row.Count - 1; i++)
        {
            if (row[i].Operator is not { } mark)
            {
                continue;
            }

            depth = mark.Class switch
            {
                OperatorClass.Open => depth + 1,
                OperatorClass.Close => Math.Max(0, depth - 1),
                _ => depth,
            };

            // Of two relations in a row, such as the parts of ":=", only the last ends a line.
            if (depth == 0 && Penalty(mark) is { } penalty && row[i + 1].Operator?.Class != OperatorClass.Relation)
            {
                yield return (i + 1, penalty);
            }
        }
    }

    private static int? Penalty(MathOperator mark) => (mark.Class, mark.Form) switch
    {
        (OperatorClass.Relation, _) => AfterRelation,
        (OperatorClass.Binary, OperatorForm.Infix) => AfterBinaryOperator,
        (OperatorClass.Punctuation, _) => AfterPunctuation,
        _ => null,
    };
}

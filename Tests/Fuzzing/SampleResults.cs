using System.Collections.Immutable;
using Colophon.Model;
using Colophon.Results;

namespace Colophon.Fuzzing;

/// <summary>What experiments might have found, for templates to print.</summary>
internal static class SampleResults
{
    /// <summary>Numbers, words, a list, a table and a figure of an experiment "study".</summary>
    public static ReportResults All { get; } = new(
        Group(("study", Group(
            ("error", new ResultNumber(0.13239851)),
            ("size", new ResultInteger(12345)),
            ("name", new ResultText("equal variances")),
            ("rows", new ResultArray([Row("one", 0.25), Row("two", 0.125)]))))),
        ImmutableSortedDictionary.Create<string, ResultTable>(StringComparer.Ordinal).Add("study/errors", new ResultTable(
            [new ResultColumn("rule", "Rule", ColumnAlignment.Left), new ResultColumn("risk", "Risk $R$", ColumnAlignment.Right)],
            [[new TextCell("*one*"), new ValueCell(new BoundValue("study.rows[0].risk", "0.25", "0.250", "fixed: 3"))]])),
        ImmutableSortedDictionary.Create<string, Picture>(StringComparer.Ordinal).Add("study/curve", new VectorPicture(
            120,
            60,
            [new PicturePath([new(PathVerb.Move, 5, 55), new(PathVerb.Line, 115, 5)]) { Stroke = Color.Black }])));

    private static ResultObject Row(string rule, double risk) => Group(("rule", new ResultText(rule)), ("risk", new ResultNumber(risk)));

    private static ResultObject Group(params (string Name, ResultNode Node)[] members) =>
        new(members.ToImmutableSortedDictionary(member => member.Name, member => member.Node, StringComparer.Ordinal));
}

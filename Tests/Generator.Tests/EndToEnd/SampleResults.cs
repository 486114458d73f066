using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Colophon.Model;
using Colophon.Results;
using Colophon.Tests.Checking;

namespace Colophon.Tests.EndToEnd;

/// <summary>What an experiment called "study" and one called "dice" might have found.</summary>
internal static class SampleResults
{
    /// <summary>A drawing with a curve and the word "risk".</summary>
    private static readonly VectorPicture _curve = new(
        120,
        60,
        [
            new PicturePath([new(PathVerb.Move, 5, 55), new(PathVerb.Cubic, 40, 50, 60, 10, 115, 5)]) { Stroke = new Color(20, 60, 160) },
            new PictureText("risk", 60, 50, 9, Color.Black),
        ]);

    public static ReportResults All { get; } = new(
        Group(
            ("dice", Group(("mean", new ResultNumber(3.514)), ("throws", new ResultInteger(1000)))),
            ("study", Group(
                ("error", new ResultNumber(0.13239851)),
                ("baseline", new ResultNumber(0.25)),
                ("size", new ResultInteger(12345)),
                ("shift", new ResultNumber(-2.5)),
                ("tiny", new ResultNumber(1.234e-30)),
                ("ratio", new ResultNumber(double.NaN)),
                ("name", new ResultText("equal variances")),
                ("converged", new ResultBoolean(true)),
                ("rows", new ResultArray([Row("one", 0.25), Row("two", 0.125)])),
                ("tables", Group(("errors", new ResultArray([Row("one", 0.25), Row("two", 0.125)]))))))),
        ImmutableSortedDictionary.Create<string, ResultTable>(StringComparer.Ordinal).Add("study/errors", Errors()),
        ImmutableSortedDictionary.Create<string, Picture>(StringComparer.Ordinal).Add("study/curve", _curve));

    /// <summary>The same, and the sample claims that a template names: each claim is for some sentence.</summary>
    public static ReportResults For(string template) =>
        SampleClaims.AddTo(All, [.. SampleClaims.All.Where(claim => Regex.IsMatch(template, $@"\b{claim.Id}\b", RegexOptions.CultureInvariant))]);

    private static ResultTable Errors()
    {
        var rows = new TableRows<(string Rule, double Risk)>(
            [
                Column.Text<(string Rule, double Risk)>("rule", "Rule", row => row.Rule),
                Column.Number<(string Rule, double Risk)>("risk", "Risk $R$", NumberFormat.Fixed(3), row => row.Risk),
            ],
            [("one *first*", 0.25), ("two", 0.125)]);
        return rows.ToTable("study.tables.errors");
    }

    private static ResultObject Row(string rule, double risk) => Group(("rule", new ResultText(rule)), ("risk", new ResultNumber(risk)));

    private static ResultObject Group(params (string Name, ResultNode Node)[] members) =>
        new(members.ToImmutableSortedDictionary(member => member.Name, member => member.Node, StringComparer.Ordinal));
}

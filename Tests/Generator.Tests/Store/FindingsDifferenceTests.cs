using System.Collections.Immutable;
using Colophon.Model;
using Colophon.Results;
using Colophon.Running;
using Colophon.Store;

namespace Colophon.Tests.Store;

public class FindingsDifferenceTests
{
    [Fact]
    public void What_is_equal_to_the_last_bit_has_none() =>
        Assert.Null(FindingsDifference.Describe(SampleFindings.All, EntryFormat.Read(SampleFindings.Entry().Bytes)!.Findings));

    [Theory]
    [InlineData("number", 0.0, "study.number is 0 now, -0 kept")]
    [InlineData("none", 1.5, "study.none is 1.5 now, NaN kept")]
    public void The_first_value_is_named_with_what_it_is_and_was(string name, double now, string difference) =>
        Assert.Equal(difference, Describe(With(name, new ResultNumber(now))));

    [Fact]
    public void Values_within_lists_and_those_that_came_or_went_have_their_paths()
    {
        Assert.Equal("study.list[1] is false now, true kept", Describe(With("list", new ResultArray([new ResultText("\u00E9 \U0001F9E0"), new ResultBoolean(false)]))));
        Assert.Equal("study.list[1] is nothing now, true kept", Describe(With("list", new ResultArray([new ResultText("\u00E9 \U0001F9E0")]))));
        Assert.Equal("study.added is \"x\" now, nothing kept", Describe(With("added", new ResultText("x"))));
        Assert.Equal("study.list is 3 now, a list kept", Describe(With("list", new ResultInteger(3))));
    }

    [Fact]
    public void Verdicts_of_claims_stand_below_claims()
    {
        var values = SampleFindings.All.Claims[0].Values;
        var claim = new ClaimEntry("K8", values with { Members = values.Members.SetItem("verdict", new ResultText("false")) });

        Assert.Equal("claims.K8.verdict is \"false\" now, \"true\" kept", Describe(SampleFindings.All with { Claims = [claim] }));
    }

    [Fact]
    public void Tables_figures_and_warnings_are_named_where_the_values_are_equal()
    {
        var picture = (VectorPicture)SampleFindings.All.Figures[0].Value;
        ImmutableArray<KeyValuePair<string, Picture>> wider = [KeyValuePair.Create<string, Picture>("study/figure", picture with { Width = 101 })];

        Assert.Equal("the figure \"study/figure\" shows something else", Describe(SampleFindings.All with { Figures = wider }));
        Assert.Equal("the figure \"study/figure\" shows something else", Describe(SampleFindings.All with { Figures = [] }));
        Assert.Equal("the table \"study/table\" shows something else", Describe(SampleFindings.All with { Tables = [] }));
        Assert.Equal("other things are said of its figures", Describe(SampleFindings.All with { Said = [] }));
    }

    // Set in the place of an equal value, −0 of 0 say, a value would be left out.
    private static ExperimentFindings With(string name, ResultNode node) =>
        SampleFindings.All with { Values = new ResultObject(SampleFindings.All.Values.Members.Remove(name).Add(name, node)) };

    private static string? Describe(ExperimentFindings now) => FindingsDifference.Describe(SampleFindings.All, now);
}

using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Running;

namespace Colophon.Tests.Running;

public class ExperimentCatalogTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Experiments_come_after_what_they_need_and_otherwise_by_id()
    {
        var catalog = ExperimentCatalog.From([new Named("c"), new Needing("a", typeof(Later)), new Later("z")], _diagnostics);

        Assert.Equal(["z", "a", "c"], catalog!.Experiments.Select(experiment => experiment.Id));
    }

    [Theory]
    [InlineData("Equal")]
    [InlineData("equal gaussians")]
    [InlineData("-equal")]
    [InlineData("1st")]
    [InlineData("")]
    public void An_id_that_is_not_kebab_case_is_an_error(string id)
    {
        Assert.Null(ExperimentCatalog.From([new Named(id)], _diagnostics));
        Assert.Equal(DiagnosticCodes.BadExperimentId, Assert.Single(_diagnostics.ToOrdered()).Code);
    }

    [Fact]
    public void Two_experiments_of_one_id_are_an_error_that_names_both()
    {
        Assert.Null(ExperimentCatalog.From([new Named("same"), new Later("same")], _diagnostics));
        Assert.Equal("the id \"same\" belongs to Later and Named", Assert.Single(_diagnostics.ToOrdered()).Message);
    }

    [Fact]
    public void A_circle_of_needs_is_an_error_that_names_its_members()
    {
        Assert.Null(ExperimentCatalog.From([new Needing("a", typeof(Circular)), new Circular("b", typeof(Needing))], _diagnostics));
        Assert.Equal("experiments need each other in a circle: a → b → a", Assert.Single(_diagnostics.ToOrdered()).Message);
    }

    [Fact]
    public void A_need_that_is_no_experiment_of_the_report_is_an_error()
    {
        Assert.Null(ExperimentCatalog.From([new Needing("a", typeof(Later))], _diagnostics));
        Assert.Equal(DiagnosticCodes.UnknownNeed, Assert.Single(_diagnostics.ToOrdered()).Code);
    }

    private class Named(string id) : Experiment<int>
    {
        public override string Id => id;

        public override Task<int> RunAsync(ExperimentContext context) => Task.FromResult(0);
    }

    private sealed class Later(string id) : Named(id);

    private sealed class Needing(string id, params Type[] needs) : Named(id)
    {
        public override ImmutableArray<Type> Needs { get; } = [.. needs];
    }

    private sealed class Circular(string id, params Type[] needs) : Named(id)
    {
        public override ImmutableArray<Type> Needs { get; } = [.. needs];
    }
}

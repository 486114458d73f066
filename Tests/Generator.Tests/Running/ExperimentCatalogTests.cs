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

    [Theory]
    [InlineData(typeof(Named), "the experiment Named has no constructor without parameters")]
    [InlineData(typeof(Unmakeable), "the experiment Unmakeable cannot be used, for its constructor failed: the constant is missing")]
    [InlineData(typeof(Unready), "the experiment Unready cannot be used, for its constructor failed: the table is missing")]
    public void An_experiment_that_cannot_be_made_is_an_error_that_says_why(Type type, string message)
    {
        Assert.Null(ExperimentMaker.Make(type, _diagnostics));

        var diagnostic = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal((DiagnosticCodes.UnusableExperiment, message), (diagnostic.Code, diagnostic.Message));
        Assert.NotEmpty(diagnostic.Hints);
    }

    [Fact]
    public void An_experiment_that_cannot_say_its_id_is_an_error_and_the_others_are_still_checked()
    {
        Assert.Null(ExperimentCatalog.From([new Nameless(), new Named("Bad Id"), new Named(null!), new Unitless(), new Undecided()], _diagnostics));

        Assert.Equal(
            [
                "the experiment Named has the id \"Bad Id\"",
                "the experiment Named has an Id, Needs, Inputs or a WorkUnit that is null",
                "the experiment Nameless cannot be used, for its Id, Needs, Inputs, WorkUnit or HasPlacebo failed: no name",
                "the experiment Undecided cannot be used, for its Id, Needs, Inputs, WorkUnit or HasPlacebo failed: no placebo",
                "the experiment Unitless has an Id, Needs, Inputs or a WorkUnit that is null",
            ],
            _diagnostics.ToOrdered().Select(diagnostic => diagnostic.Message));
    }

    private sealed class Unmakeable : Experiment<int>
    {
        public Unmakeable() => throw new InvalidOperationException("the constant is missing");

        public override string Id => "unmakeable";

        public override Task<int> RunAsync(ExperimentContext context) => Task.FromResult(0);
    }

    private sealed class Unready : Experiment<int>
    {
        private static readonly int Table = Throw();
        private readonly int _size = Table;

        public override string Id => "unready";

        public override Task<int> RunAsync(ExperimentContext context) => Task.FromResult(_size);

        private static int Throw() => throw new InvalidOperationException("the table is missing");
    }

    private sealed class Nameless : Experiment<int>
    {
        public override string Id => throw new InvalidOperationException("no name");

        public override Task<int> RunAsync(ExperimentContext context) => Task.FromResult(0);
    }

    private sealed class Unitless() : Named("unitless")
    {
        public override string WorkUnit => null!;
    }

    private sealed class Undecided() : Named("undecided")
    {
        public override bool HasPlacebo => throw new InvalidOperationException("no placebo");
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

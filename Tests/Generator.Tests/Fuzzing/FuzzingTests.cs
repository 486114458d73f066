using System.Text;
using Colophon.Fuzzing;

namespace Colophon.Tests.Fuzzing;

/// <summary>Any input ends in a result or in errors with a place inside of it; nothing else, and in bounded time.</summary>
public sealed class FuzzingTests
{
    [Fact]
    public void Broken_templates_are_composed_or_refused() => Fuzz(Corpus.Template, FuzzTargets.Template, 2_000);

    [Fact]
    public void Broken_Markdown_is_read_or_refused() => Fuzz(Corpus.Markdown, FuzzTargets.Markdown, 2_500);

    [Fact]
    public void Broken_formulas_are_read_or_refused() => Fuzz(Corpus.Formula, FuzzTargets.Formula, 2_500);

    [Fact]
    public void Broken_bibliographies_are_read_or_refused() => Fuzz(Corpus.Bibliography, FuzzTargets.Bibliography, 1_500);

    [Fact]
    public void Broken_drawings_are_read_or_refused() => Fuzz(Corpus.Drawing, FuzzTargets.Drawing, 2_000);

    [Fact]
    public void Broken_images_are_read_or_refused() => Fuzz(Corpus.Image, FuzzTargets.Image, 1_000);

    [Fact]
    public void Broken_entries_of_the_store_are_read_or_taken_for_damaged() => Fuzz(Corpus.Entry, FuzzTargets.Entry, 2_000);

    [Fact]
    public void Broken_results_are_read_or_refused() => Fuzz(Corpus.Results, FuzzTargets.Results, 2_000);

    [Fact]
    public void Broken_tolerances_are_read_or_refused() => Fuzz(Corpus.Tolerances, FuzzTargets.Tolerances, 1_500);

    [Fact]
    public void Broken_PDFs_are_compared_or_refused() => Fuzz(Corpus.Pdf, FuzzTargets.Pdf, 300);

    [Fact]
    public void Broken_reports_are_made_or_refused() => Fuzz(Corpus.Report, FuzzTargets.Report, 400);

    private static void Fuzz(Corpus corpus, FuzzTarget target, int inputs)
    {
        Assert.All(corpus.Inputs, input => target(input));
        var outcomes = new int[2];
        Mutation.Of(corpus.Inputs, corpus.Tokens, corpus.Longest).SamplePinned(input => outcomes[(int)target(input)]++, inputs, Encoding.UTF8.GetString);

        // Mutations that are all harmless, or all beyond recognition, would try nothing.
        Assert.All(outcomes, count => Assert.InRange(count, inputs / 100, inputs));
    }
}

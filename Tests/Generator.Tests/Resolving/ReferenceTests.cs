namespace Colophon.Tests.Resolving;

public sealed class ReferenceTests
{
    private const string Things =
        "# Intro {#sec-a}\n\n## Part {#sec-b}\n\n![F](figure:a/b){#fig-a alt=a}\n\n| x |\n|---|\n: T {#tbl-a}\n\n$$a$$ {#eq-a}\n\n$$b \\tag{B}$$ {#eq-b}\n\n";

    [Theory]
    [InlineData("@fig-a", "<ref fig-a <link #fig-a Figure~1>>")]
    [InlineData("@tbl-a", "<ref tbl-a <link #tbl-a Table~1>>")]
    [InlineData("@eq-a", "<ref eq-a <link #eq-a Equation~(1)>>")]
    [InlineData("@eq-b", "<ref eq-b <link #eq-b Equation~(B)>>")]
    [InlineData("@sec-b", "<ref sec-b <link #sec-b Section~1.1>>")]
    [InlineData("-@fig-a", "<ref -fig-a <link #fig-a 1>>")]
    [InlineData("[-@eq-a]", "<ref -eq-a <link #eq-a (1)>>")]
    [InlineData("[see @fig-a; @sec-a]", "see <ref fig-a <link #fig-a Figure~1>>, <ref sec-a <link #sec-a Section~1>>")]
    [InlineData("[the part](#sec-b)", "<link #sec-b the part>")]
    public void References_print_name_and_number(string reference, string expected) =>
        Assert.Equal("p " + expected, Resolved.Clean(Things + reference).Split('\n')[^1]);

    [Fact]
    public void A_reference_may_stand_before_its_target_in_a_note_or_a_caption() =>
        Assert.Equal(
            "p a<note 1 p <ref fig-a <link #fig-a Figure~1>>>\nfigure #fig-a 1 alt=\"a\" F, <ref fig-a <link #fig-a Figure~1>>",
            Resolved.Clean("a^[@fig-a]\n\n![F, @fig-a](figure:a/b){#fig-a alt=a}"));

    [Theory]
    [InlineData("![F](figure:a/b){#fig-yield alt=a}\n\nsee @fig-yeild", "3:5 RPT501 nothing has the label \"fig-yeild\" | did you mean \"fig-yield\", defined at Templates/report.md:1:1?")]
    [InlineData("see @tbl-x", "1:5 RPT501 nothing has the label \"tbl-x\" | label a table with {#tbl-x}")]
    [InlineData("# A {#sec-a}\n\n# B {#sec-a}", "3:1 RPT502 the label \"sec-a\" is given twice | it stands on a heading at Templates/report.md:1:1 too: give one of them another label")]
    [InlineData("# A {#sec-a .unnumbered}\n\n@sec-a", "3:1 RPT503 \"sec-a\" has no number to refer to | write a link instead: [its title](#sec-a) | or let sections be numbered: number-sections: true, without .unnumbered on the heading")]
    [InlineData("![F](figure:a/b){#tbl-a alt=a}", "1:1 RPT504 the label \"tbl-a\" is that of a table, but stands on a figure | write {#fig-a}")]
    [InlineData("$$x$$ {#rule}", "1:8 RPT504 the label \"rule\" does not say that it stands on an equation | write {#eq-rule}")]
    [InlineData("# A {#fig-a}", "1:1 RPT504 the label \"fig-a\" is that of a figure, but stands on a heading | write {#sec-a}")]
    [InlineData("# Intro\n\n[x](#intor)", "3:1 RPT505 the link \"#intor\" leads nowhere | did you mean \"intro\", defined at Templates/report.md:1:1?")]
    [InlineData("::: {#refs}\n:::\n\n::: {#refs}\n:::", "4:1 RPT506 the report has a second place for its reference list | keep one of them; the first stands at Templates/report.md:1:1")]
    public void Mistakes_in_references(string markdown, string expected) => Assert.Equal(expected, Resolved.Of(markdown).Diagnostics);

    [Fact]
    public void What_leads_nowhere_is_shown_as_it_was_written() =>
        Assert.Equal("p see <ref fig-x @fig-x>", Resolved.Of("see @fig-x").Dump);
}

using Colophon.Model;
using Colophon.Tests.Checking;

namespace Colophon.Tests.Parsing;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("[The rate changes nothing.]{claim=K8 asserts=false}", "p <claim K8 false The rate changes nothing.>")]
    [InlineData("[It is so]{claim=K8}.", "p <claim K8 true It is so>.")]
    [InlineData("[It is so]{asserts=depends claim=K8}", "p <claim K8 depends It is so>")]
    [InlineData("[It is so]{claim=\"K8 K9\"}", "p <claim K8+K9 true It is so>")]
    [InlineData("[As it is]{claim=none}", "p <claim none true As it is>")]
    [InlineData("[Value «study.error=0.13», $x$, *em*, `]`, @sec-a, [@key].]{claim=K8}", "p <claim K8 true Value <value study.error 0.13>, <math x>, <em em>, <code ]>, <ref sec-a>, <cite @key>.>")]
    [InlineData("[@key says so]{claim=K8}", "p <claim K8 true <cite* @key> says so>")]
    [InlineData("[a [link](#x) in it]{claim=K8}", "p <claim K8 true a <link #x link> in it>")]
    [InlineData("a *b [c]{claim=K8} d*", "p a <em b <claim K8 true c> d>")]
    [InlineData("[over\ntwo lines]{claim=K8}", "p <claim K8 true over⏎two lines>")]
    [InlineData("> [over\n> two lines]{claim=K8}", "quote\n  p <claim K8 true over⏎two lines>")]
    [InlineData("[outer [inner]{claim=K9} end]{claim=K8}", "p <claim K8 true outer <claim K9 true inner> end>")]
    [InlineData("| a |\n|---|\n| [b]{claim=K8} |", "table L\n  th a\n  td <claim K8 true b>")]
    [InlineData("a^[note [b]{claim=K8}]", "p a<note 0 p note <claim K8 true b>>")]
    [InlineData("[a^[note]]{claim=K8}", "p <claim K8 true a<note 0 p note>>")]
    [InlineData("[a[^n]]{claim=K8}\n\n[^n]: b", "p <claim K8 true a<note 0 p b>>")]
    [InlineData("\\[a\\]{claim=K8", "p [a]{claim=K8")]
    [InlineData("\"[He said so.]{claim=K8}\"", "p “<claim K8 true He said so.>”")]
    [InlineData("[He said \"so\".]{claim=K8}", "p <claim K8 true He said “so”.>")]
    public void Spans(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("::: {claim=K8 asserts=false}\nText.\n\n- a\n:::\nafter", "claim K8 false\n  p Text.\n  ul tight\n    *\n      p a\np after")]
    [InlineData("::: {claim=none}\nText.\n:::", "claim none true\n  p Text.")]
    [InlineData("::: {claim=K8}\n::: {claim=K9}\nInner.\n:::\n[Outer.]{claim=K10}\n:::", "claim K8 true\n  claim K9 true\n    p Inner.\n  p <claim K10 true Outer.>")]
    [InlineData("- a\n\n  ::: {claim=K8}\n  b\n  :::", "ul loose\n  *\n    p a\n    claim K8 true\n      p b")]
    public void Divisions(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("[a]{claim=K8", "p [a]{claim=K8")]
    [InlineData("[a {claim=K8}", "p [a")]
    [InlineData("[]{claim=K8}", "p []")]
    [InlineData("[ ]{claim=K8}", "p [ ]")]
    [InlineData("[a] {claim=K8}", "p [a]")]
    [InlineData("[a](#b){claim=K8}", "p <link #b a>")]
    public void What_is_no_span_stays_text(string markdown, string expected) => Assert.Equal(expected, Reading.Of(markdown).Dump);

    [Theory]
    [InlineData("[a]{claim=K8 asserts=flase}", "1:22 RPT903 \"flase\" is no verdict of a claim | did you mean \"false\"?")]
    [InlineData("[a]{claim=K8 asserts=maybe}", "1:22 RPT903 \"maybe\" is no verdict of a claim | write asserts= and one of true, false, depends")]
    [InlineData("x [a]{asserts=false}", "1:7 RPT904 the text asserts a verdict, but names no claim | write claim= and the id of a claim before it, or delete it")]
    [InlineData("[a]{claim=none asserts=true}", "1:16 RPT904 the text asserts a verdict, but names no claim | write claim= and the id of a claim before it, or delete it")]
    [InlineData("::: {asserts=false}\na\n:::", "1:6 RPT904 the text asserts a verdict, but names no claim | write claim= and the id of a claim before it, or delete it")]
    [InlineData("[a]{claim=K8 assert=false}", "1:14 RPT314 the setting \"assert\" has no meaning for a claim | did you mean \"asserts\"?")]
    [InlineData("[a]{#b claim=K8}", "1:5 RPT313 text that is bound to a claim cannot be referred to as \"b\" | delete the identifier")]
    [InlineData("# A [b]{claim=K8}", "1:5 RPT905 a claim cannot stand in a heading | bind a sentence of the text below to it")]
    [InlineData("# A *b [c]{claim=K8}*", "1:8 RPT905 a claim cannot stand in a heading | bind a sentence of the text below to it")]
    [InlineData("::: {.callout-note title=\"[a]{claim=K8}\"}\nb\n:::", "1:27 RPT905 a claim cannot stand in a title | bind a sentence of the text below to it")]
    [InlineData("::: {claim=K8}\n# A\n:::", "2:1 RPT905 a heading cannot stand in the division of a claim | open the division below the heading")]
    [InlineData("[a [b]{claim=K8}](#c)", "1:4 RPT322 a claim cannot stand within a link | write it before or after the link")]
    [InlineData("[a $$x$$]{claim=K8}", "1:4 RPT312 a displayed formula cannot stand in a claim within a line | write it between single dollar signs")]
    [InlineData("a\n\n::: {claim=K8}\nb", "3:1 RPT302 the division is not closed | end it with a line :::")]
    [InlineData("::: {.callout-note claim=K8}\na\n:::", "1:20 RPT314 the setting \"claim\" has no meaning for a callout | delete it")]
    public void Mistakes(string markdown, string expected) => Assert.Equal(expected, Reading.Of(markdown).Diagnostics);

    [Fact]
    public void A_title_cannot_hold_a_claim()
    {
        var frontMatter = new Colophon.Templating.FrontMatter { Title = "[A]{claim=K8}", TitleSource = new SourceSpan("Templates/report.md", 2, 8) };

        Assert.Equal("2:8 RPT905 a claim cannot stand in a title | bind a sentence of the text below to it", Reading.Of("Text.", frontMatter: frontMatter).Diagnostics);
    }

    [Fact]
    public void A_claim_that_goes_on_in_another_file_is_found_where_it_starts()
    {
        var reading = Reading.OfPieces(
            ("Text. [The rate ", new SourceSpan("Templates/report.md", 5, 1)),
            ("changes nothing, [or does it]{claim=K9}", new SourceSpan("Templates/parts/a.md", 1, 1)),
            ("]{claim=K8}", new SourceSpan("Templates/report.md", 5, 40)));

        Assert.Equal("p Text. <claim K8 true The rate changes nothing, <claim K9 true or does it>>", reading.Dump);
        var outer = Assert.IsType<ClaimInline>(((Paragraph)reading.Document.Blocks[0]).Content[1]);
        var inner = Assert.Single(outer.Content.OfType<ClaimInline>());
        Assert.Equal(("Templates/report.md:5:7", "Templates/report.md:5:48"), (outer.Binding.Source.ToString(), outer.Binding.NameSource.ToString()));
        Assert.Equal(("Templates/parts/a.md:1:18", "Templates/parts/a.md:1:37"), (inner.Binding.Source.ToString(), inner.Binding.NameSource.ToString()));
    }

    [Fact]
    public void A_value_knows_where_it_was_printed()
    {
        var reading = Reading.Of("a\n\nb «x.y=1» and *«x.z=2»*");

        var values = ((Paragraph)reading.Document.Blocks[1]).Content;
        Assert.Equal("Templates/report.md:3:3", Assert.IsType<BoundValueInline>(values[1]).Source.ToString());
        Assert.Equal("Templates/report.md:3:12", Assert.IsType<BoundValueInline>(Assert.IsType<Emphasis>(values[3]).Content[0]).Source.ToString());
    }

    [Fact]
    public void The_ledger_lists_claims_in_natural_order_with_verdict_and_evidence()
    {
        var reading = Reading.Of("::: {#ledger}\n:::", SampleClaims.Only(SampleClaims.All));

        Assert.Equal("", reading.Diagnostics);
        Assert.Equal(
            """
            ledger
              #claim-K2 <strong False.> It is false by theorem.
                <em Derived>: excess~=~<value claims.K2.evidence.excess 0.2500>; rule~=~<value claims.K2.evidence.rule line>.

              #claim-K8 <strong False.> The rate changes the <em rule>, <math w \neq 0>.
                <em Measured>, held in <value claims.K8.held 3> of <value claims.K8.of 40> seeds: largest angle~=~<value claims.K8.evidence.largest-angle 0.5236>; rates~=~<value claims.K8.evidence.rates[0] 1>, <value claims.K8.evidence.rates[1] 10>.

              #claim-K10 <strong Depends.> It may be so.
                <em Measured>: is so~=~<value claims.K10.evidence.is-so yes>.
            """,
            string.Join('\n', reading.Dump.Replace('\u00A0', '~').Split('\n').Select(line => line.TrimEnd())).TrimEnd(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_mistake_in_a_statement_is_found_at_the_ledger()
    {
        var reading = Reading.Of("a\n\n::: {#ledger}\n:::", SampleClaims.Only(SampleClaims.All[0] with { Statement = "It is $\\alhpa$." }));

        Assert.StartsWith("3:1 RPT401 unknown command \"\\alhpa\"", reading.Diagnostics, StringComparison.Ordinal);
    }
}

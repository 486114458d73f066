using System.Collections.Immutable;
using Colophon.Host;
using Colophon.Model;
using Colophon.Results;

namespace Colophon.Tests.Parsing;

public sealed class FigureTests
{
    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0 L10 10" stroke="black"/></svg>""";

    private static readonly VectorPicture Boundary = new(100, 50, []);

    private static Reading Read(string markdown)
    {
        var results = ReportResults.Empty with
        {
            Figures = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create<string, Picture>("equal/boundary", Boundary)]),
        };
        return Reading.Of(markdown, results, new InMemoryFiles().Add("Templates/images/drawing.svg", Svg).Add("Templates/data.xlsx", ""));
    }

    [Theory]
    [InlineData("![A *b* and $x$](figure:equal/boundary){#fig-x width=80% alt=\"A line\"}", "figure #fig-x width=0.8 alt=\"A line\" A <em b> and <math x>")]
    [InlineData("![](figure:equal/boundary){fig-alt='A «v=5» line'}", "figure alt=\"A 5 line\"")]
    [InlineData("![C\nd](figure:equal/boundary){#fig-x\n  alt=\"two\n  lines\"}", "figure #fig-x alt=\"two lines\" C⏎d")]
    [InlineData("![C](images/drawing.svg){alt=a width=100%}", "figure width=1 alt=\"a\" C")]
    [InlineData("![C](./images/../images/drawing.svg){alt=a}", "figure alt=\"a\" C")]
    [InlineData("See ![an icon](images/drawing.svg) here", "p See <picture an icon> here")]
    [InlineData("::: {#fig-x}\n![What it shows](images/drawing.svg){width=50%}\n\nThe *caption*.\n:::", "figure #fig-x width=0.5 alt=\"What it shows\" The <em caption>.")]
    public void Pictures(string markdown, string expected)
    {
        var reading = Read(markdown);

        Assert.Equal("", reading.Diagnostics);
        Assert.Equal(expected, reading.Dump);
    }

    [Fact]
    public void A_figure_shows_what_the_experiment_made() =>
        Assert.Same(Boundary, Assert.IsType<FigureBlock>(Assert.Single(Read("![](figure:equal/boundary){alt=a}").Document.Blocks)).Picture);

    [Theory]
    [InlineData("a\n\n![C](figure:equal/boundry){alt=a}", "3:1 RPT601 no experiment made a figure \"equal/boundry\" | did you mean \"equal/boundary\"?")]
    [InlineData("![C](images/drawin.svg){alt=a}", "1:1 RPT602 there is no picture \"images/drawin.svg\" | did you mean \"Templates/images/drawing.svg\"?")]
    [InlineData("![C](../../x.png){alt=a}", "1:1 RPT607 \"../../x.png\" leads out of the folder of templates | name a file below that folder by its path from the report's folder, with forward slashes")]
    [InlineData("![C](figure:equal/boundary){#fig-x}", "1:1 RPT603 the picture has no alternative text | add alt=\"what the picture shows\" to the braces after the figure, for those who cannot see it")]
    [InlineData("a ![](images/drawing.svg)", "1:3 RPT603 the picture has no alternative text | say between the brackets what the picture shows")]
    [InlineData("a ![b](https://x.org/b.png)", "1:3 RPT604 the picture \"https://x.org/b.png\" is not a file of this project | save it beside the report and name that file, so that the report can be made again without the network")]
    [InlineData("![C](data.xlsx){alt=a}", "1:1 RPT605 \"Templates/data.xlsx\" is not a kind of picture that a report can hold | save it as SVG, PNG or JPEG")]
    [InlineData("![C](figure:equal/boundary \"Loss\"){alt=a}", "1:1 RPT606 the title \"Loss\" of the picture is not printed | write it into the caption between the brackets, or into alt=\"…\"")]
    [InlineData("![C](figure:equal/boundary){alt=a width=300px}", "1:41 RPT315 \"300px\" is not a width | write a share of the text's width between 0 % and 100 %, such as width=80%")]
    [InlineData("![C](figure:equal/boundary){alt=a width=\"120%\"}", "1:42 RPT315 \"120%\" is not a width | write a share of the text's width between 0 % and 100 %, such as width=80%")]
    [InlineData("![C](figure:equal/boundary){alt=a widht=80%}", "1:35 RPT314 the setting \"widht\" has no meaning for a figure | did you mean \"width\"?")]
    public void Mistakes_in_figures(string markdown, string expected) => Assert.Equal(expected, Read(markdown).Diagnostics);

    [Fact]
    public void Attributes_after_a_space_belong_to_nothing() =>
        Assert.Contains("1:36 RPT313 the attributes in braces belong to nothing", Read("![C](figure:equal/boundary){alt=a} {#fig-x}").Diagnostics, StringComparison.Ordinal);
}

using Colophon.Drifting;

namespace Colophon.Tests.Drifting;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("study.risk", "study.risk", true)]
    [InlineData("study.risk", "study.risks", false)]
    [InlineData("study.*", "study.risk", true)]
    [InlineData("study.*", "study.rows[0]", false)]
    [InlineData("study.rows.*.risk", "study.rows[3].risk", true)]
    [InlineData("study.rows[*].risk", "study.rows[3].risk", true)]
    [InlineData("study[*]", "study.risk", false)]
    [InlineData("study.rows[3].risk", "study.rows[30].risk", false)]
    [InlineData("study.**", "study", true)]
    [InlineData("study.**", "study.rows[3].risk", true)]
    [InlineData("**.risk", "risk", true)]
    [InlineData("**.risk", "study.rows[3].risk", true)]
    [InlineData("**.risk", "study.risk.mean", false)]
    [InlineData("a.**.b.**.c", "a.b.x.b.c", true)]
    [InlineData("a.**.b.**.c", "a.x.c", false)]
    public void A_pattern_means_paths_step_by_step(string pattern, string path, bool isMeant) =>
        Assert.Equal(isMeant, PathPattern.Parse(pattern)!.Matches(PathPattern.Split(path)));

    [Theory]
    [InlineData("")]
    [InlineData("study..risk")]
    [InlineData("study.ri*")]
    [InlineData("study[x]")]
    [InlineData("study[1")]
    [InlineData("study. risk")]
    public void What_is_no_path_is_no_pattern(string pattern) => Assert.Null(PathPattern.Parse(pattern));

    [Fact]
    public void An_unknown_name_is_mended_where_it_stands() =>
        Assert.Equal("study.rows[*].risk", PathPattern.Parse("study.rows[*].riks")!.Mended(["study", "rows", "risk"]));
}

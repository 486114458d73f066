using System.Text;
using Colophon.Diagnostics;
using Colophon.Fuzzing;
using Colophon.Host;
using Colophon.Tests.Host;
using Colophon.Tests.Parsing;

namespace Colophon.Tests.Confinement;

/// <summary>Whatever a template names, nothing is read but files below the folder of templates.</summary>
public sealed class DiskTests : IDisposable
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text y=\"5\">secret</text></svg>";
    private readonly string _outside = Directory.CreateTempSubdirectory("colophon-").FullName;
    private readonly string _root;
    private readonly string _report;

    public DiskTests()
    {
        _root = Path.Combine(_outside, "project");
        _report = Directory.CreateDirectory(Path.Combine(_root, "Templates", "energy")).FullName;
        foreach (var folder in new[] { _outside, _root })
        {
            File.WriteAllText(Path.Combine(folder, "secret.md"), "secret");
            File.WriteAllText(Path.Combine(folder, "secret.svg"), Svg);
            File.WriteAllText(Path.Combine(folder, "secret.bib"), "@book{k, title = {secret}}");
        }

        Directory.CreateSymbolicLink(Path.Combine(_report, "out"), _outside);
        Directory.CreateSymbolicLink(Path.Combine(_report, "through"), Path.Combine(_report, "out", "project"));
        Directory.CreateSymbolicLink(Path.Combine(_report, "circle"), Path.Combine(_report, "circle"));
        File.CreateSymbolicLink(Path.Combine(_report, "linked.md"), Path.Combine("..", "..", "secret.md"));
        File.CreateSymbolicLink(Path.Combine(_report, "linked.svg"), Path.Combine(_outside, "secret.svg"));
        File.CreateSymbolicLink(Path.Combine(_report, "linked.bib"), Path.Combine(_outside, "secret.bib"));
    }

    public void Dispose() => Directory.Delete(_outside, recursive: true);

    [Theory]
    [InlineData("../../secret.svg")]
    [InlineData("../../../secret.svg")]
    [InlineData("%2e%2e/%2e%2e/secret.svg")]
    [InlineData("..%2f..%2fsecret.svg")]
    [InlineData("..\\\\..\\\\secret.svg")]
    [InlineData("..%5c..%5csecret.svg")]
    [InlineData("../../TEMPLATES/../secret.svg")]
    [InlineData("../energy/../../secret.svg")]
    [InlineData("/etc/hostname.svg")]
    [InlineData("secret.svg%00")]
    public async Task A_picture_outside_is_refused_by_its_name(string path) =>
        Assert.Contains($"RPT607 \"{path.Replace(@"\\", @"\", StringComparison.Ordinal)}\" leads out of the folder of templates", await SaidOf($"![a](<{path}>){{alt=x}}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("out/secret.svg")]
    [InlineData("out/project/secret.svg")]
    [InlineData("through/secret.svg")]
    [InlineData("circle/secret.svg")]
    [InlineData("linked.svg")]
    public async Task So_is_one_behind_a_link(string path) =>
        Assert.Contains($"RPT607 \"{path}\" is a link that leads out of the folder of templates", await SaidOf($"![a](<{path}>){{alt=x}}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("file:///etc/hostname")]
    [InlineData("http://example.org/a.svg")]
    [InlineData("//example.org/a.svg")]
    public async Task A_picture_from_elsewhere_is_refused_by_its_name(string path) =>
        Assert.Contains($"RPT604 the picture \"{path}\" is not a file of this project", await SaidOf($"![a]({path}){{alt=x}}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("../../secret.md")]
    [InlineData("../energy/part.md")]
    [InlineData("/etc/hostname")]
    [InlineData("..\\..\\secret.md")]
    [InlineData("file:///etc/hostname")]
    [InlineData("out/secret.md")]
    [InlineData("through/secret.md")]
    [InlineData("circle/secret.md")]
    [InlineData("linked.md")]
    public async Task A_part_outside_is_refused_by_its_name(string path)
    {
        foreach (var tag in new[] { "render", "include" })
        {
            Assert.Contains($"RPT209 \"{path}\"", await SaidOf($"{{% capture p %}}{path}{{% endcapture %}}{{% {tag} p %}}\n"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("../../secret.bib", "../../secret.bib")]
    [InlineData("/etc/hostname", "/etc/hostname")]
    [InlineData("C:/a.bib", "C:/a.bib")]
    [InlineData("out/secret.bib", "Templates/energy/out/secret.bib")]
    [InlineData("linked.bib", "Templates/energy/linked.bib")]
    public async Task A_bibliography_outside_is_refused_by_its_name(string path, string named) =>
        Assert.Contains($"RPT109 \"{named}\"", await SaidOf("x\n", $"bibliography: '{path}'\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_report_that_is_a_link_to_the_outside_is_refused_by_its_name()
    {
        File.WriteAllText(Path.Combine(_outside, "report.md"), "---\ntitle: secret\n---\nsecret\n");
        File.CreateSymbolicLink(Path.Combine(_report, "report.md"), Path.Combine(_outside, "report.md"));

        Assert.Equal(" RPT113 the report \"Templates/energy/report.md\" is a link that leads out of the folder of templates | put a copy of the file in its place", await Said());
    }

    [OnLinux]
    public async Task A_pipe_is_refused_by_its_name_and_nobody_waits_for_what_comes_out_of_it()
    {
        foreach (var name in new[] { "part.md", "picture.svg", "books.bib" })
        {
            await SpecialFile.MakePipeAsync(Path.Combine(_report, name));
        }

        var said = await SaidOf("{% render \"part.md\" %}\n\n![a](picture.svg){alt=x}\n", "bibliography: books.bib\n");

        Assert.Contains("RPT209 \"part.md\" is no regular file but a pipe, a socket or a device | put a file in its place", said, StringComparison.Ordinal);
        Assert.Contains("RPT607 \"picture.svg\" is no regular file", said, StringComparison.Ordinal);
        Assert.Contains("RPT109 \"Templates/energy/books.bib\" is no regular file", said, StringComparison.Ordinal);
    }

    [OnLinux]
    public async Task So_is_a_report_that_is_a_pipe_a_socket_or_a_link_to_either()
    {
        await SpecialFile.MakePipeAsync(Path.Combine(_report, "pipe.md"));
        File.CreateSymbolicLink(Path.Combine(_report, "report.md"), "pipe.md");
        Assert.Equal(" RPT113 the report \"Templates/energy/report.md\" is no regular file but a pipe, a socket or a device | put a file in its place", await Said());

        File.Delete(Path.Combine(_report, "report.md"));
        using var socket = SpecialFile.MakeSocket(Path.Combine(_report, "report.md"));
        Assert.StartsWith(" RPT113 ", await Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_that_reports_share_lie_beside_them_and_links_below_the_folder_are_followed()
    {
        Directory.CreateDirectory(Path.Combine(_root, "Templates", "shared"));
        File.WriteAllText(Path.Combine(_root, "Templates", "shared", "drawing.svg"), Svg);
        File.WriteAllText(Path.Combine(_root, "Templates", "shared", "part.md"), "words\n");
        Directory.CreateSymbolicLink(Path.Combine(_report, "shared"), Path.Combine("..", "shared"));

        Assert.Equal("", await SaidOf("{% render \"shared/part.md\" %}\n\n![a](../shared/drawing.svg){alt=x}\n"));
    }

    [Fact]
    public void Names_of_files_outside_are_never_listed() =>
        Assert.Empty(new DiskFiles(_root).List("Templates/energy/out").Concat(new DiskFiles(_root).List("Templates").Where(path => path.Contains("secret", StringComparison.Ordinal))));

    private Task<string> SaidOf(string body, string frontMatter = "")
    {
        File.WriteAllText(Path.Combine(_report, "report.md"), $"---\ntitle: T\n{frontMatter}---\n{body}", Encoding.UTF8);
        return Said();
    }

    private async Task<string> Said()
    {
        var diagnostics = new DiagnosticBag();
        await new ReportPipeline(new DiskFiles(_root), "Templates/energy/report.md", diagnostics).MakeAsync(SampleResults.All, CancellationToken.None);
        return Reading.DumpOf(diagnostics);
    }
}

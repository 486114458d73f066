using System.Reflection;
using System.Text;
using NeuralNetworks3.Tests.SameBytes;

namespace NeuralNetworks3.Tests;

/// <summary>The report is the same to the byte, wherever, whenever, by whom and however it is made.</summary>
/// <remarks>
/// One run varies all that costs nothing at once, and runs the experiments, too. Where it fails, those that vary one thing each tell which it was; they take
/// what the experiments found from the plain run. <c>dotnet cake --target=Matrix</c> varies one thing each in whole runs.
/// </remarks>
public class SameBytesTests(PlainRun plain) : IClassFixture<PlainRun>
{
    [Fact]
    public async Task All_that_may_vary_at_once_gives_the_same_bytes()
    {
        using var project = new VariedProject(Variations.Together);

        await AssertTheSameAsync(project);
    }

    [Theory]
    [Varied("folder")]
    [Varied("files in another order")]
    [Varied("home")]
    [Varied("user")]
    [Varied("umask")]
    [Varied("Turkish")]
    [Varied("German")]
    [Varied("Arabic")]
    [Varied("time zone")]
    [Varied("clock")]
    [Varied("threads")]
    [Varied("server GC")]
    [Varied("no tiers of compilation")]
    [Varied("compiled by profile")]
    [Varied("nothing compiled ahead")]
    [Varied("no AVX-512")]
    [Varied("no AVX2")]
    [Varied("no vectors")]
    public async Task The_same_bytes_come_of_the_same_results_with_another(string variation)
    {
        using var project = new VariedProject(Variations.Named(variation)).WithResultsOf(plain.Project);

        await AssertTheSameAsync(project);
    }

    [Fact]
    public void Every_variation_is_tried()
    {
        var theory = typeof(SameBytesTests).GetMethod(nameof(The_same_bytes_come_of_the_same_results_with_another))!; // It stands above.

        Assert.Equal(Variations.All.Select(variation => variation.Name), theory.GetCustomAttributes<VariedAttribute>().Select(varied => varied.Name));
    }

    [Fact]
    public void No_output_names_the_user_or_the_folder()
    {
        foreach (var (_, content) in plain.Made.Files)
        {
            var text = Encoding.Latin1.GetString(content);
            Assert.DoesNotContain(plain.Project.Root, text, StringComparison.Ordinal);
            Assert.DoesNotContain(AppContext.BaseDirectory, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Path.GetTempPath(), text, StringComparison.Ordinal);
            Assert.DoesNotContain(plain.Facts["home"], text, StringComparison.Ordinal);
        }
    }

    private async Task AssertTheSameAsync(VariedProject project)
    {
        Assert.Empty(await plain.FindUnchangedAsync(project));

        var differences = Differences.Between(plain.Made, await project.MakeAsync());

        Assert.True(differences.IsEmpty, $"{project.Variation.Name}:\n{string.Join('\n', differences)}");
    }
}

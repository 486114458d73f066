using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Colophon.Model;
using Colophon.Pictures;
using Colophon.Results;
using Colophon.Tests;
using NeuralNetworks3.Data;
using VerifyXunit;
using static VerifyXunit.Verifier;

namespace NeuralNetworks3.Tests;

/// <summary>What the reader sees, held against what was accepted.</summary>
[UsesVerify]
[Collection(MadeReport.Tests)]
public class ReportSnapshotTests(MadeReport report)
{
    private static readonly string[] FigureNames =
    [
        .. Scenario.All.SelectMany(scenario => new[] { "bayes", "run", "seeds" }.Select(figure => $"{scenario.Id.ToLowerInvariant()}/{figure}")),
        "backpropagation/network",
        "backpropagation/remainder",
        "trained-networks/loss",
        "trained-networks/regions",
    ];

    /// <summary>The names of all figures.</summary>
    public static TheoryData<string> Figures => [.. FigureNames];

    [Fact]
    public async Task Results() => await Verify(Encoding.UTF8.GetString(CanonicalJson.Write(report.Results.Values)), "json");

    [Fact]
    public async Task Text_of_the_pdf_page_by_page()
    {
        var text = new StringBuilder();
        foreach (var (index, page) in PdfText.Pages(report.Outputs.Pdf).Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"=== page {index + 1} ===\n{page}\n");
        }

        await Verify(InputDigests.Mask(text.ToString()));
    }

    [Fact]
    public async Task Web_page()
    {
        // The fonts are the assets' business: their digests say as much as their 600 kB, and are easier to read.
        var html = Regex.Replace(
            Encoding.UTF8.GetString(report.Outputs.Html),
            "(?<=data:font/woff2;base64,)[A-Za-z0-9+/=]+",
            match => Convert.ToHexStringLower(SHA256.HashData(Convert.FromBase64String(match.Value))));

        // Figures have snapshots of their own.
        html = Regex.Replace(
            html,
            "(<svg[^>]*>).*?</svg>",
            match => $"{match.Groups[1].Value}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(match.Value)))}</svg>",
            RegexOptions.Singleline);

        await Verify(InputDigests.Mask(html), "html");
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public async Task Figure(string name)
    {
        var picture = Assert.IsType<VectorPicture>(report.Results.Figures[name]);

        // One element a line, so that a difference shows where it is.
        await Verify(SvgWriter.Write(picture).Replace("><", ">\n<", StringComparison.Ordinal), "svg").UseParameters(name.Replace('/', '.'));
    }

    [Fact]
    public void Every_figure_has_a_snapshot() =>
        Assert.Equal(report.Results.Figures.Keys.Order(StringComparer.Ordinal), FigureNames.Order(StringComparer.Ordinal));

    [Fact]
    public void The_report_is_made_without_a_warning() => Assert.Empty(report.Diagnostics.ToOrdered());
}

using Colophon.Tests;
using Colophon.Verifying;

namespace NeuralNetworks3.Tests.Verifying;

/// <summary>The finished report, in which someone changes digits.</summary>
[Collection(MadeReport.Tests)]
public sealed class AlteredDigitTests(MadeReport report)
{
    private const int Changes = 100;

    [Fact]
    public void The_report_as_it_is_made_matches_its_ledger()
    {
        var verification = Verification.Of(report.Outputs.Pdf, "report.pdf");

        Assert.Empty(verification.Findings);
        Assert.Equal(report.Outputs.Pages.Pages.Length, verification.Pages);
        Assert.Equal(3, verification.Attachments);
        Assert.InRange(verification.Numbers, 4000, int.MaxValue);
        Assert.InRange(verification.Unchecked, 0, verification.Numbers / 50);
    }

    [Fact]
    public void Each_of_a_hundred_changed_digits_is_found_in_its_place()
    {
        var pages = LedgerPages.Of(Verification.Of(report.Outputs.Pdf, "report.pdf").Ledger!);
        using var opened = new OpenedPdf(report.Outputs.Pdf);
        var choices = new Random(1985);
        for (var i = 0; i < Changes; i++)
        {
            var change = Change.Choose(opened, choices);

            var differences = pages.Compare(Reread(change));

            var found = Assert.Single(differences, difference => difference.Expected is { } expected && OneDigitApart(expected.Piece.Text, difference.Printed) == (change.Before, change.After));
            Assert.Equal(change.Page, found.Page);
            Assert.Contains(pages.Check(Reread(change)), told => told.Message.StartsWith($"page {change.Page}, ", StringComparison.Ordinal) && told.Message.Contains($"\"{found.Printed}\" is printed", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_file_in_which_one_digit_was_changed_does_not_match()
    {
        using var opened = new OpenedPdf(report.Outputs.Pdf);
        var change = Change.Choose(opened, new Random(3));

        var findings = Verification.Of(change.File, "report.pdf").Findings;

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.StartsWith($"page {change.Page}, ", finding.Message, StringComparison.Ordinal));
    }

    private static PageText Reread(Change change)
    {
        using var reader = PdfFileReader.Open(change.File);
        return reader.ReadPage(change.Page);
    }

    // The digits in which two texts differ, if it is one in each.
    private static (string Before, string After)? OneDigitApart(string one, string other)
    {
        var apart = one.Length == other.Length ? Enumerable.Range(0, one.Length).Where(i => one[i] != other[i]).ToList() : [];
        return apart is [var only] ? (one[only].ToString(), other[only].ToString()) : null;
    }

    /// <summary>A file in which a glyph was replaced by another digit of its font.</summary>
    private sealed record Change(int Page, string Before, string After, byte[] File)
    {
        public static Change Choose(OpenedPdf opened, Random choices)
        {
            while (true)
            {
                var page = choices.Next(opened.PageCount) + 1;
                var content = opened.Content(page);
                var codes = ShownCode.AllOf(content);
                var texts = opened.Texts(page);
                Assert.Equal(texts.Count, codes.Count);
                var digits = Enumerable.Range(0, texts.Count).Where(i => texts[i] is [>= '0' and <= '9']).ToList();
                var old = digits.Count == 0 ? 0 : digits[choices.Next(digits.Count)];
                var others = digits.Where(i => codes[i].Font == codes[old].Font && texts[i] != texts[old]).ToList();
                if (others.Count > 0)
                {
                    var other = others[choices.Next(others.Count)];
                    return new Change(page, texts[old], texts[other], opened.WithContent(page, codes[old].ReplaceIn(content, codes[other].Code)));
                }
            }
        }
    }
}

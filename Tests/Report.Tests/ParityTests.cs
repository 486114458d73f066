using Colophon.Tests.Parity;
using Colophon.Tracing;

namespace NeuralNetworks3.Tests;

/// <summary>The PDF, the web page and the CSV file of the report show the same numbers at the same places.</summary>
[Collection(MadeReport.Tests)]
public sealed class ParityTests(MadeReport report)
{
    [Fact]
    public void All_outputs_show_the_same_numbers_at_the_same_anchors()
    {
        var outputs = report.Outputs;
        var numbers = NumberIndex.Of(outputs.Document, outputs.Pages);
        var csv = outputs.ToFiles(MadeReport.Name).Single(file => file.Name == $"{MadeReport.Name}.numbers.csv").Content;

        Assert.True(numbers.Length > 1000, $"only {numbers.Length} numbers");
        Assert.Equal(
            "",
            string.Join('\n', OutputParity.Differences(("PDF", PdfNumbers.Read(outputs.Pdf, numbers)), ("web page", WebNumbers.Read(outputs.Html)), ("CSV file", CsvNumbers.Read(csv)))));
    }

    [Fact]
    public void No_number_of_the_text_is_typed_by_hand_unless_it_is_given()
    {
        Assert.Equal(0, report.Outputs.Numbers.Orphans);
        Assert.NotEqual(0, report.Outputs.Numbers.Bound);
    }
}

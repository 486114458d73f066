using System.Globalization;
using System.Xml.Linq;
using NeuralNetworks3.Drawings;

namespace NeuralNetworks3.Tests.Drawings;

public class NetworkDrawingTests
{
    private static readonly XElement Drawing = XElement.Parse(NetworkDrawing.Svg());

    [Fact]
    public void Every_layer_but_the_last_has_a_unit_0_that_nothing_leads_to()
    {
        var units = Named("circle").Where(circle => (double)circle.Attribute("r")! > 5).ToArray();

        Assert.Equal(3 + (4 * 3), units.Length);
        Assert.Equal(3, Named("text").Count(text => text.Value == "1" && text.Attribute("font-style") is null && (double)text.Attribute("font-size")! > 8));

        // Four units lead to three in each of three steps, and three pieces of the strong path.
        Assert.Equal((3 * 4 * 3) + 3, Named("line").Count());
    }

    [Theory]
    [InlineData("nk")]
    [InlineData("kl")]
    [InlineData("lm")]
    public void The_path_carries_the_names_of_its_weights(string indices) =>
        Assert.Contains(Named("text"), text => text.Value == indices && (string?)text.Attribute("font-style") == "italic");

    [Fact]
    public void Words_stay_within_the_drawing_and_apart_from_each_other()
    {
        var width = double.Parse(((string)Drawing.Attribute("width")!)[..^2], CultureInfo.InvariantCulture);
        var places = Named("text").Select(text => ((double)text.Attribute("x")!, (double)text.Attribute("y")!)).ToArray();

        Assert.All(places, place => Assert.InRange(place.Item1, 0, width));
        Assert.Equal(places.Length, places.Distinct().Count());
    }

    private static IEnumerable<XElement> Named(string name) => Drawing.Descendants().Where(element => element.Name.LocalName == name);
}

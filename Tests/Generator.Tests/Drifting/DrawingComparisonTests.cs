using Colophon.Drifting;

namespace Colophon.Tests.Drifting;

public sealed class DrawingComparisonTests
{
    private const string Drawing = "<svg viewBox=\"0 0 100 50\"><path stroke=\"#0072b2\" stroke-width=\"1\" d=\"M0 10h20v5\"/><text x=\"3\" y=\"4\" font-size=\"8\">0.5</text></svg>";

    [Theory]
    [InlineData("x=\"3\"", "x=\"3.02\"", 0.02)]
    [InlineData("font-size=\"8\"", "font-size=\"7.9\"", 0.1)]
    [InlineData("viewBox=\"0 0 100 50\"", "viewBox=\"0 0 100 50.01\"", 0.01)]
    [InlineData("M0 10h20v5", "M0 10l20 .01 0 4.99", 0.01)]
    [InlineData("M0 10h20v5", "M0 10H20.03V15", 0.03)]
    [InlineData("0.5</text>", "0.5</text>", 0.0)]
    public void What_moved_is_measured_however_it_is_written(string old, string now, double move) => Assert.Equal(move, MoveAfter(old, now));

    [Theory]
    [InlineData("0.5</text>", "0.6</text>")]
    [InlineData("#0072b2", "#0072b3")]
    [InlineData("M0 10h20v5", "M0 10h20v5z")]
    [InlineData("M0 10h20v5", "M0 10h20v5v1")]
    [InlineData("M0 10h20v5", "M0 10q20")]
    [InlineData(" stroke-width=\"1\"", "")]
    [InlineData("x=\"3\"", "x=\"3 4\"")]
    [InlineData("</svg>", "<g/></svg>")]
    [InlineData("<text", "<text transform=\"rotate(1)\"")]
    [InlineData("</svg>", "")]
    public void Everything_else_that_differs_is_no_move(string old, string now) => Assert.Null(MoveAfter(old, now));

    [Fact]
    public void A_shift_is_a_move_and_a_turn_is_none()
    {
        Assert.Equal(0.5, DrawingComparison.LargestMove("<svg><g transform=\"translate(1,2)\"/></svg>", "<svg><g transform=\"translate(1.5,2)\"/></svg>"));
        Assert.Null(DrawingComparison.LargestMove("<svg><g transform=\"rotate(1)\"/></svg>", "<svg><g transform=\"rotate(1.001)\"/></svg>"));
    }

    private static double? MoveAfter(string old, string now)
    {
        Assert.Contains(old, Drawing, StringComparison.Ordinal);
        return DrawingComparison.LargestMove(Drawing, Drawing.Replace(old, now, StringComparison.Ordinal));
    }
}

using System.Collections.Immutable;
using Colophon.Tracing;
using Colophon.Verifying;

namespace Colophon.Tests.Verifying;

public sealed class PageCheckTests
{
    private static readonly PrintedPiece _piece = new(1, 100, 200, 20, "0.13");

    [Fact]
    public void What_stands_in_its_place_is_no_difference() => Assert.Empty(Compare([_piece], Line("0.13", 100, 200)));

    [Fact]
    public void Hundredths_of_a_point_do_not_count() => Assert.Empty(Compare([_piece], Line("0.13", 100.02, 199.98)));

    [Theory]
    [InlineData(101, 200)]
    [InlineData(99, 200)]
    [InlineData(100, 201)]
    [InlineData(300, 50)]
    public void A_number_that_was_moved_is_found(double x, double y)
    {
        var differences = Compare([_piece], Line("0.13", x, y));

        Assert.Contains(differences, difference => difference.Expected?.Piece == _piece);
    }

    [Fact]
    public void A_digit_over_another_is_found() =>
        Assert.Equal("0.137", Assert.Single(Compare([_piece], [.. Line("0.13", 100, 200), .. Line("7", 115.01, 200)])).Printed);

    [Fact]
    public void Text_is_read_as_it_looks_and_not_as_it_is_drawn() =>
        Assert.Equal("0.13", Assert.Single(Compare([_piece with { Text = "0.31" }], [.. Line("0.", 100, 200), .. Line("3", 115, 200), .. Line("1", 110, 200)])).Printed);

    [Fact]
    public void A_word_of_the_page_is_told_whole_if_it_holds_a_digit() =>
        Assert.Equal(["K8", "2³"], Compare([], [.. Line("K8", 10, 20), .. Line(" no ", 20, 20), .. Line("2³", 40, 20)]).Select(difference => difference.Printed));

    [Fact]
    public void A_label_that_goes_upwards_is_read_along_its_own_line()
    {
        var upwards = Line("0.13", 0, 0).Select(letter => new PageLetter(letter.Text, 50, 90 - letter.X, 50, 90 - letter.EndX)).ToImmutableArray();
        var label = new PrintedPiece(1, 50, 90, 20, "0.13") { Turn = -90 };

        Assert.Empty(Compare([label], upwards));
        Assert.Equal("0.13", Assert.Single(Compare([label with { Text = "0.14" }], upwards)).Printed);
    }

    private static ImmutableArray<PageDifference> Compare(ImmutableArray<PrintedPiece> pieces, ImmutableArray<PageLetter> letters) =>
        PageCheck.Compare(new PageText(1, letters), pieces.Select(piece => new ExpectedPiece(piece, null)));

    // Letters of five points each.
    private static ImmutableArray<PageLetter> Line(string text, double x, double y) =>
        [.. text.Select((character, i) => new PageLetter(character.ToString(), x + (5 * i), y, x + (5 * i) + 5, y))];
}

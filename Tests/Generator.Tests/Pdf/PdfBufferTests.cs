using System.Text;
using Colophon.Pdf;

namespace Colophon.Tests.Pdf;

public class PdfBufferTests
{
    [Theory]
    [InlineData(0.1 + 0.2, 3, ".3")]
    [InlineData(-0.0001, 3, "0")]
    [InlineData(-0.0, 3, "0")]
    [InlineData(-0.5, 3, "-.5")]
    [InlineData(595.276, 3, "595.276")]
    [InlineData(595.276, 2, "595.28")]
    [InlineData(12.5004, 3, "12.5")]
    [InlineData(1200, 3, "1200")]
    [InlineData(0.0005, 3, ".001")]
    [InlineData(-0.0005, 3, "-.001")]
    [InlineData(0.05, 2, ".05")]
    [InlineData(123456789, 9, "123456789")]
    [InlineData(2.5, 0, "3")]
    [InlineData(-2.5, 0, "-3")]
    [InlineData(0.70711, 5, ".70711")]
    public void Numbers_have_no_exponent_and_no_needless_digit(double value, int decimals, string expected) =>
        Assert.Equal(expected, Text(buffer => buffer.Number(value, decimals)));

    [Fact]
    public void What_is_not_a_number_is_refused() =>
        Assert.Throws<ArgumentException>(() => new PdfBuffer().Number(double.NaN));

    [Theory]
    [InlineData(1e300, "1000000000")]
    [InlineData(double.NegativeInfinity, "-1000000000")]
    public void A_number_larger_than_any_sheet_is_held_at_the_limit(double value, string expected) =>
        Assert.Equal(expected, Text(buffer => buffer.Number(value)));

    [Fact]
    public void Numbers_do_not_depend_on_the_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
        try
        {
            Assert.Equal("1.5", Text(buffer => buffer.Number(1.5)));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Words_in_ASCII_are_written_as_they_are_with_brackets_and_backslashes_escaped() =>
        Assert.Equal(@"(a \(b\) \\ c)", Text(buffer => buffer.TextString(@"a (b) \ c")));

    [Fact]
    public void Other_words_are_UTF16_with_a_byte_order_mark() =>
        Assert.Equal("<FEFF00E9D835DC65>", Text(buffer => buffer.TextString("é\U0001D465")));

    [Fact]
    public void A_line_end_within_words_does_not_stand_in_the_file_as_one() =>
        Assert.Equal("<FEFF0061000A0062>", Text(buffer => buffer.TextString("a\nb")));

    [Fact]
    public void A_carriage_return_in_a_byte_string_is_escaped_lest_it_be_read_as_a_line_feed() =>
        Assert.Equal("(\\r\n\\)\u00FF)", Text(buffer => buffer.ByteString([13, 10, (byte)')', 255])));

    [Fact]
    public void A_code_within_a_string_is_two_bytes_each_escaped_where_it_must_be() =>
        Assert.Equal("\\(\\r\u0001\\\\", Text(buffer =>
        {
            buffer.StringCode(('(' << 8) | 13);
            buffer.StringCode((1 << 8) | '\\');
        }));

    [Fact]
    public void Irregular_characters_of_a_name_are_numbered() =>
        Assert.Equal("/A#20B#23#2F#28#C3#A9", Text(buffer => buffer.Name("A B#/(é")));

    [Fact]
    public void A_buffer_grows_as_needed()
    {
        var buffer = new PdfBuffer(1);

        buffer.Raw(new byte[1000]).Integer(long.MinValue).Reference(7);

        Assert.Equal(1000 + "-9223372036854775808".Length + "7 0 R".Length, buffer.Length);
    }

    private static string Text(Action<PdfBuffer> write)
    {
        var buffer = new PdfBuffer();
        write(buffer);
        return Encoding.Latin1.GetString(buffer.Written);
    }
}

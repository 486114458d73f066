namespace Colophon.Tests.Parsing;

public sealed class SmartPunctuationTests
{
    [Theory]
    [InlineData("\"Hello,\" said the spider. \"'Shelob' is my name.\"", "p “Hello,” said the spider. “‘Shelob’ is my name.”")]
    [InlineData("It's the '90s and dogs of the dog's", "p It’s the ’90s and dogs of the dog’s")]
    [InlineData("'John's book', he said", "p ‘John’s book’, he said")]
    [InlineData("\"*Emphasis*\" and *\"quoted\"*", "p “<em Emphasis>” and <em “quoted”>")]
    [InlineData("\"[link](u)\" and \"`code`\"", "p “<link u link>” and “<code code>”")]
    [InlineData("(\"a\") [\"b\"] -- \"c\"--d", "p (“a”) [“b”] – “c”–d")]
    [InlineData("\"one paragraph\n\n\"goes on\"", "p “one paragraph\np “goes on”")]
    [InlineData("a \" b", "p a \" b")]
    [InlineData("\"one\n\"two\" three\"", "p “one⏎“two” three”")]
    public void Quotation_marks_curl_and_nest(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("1990--2000 --- and----or", "p 1990–2000 — and––or")]
    [InlineData("a-----b------c", "p a—–b——c")]
    [InlineData("well-known - not", "p well-known - not")]
    [InlineData("wait... .... ..", "p wait… …. ..")]
    public void Dashes_and_ellipses(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("\\\"a\\\" \\'b\\' x\\--y \\...", "p \"a\" 'b' x--y ...")]
    [InlineData("`\"a\" -- '...'`", "p <code \"a\" -- '...'>")]
    [InlineData("&quot;a&quot;", "p \"a\"")]
    [InlineData("    \"a\" --\n", "code |\"a\" --|")]
    [InlineData("$f''(x)--y$", "p <math f''(x)--y>")]
    [InlineData("<https://x.org/a--b>", "p <link https://x.org/a--b https://x.org/a--b>")]
    public void Escapes_code_and_formulas_keep_the_typewriters(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));

    [Theory]
    [InlineData("\"«v=5» %\"", "p “<value v 5> %”")]
    [InlineData("the net's \"«v=5»\"", "p the net’s “<value v 5>”")]
    [InlineData("a \"note\"^[x] b", "p a “note”<note 0 p x> b")]
    [InlineData("\"as written\" [@k]", "p “as written” <cite @k>")]
    public void Quotation_marks_look_through_values_notes_and_citations(string markdown, string expected) => Assert.Equal(expected, Reading.Clean(markdown));
}

using Colophon.Diagnostics;
using Colophon.Resolving.Bibliographies;
using Colophon.Tests.Parsing;

namespace Colophon.Tests.Resolving.Bibliographies;

public sealed class BibtexTextTests
{
    private static (string Text, string Diagnostics) Read(string tex)
    {
        var bag = new DiagnosticBag();
        var inlines = BibtexText.Read(new BibtexField(tex, new("a.bib", 1, 9)), bag);
        return (ModelDump.Of(inlines), Reading.DumpOf(bag));
    }

    [Theory]
    [InlineData("G{\\\"o}del and G\\\"odel and G\\\"{o}del", "Gödel and Gödel and Gödel")]
    [InlineData("\\'E\\`a\\^{\\i}\\~n\\=o\\.z\\u{a}\\v s\\H{o}\\c{c}\\k a\\r{u}\\d s", "Éàîñōżăšőçąůṣ")]
    [InlineData("Stra{\\ss}e, {\\L}ukasz, S{\\o}ren, \\AE on, \\oe uvre, \\aa", "Straße, Łukasz, Søren, Æon, œuvre, å")]
    [InlineData("{The} {LaTeX} Companion", "The LaTeX Companion")]
    [InlineData("pp.~3--5---``x'' `y' it's\n  wrapped", "pp.\u00A03–5—“x” ‘y’ it’s wrapped")]
    [InlineData("AT\\&T, 5\\%, \\$, a\\_b", "AT&T, 5%, $, a_b")]
    [InlineData("On \\emph{the {E}arth} and \\textbf{b}", "On <em the Earth> and <strong b>")]
    [InlineData("The $k$-means of $x_1$", "The <math k>-means of <math x_1>")]
    public void TeX_becomes_text(string tex, string expected) => Assert.Equal((expected, ""), Read(tex));

    [Theory]
    [InlineData("a \\foo b", "a b", "a.bib:1:9 RPT525 the command \"\\foo\" is not known in a bibliography | write the character itself, in UTF-8")]
    [InlineData("\\'q", "q", "a.bib:1:9 RPT525 the accent \"\\'\" is not known on \"q\" | write the letter itself, in UTF-8")]
    [InlineData("a $b", "a", "a.bib:1:9 RPT520 a formula in this field is not closed | end it with $, or write \\$ for a dollar sign")]
    public void What_is_not_known_is_a_warning(string tex, string text, string expected) => Assert.Equal((text, expected), Read(tex));

    [Theory]
    [InlineData("\\")]
    [InlineData("\\'")]
    [InlineData("\\'{")]
    [InlineData("\\emph{")]
    [InlineData("}}{{$")]
    [InlineData("\\v\\")]
    public void Broken_TeX_makes_no_exception(string tex) => Assert.NotNull(Read(tex).Text);
}

using Colophon.Diagnostics;
using Colophon.Resolving.Bibliographies;
using Colophon.Tests.Parsing;

namespace Colophon.Tests.Resolving.Bibliographies;

public sealed class BibliographyStyleTests
{
    private static (string Entry, string Diagnostics) Format(string bibtex)
    {
        var bag = new DiagnosticBag();
        var work = new WorkReader(bag).Read(Assert.Single(BibtexParser.Parse("a.bib", bibtex, bag)));
        return (ModelDump.Of(BibliographyStyle.Format(work, work.Year ?? "n.d.")), Reading.DumpOf(bag));
    }

    [Theory]
    [InlineData(
        "@book{k, author={Trevor Hastie and Robert Tibshirani and Jerome Friedman}, title={The Elements of Statistical Learning}, edition={Second}, series={Springer Series in Statistics}, publisher=Springer, address={New York}, year=2009}",
        "Hastie, Trevor, Robert Tibshirani, and Jerome Friedman. 2009. <em The Elements of Statistical Learning>, 2nd ed. Springer Series in Statistics. New York: Springer.")]
    [InlineData(
        "@book{k, editor={A. One and B. Two}, title={Which?}, publisher={P}, year=2000}",
        "One, A., and B. Two, eds. 2000. <em Which?> P.")]
    [InlineData(
        "@inproceedings{k, author={A. Novikoff}, title={On Convergence Proofs}, booktitle={Proc. of the {S}ymposium}, editor={C. Three}, pages={615 -- 622}, year=1962, publisher={P}}",
        "Novikoff, A. 1962. “On Convergence Proofs.” In <em Proc. of the Symposium>, edited by C. Three, 615–622. P.")]
    [InlineData(
        "@techreport{k, author={B. Widrow}, title={An Adaptive Neuron}, institution={Stanford}, number={1553-2}, year=1960}",
        "Widrow, B. 1960. “An Adaptive Neuron.” Technical report 1553-2, Stanford.")]
    [InlineData(
        "@phdthesis{k, author={P. Werbos}, title={Beyond Regression}, school={Harvard University}, year=1974}",
        "Werbos, P. 1974. “Beyond Regression.” PhD thesis, Harvard University.")]
    [InlineData(
        "@online{k, author={{W3C}}, title={MathML Core}, date={2025-06-24}, url={https://www.w3.org/TR/mathml-core/}, note={Working draft}}",
        "W3C. 2025. “MathML Core.” Working draft. <link https://www.w3.org/TR/mathml-core/ https://www.w3.org/TR/mathml-core/>")]
    [InlineData(
        "@article{k, author={A. B}, title={C}, journaltitle={J}, date=2001, doi={https://doi.org/10.1/a<b>}}",
        "B, A. 2001. “C.” <em J>. <link https://doi.org/10.1/a%3Cb%3E https://doi.org/10.1/a<b>>")]
    public void Each_kind_of_work_has_its_form(string bibtex, string expected) => Assert.Equal((expected, ""), Format(bibtex.Replace("publisher=Springer", "publisher={Springer}", StringComparison.Ordinal)));

    [Theory]
    [InlineData("@book{k, author={A. B}, title={C}, year=1}", "a.bib:1:7 RPT522 the @book \"k\" has no publisher | add publisher = {…} to the entry")]
    [InlineData("@article{k, author={A. B}, title={C}, year=1}", "a.bib:1:10 RPT522 the @article \"k\" has no journal or journaltitle | add journal = {…} to the entry")]
    [InlineData("@boook{k, title={C}}", "a.bib:1:8 RPT524 there is no kind of entry \"@boook\" | did you mean \"book\"?")]
    public void What_an_entry_lacks_is_a_warning(string bibtex, string expected) => Assert.Equal(expected, Format(bibtex).Diagnostics);
}

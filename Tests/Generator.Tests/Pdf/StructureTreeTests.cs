using System.Globalization;
using Colophon.Layout;
using Colophon.Model;
using UglyToad.PdfPig.Tokens;

namespace Colophon.Tests.Pdf;

public class StructureTreeTests
{
    private readonly StructureElement _root = new(StructureRole.Document);

    [Fact]
    public void Content_is_read_in_the_order_of_the_tree_with_words_and_elements_in_turn()
    {
        var heading = _root.Add(new StructureElement(StructureRole.Heading1));
        var paragraph = _root.Add(new StructureElement(StructureRole.Paragraph));
        var emphasis = paragraph.Add(new StructureElement(StructureRole.Emphasis));

        using var file = Write(
            [
                Sheet.Line("head") with { Structure = heading },
                Sheet.Line("before") with { Structure = paragraph },
                Sheet.Line("within") with { Structure = emphasis },
                Sheet.Line("after") with { Structure = paragraph },
            ]);

        Assert.Equal("Document(H1(1.0) P(1.1 Em(1.2) 1.3))", Outline(file));
        Assert.Equal("Span", file.At<NameToken>(file.Catalog, "StructTreeRoot", "RoleMap", "Em").Data);
        Assert.True(file.At<BooleanToken>(file.Catalog, "MarkInfo", "Marked").Data);
    }

    [Fact]
    public void Consecutive_items_of_one_element_share_a_stretch_and_artifacts_have_none()
    {
        var paragraph = _root.Add(new StructureElement(StructureRole.Paragraph));

        using var file = Write(
            [
                new RuleItem(0, 0, 1, 1, Color.Black),
                Sheet.Line("n") with { Structure = paragraph },
                new RuleItem(0, 0, 1, 1, Color.Black) { Structure = paragraph },
                Sheet.Line("n", baseline: 300),
            ]);

        Assert.Equal("Document(P(1.0))", Outline(file));
        Assert.Equal(
            "/Artifact BMC\n0 299 1 1 re\nf\nEMC\n/P<</MCID 0>>BDC\nBT\n/F1 10 Tf\n20 260 Td\n[(\0\u0001)]TJ\nET\n0 299 1 1 re\nf\nEMC\n/Artifact BMC\nBT\n20 0 Td\n[(\0\u0001)]TJ\nET\nEMC\n",
            file.Operators);
    }

    [Fact]
    public void An_element_may_go_on_across_pages()
    {
        var paragraph = _root.Add(new StructureElement(StructureRole.Paragraph));

        using var file = Write([Sheet.Line("one") with { Structure = paragraph }], [Sheet.Line("two") with { Structure = paragraph }]);

        Assert.Equal("Document(P(1.0 2.0))", Outline(file));
    }

    [Fact]
    public void From_a_mark_on_a_page_the_way_leads_back_to_its_element()
    {
        var paragraph = _root.Add(new StructureElement(StructureRole.Paragraph));
        var heading = _root.Add(new StructureElement(StructureRole.Heading2));

        using var file = Write([], [Sheet.Line("a") with { Structure = paragraph }, Sheet.Line("b") with { Structure = heading }]);

        var numbers = file.At<ArrayToken>(file.Catalog, "StructTreeRoot", "ParentTree", "Nums");
        Assert.Equal(1, file.At<NumericToken>(file.Document.GetPage(2).Dictionary, "StructParents").Int);
        Assert.Equal(1, file.At<NumericToken>(numbers, "0").Int);
        Assert.Equal("P", file.At<NameToken>(numbers, "1", "0", "S").Data);
        Assert.Equal("H2", file.At<NameToken>(numbers, "1", "1", "S").Data);
    }

    [Fact]
    public void A_link_is_read_with_its_words_and_knows_its_element()
    {
        var paragraph = _root.Add(new StructureElement(StructureRole.Paragraph));
        var link = paragraph.Add(new StructureElement(StructureRole.Link));

        using var file = Write(
            [
                Sheet.Line("see") with { Structure = paragraph },
                new LinkArea(0, 0, 1, 1, "https://example.org/outside"),
                Sheet.Line("there") with { Structure = link },
                new LinkArea(0, 0, 10, 10, "https://example.org") { Structure = link },
            ]);

        Assert.Equal("Document(P(1.0 Link(1.1 link)))", Outline(file));
        var annotation = file.At<DictionaryToken>(file.Page.Dictionary, "Annots", "1");
        var numbers = file.At<ArrayToken>(file.Catalog, "StructTreeRoot", "ParentTree", "Nums");
        var key = file.At<NumericToken>(annotation, "StructParent").Int;
        var place = numbers.Data.Select((token, i) => (token, i)).Single(entry => entry.i % 2 == 0 && entry.token is NumericToken number && number.Int == key).i;
        Assert.Equal("Link", file.At<NameToken>(numbers, (place + 1).ToString(CultureInfo.InvariantCulture), "S").Data);
    }

    [Fact]
    public void Figures_and_formulas_carry_their_words()
    {
        var figure = _root.Add(new StructureElement(StructureRole.Figure) { AlternativeText = "Two clouds – and a line" });
        var inner = new RuleItem(0, 0, 1, 1, Color.Black) { Structure = figure };

        using var file = Write([new ClipItem(Sheet.Square, 0, 0, 1, [inner])]);

        Assert.Equal("Document(Figure(1.0))", Outline(file));
        Assert.Equal("Two clouds – and a line", file.At<HexToken>(file.Catalog, "StructTreeRoot", "K", "K", "0", "Alt").Data);
    }

    [Fact]
    public void Elements_without_content_are_left_out_but_empty_cells_are_kept()
    {
        var row = _root.Add(new StructureElement(StructureRole.Table)).Add(new StructureElement(StructureRole.TableRow));
        row.Add(new StructureElement(StructureRole.TableDataCell));
        var head = row.Add(new StructureElement(StructureRole.TableHeaderCell));
        _root.Add(new StructureElement(StructureRole.Paragraph)).Add(new StructureElement(StructureRole.Strong));

        using var file = Write([Sheet.Line("cell") with { Structure = head }]);

        Assert.Equal("Document(Table(TR(TD() TH(1.0))))", Outline(file));
        Assert.Equal("Column", file.At<NameToken>(file.Catalog, "StructTreeRoot", "K", "K", "0", "K", "0", "K", "1", "A", "Scope").Data);
    }

    [Fact]
    public void Content_whose_element_was_never_joined_is_read_last_instead_of_being_lost()
    {
        var stray = new StructureElement(StructureRole.Paragraph);
        var strayPart = stray.Add(new StructureElement(StructureRole.Emphasis));
        var paragraph = _root.Add(new StructureElement(StructureRole.Paragraph));

        using var file = Write(
            [
                Sheet.Line("a") with { Structure = strayPart },
                Sheet.Line("b") with { Structure = stray },
                Sheet.Line("c") with { Structure = paragraph },
            ]);

        Assert.Equal("Document(P(1.2) Em(1.0) P(1.1))", Outline(file));
    }

    [Fact]
    public void Every_role_leads_to_a_structure_type_of_PDF_1_7()
    {
        foreach (var role in Enum.GetValues<StructureRole>())
        {
            var type = Colophon.Pdf.StructureType.Of(role);

            Assert.Contains(type.Standard, "Document P H1 H2 H3 H4 H5 H6 BlockQuote Code L LI Lbl LBody Table THead TBody TR TH TD Caption Figure Formula Note Div TOC TOCI Link Reference Span BibEntry".Split(' '));
        }
    }

    private Reread Write(params PageItem[][] pages) => new(Sheet.OfPages(pages) with { Structure = _root });

    /// <summary>The tree as text: types with their kids, marks as page and number.</summary>
    private static string Outline(Reread file)
    {
        var document = file.At<DictionaryToken>(file.Catalog, "StructTreeRoot", "K");
        return Describe(document, document);

        string Describe(IToken kid, DictionaryToken parent) => kid switch
        {
            NumericToken mark => $"{PageNumber(parent)}.{mark.Int}",
            DictionaryToken dictionary when dictionary.ContainsKey(NameToken.Create("MCID")) => $"{PageNumber(dictionary)}.{file.At<NumericToken>(dictionary, "MCID").Int}",
            DictionaryToken dictionary when dictionary.ContainsKey(NameToken.Create("Obj")) => "link",
            DictionaryToken element => $"{file.At<NameToken>(element, "S").Data}({string.Join(' ', file.At<ArrayToken>(element, "K").Data.Select(child => Describe(file.At<IToken>(child), element)))})",
            _ => throw new InvalidOperationException($"no kid of an element: {kid}"),
        };

        int PageNumber(DictionaryToken holder) => Enumerable.Range(1, file.Document.NumberOfPages)
            .Single(number => file.Document.GetPage(number).Dictionary.Equals(file.At<DictionaryToken>(holder, "Pg")));
    }
}

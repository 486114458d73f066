using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Colophon.Tests.EndToEnd;

/// <summary>What a tagged PDF says, in the order of its structure tree, as a screen reader follows it; artifacts and the contents are left out.</summary>
internal sealed class TaggedText
{
    private static readonly string[] Containers =
        ["Document", "BlockQuote", "L", "LI", "LBody", "Table", "THead", "TBody", "TR", "Aside", "Div", "Note", "TOC"];

    private readonly PdfDocument _document;
    private readonly Dictionary<IndirectReference, int> _pageNumbers = [];
    private readonly Dictionary<(int Page, int Mark), IReadOnlyList<Letter>> _marks = [];
    private readonly TextBlocks _texts = new();
    private readonly List<(DictionaryToken Element, string Type)> _later = [];

    private TaggedText(PdfDocument document) => _document = document;

    /// <summary>The texts, as they are written: the spaces at which lines end are among them; a word broken by a hyphen is joined again.</summary>
    public static IReadOnlyList<string> Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var text = new TaggedText(document);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        text.FindPages(catalog.Data["Pages"]);
        foreach (var page in document.GetPages())
        {
            text.FindMarks(page.Number, page.GetMarkedContents());
        }

        text.AddKids((DictionaryToken)text.Follow(catalog.Data["StructTreeRoot"]), "Root", 0);
        return [.. text._texts.Blocks.Select(block => block.Replace("\u00AD", "", StringComparison.Ordinal))];
    }

    private void FindPages(IToken node)
    {
        if (((DictionaryToken)Follow(node)).Data.TryGetValue("Kids", out var kids))
        {
            foreach (var kid in ((ArrayToken)Follow(kids)).Data)
            {
                FindPages(kid);
            }
        }
        else
        {
            _pageNumbers.Add(((IndirectReferenceToken)node).Data, _pageNumbers.Count + 1);
        }
    }

    private void FindMarks(int page, IReadOnlyList<MarkedContentElement> contents)
    {
        foreach (var content in contents)
        {
            if (content.MarkedContentIdentifier >= 0)
            {
                _marks.Add((page, content.MarkedContentIdentifier), content.Letters);
            }

            FindMarks(page, content.Children);
        }
    }

    private void AddKids(DictionaryToken element, string type, int page)
    {
        page = element.Data.TryGetValue("Pg", out var own) ? _pageNumbers[((IndirectReferenceToken)own).Data] : page;
        if (!element.Data.TryGetValue("K", out var kids))
        {
            return;
        }

        foreach (var kid in Follow(kids) is ArrayToken array ? array.Data : [kids])
        {
            AddKid(Follow(kid), type, page);
        }
    }

    private void AddKid(IToken kid, string outer, int page)
    {
        switch (kid)
        {
            case NumericToken mark:
                AddLetters(_marks[(page, mark.Int)]);
                break;
            case DictionaryToken reference when reference.Data.TryGetValue("MCID", out var mark):
                AddLetters(_marks[(_pageNumbers[((IndirectReferenceToken)reference.Data["Pg"]).Data], ((NumericToken)mark).Int)]);
                break;
            case DictionaryToken link when link.Data.ContainsKey("Obj"):
                break;
            case DictionaryToken element:
                AddElement(element, ((NameToken)element.Data["S"]).Data, outer, page);
                break;
            default:
                throw new InvalidOperationException($"an unknown kind of kid: {kid}");
        }
    }

    private void AddElement(DictionaryToken element, string type, string outer, int page)
    {
        if (type == "TOC")
        {
            return;
        }

        var isInline = !Containers.Contains(outer) && outer != "Root";
        if (type == "Note" && isInline)
        {
            _later.Add((element, type));
        }
        else if (type is "Formula" or "Figure")
        {
            EndUnless(isInline);
            _texts.AddFormula(() => AddKids(element, type, page));
            EndUnless(isInline);
        }
        else
        {
            EndUnless(isInline);
            AddKids(element, type, page);
            EndUnless(isInline);
        }
    }

    private void EndUnless(bool isInline)
    {
        if (isInline)
        {
            return;
        }

        _texts.End();
        foreach (var (element, type) in _later.ToArray())
        {
            _later.RemoveAt(0);
            AddElement(element, type, "Div", 0);
        }
    }

    private void AddLetters(IReadOnlyList<Letter> letters)
    {
        foreach (var letter in letters)
        {
            _texts.Add(letter.Value);
        }
    }

    private IToken Follow(IToken token) =>
        token is IndirectReferenceToken reference ? Follow(_document.Structure.GetObject(reference.Data).Data) : token;
}

using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Colophon.Tests.Parity;

/// <summary>The places in a PDF that links can lead to.</summary>
internal sealed class PdfDestinations
{
    private readonly PdfDocument _document;
    private readonly Dictionary<IndirectReference, int> _pages = [];
    private readonly Dictionary<string, int> _found = new(StringComparer.Ordinal);

    private PdfDestinations(PdfDocument document) => _document = document;

    /// <summary>For each name, its page, counted from 1.</summary>
    public static ImmutableDictionary<string, int> Read(PdfDocument document)
    {
        var destinations = new PdfDestinations(document);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        destinations.FindPages(catalog.Data["Pages"]);
        if (catalog.Data.TryGetValue("Names", out var names) && destinations.Dictionary(names).Data.TryGetValue("Dests", out var tree))
        {
            destinations.Find(tree);
        }

        return destinations._found.ToImmutableDictionary(StringComparer.Ordinal);
    }

    private void FindPages(IToken node)
    {
        if (Dictionary(node).Data.TryGetValue("Kids", out var kids))
        {
            foreach (var kid in Array(kids))
            {
                FindPages(kid);
            }
        }
        else
        {
            _pages.Add(((IndirectReferenceToken)node).Data, _pages.Count + 1);
        }
    }

    // A name tree (ISO 32000-2, 7.9.6): leaves hold names and destinations in turn.
    private void Find(IToken node)
    {
        var data = Dictionary(node).Data;
        foreach (var kid in data.TryGetValue("Kids", out var kids) ? Array(kids) : [])
        {
            Find(kid);
        }

        foreach (var pair in (data.TryGetValue("Names", out var names) ? Array(names) : []).Chunk(2))
        {
            var name = Follow(pair[0]) switch { StringToken text => text.Data, HexToken hex => hex.Data, var other => throw new InvalidDataException($"{other} is no name") };
            var place = Follow(pair[1]) is DictionaryToken dictionary ? Array(dictionary.Data["D"]) : Array(pair[1]);
            _found.Add(name, _pages[((IndirectReferenceToken)place[0]).Data]);
        }
    }

    private DictionaryToken Dictionary(IToken token) => (DictionaryToken)Follow(token);

    private IReadOnlyList<IToken> Array(IToken token) => ((ArrayToken)Follow(token)).Data;

    private IToken Follow(IToken token) => token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data).Data : token;
}

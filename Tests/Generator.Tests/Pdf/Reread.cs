using Colophon.Layout;
using Colophon.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Colophon.Tests.Pdf;

/// <summary>A written file, opened by an independent reader.</summary>
internal sealed class Reread(byte[] bytes) : IDisposable
{
    public Reread(PagedDocument document, DateTimeOffset? sourceDate = null)
        : this(PdfWriter.Write(document, sourceDate: sourceDate))
    {
    }

    public Reread(params PageItem[] items)
        : this(Sheet.Of(items))
    {
    }

    public PdfDocument Document { get; } = PdfDocument.Open(bytes);

    public UglyToad.PdfPig.Content.Page Page => Document.GetPage(1);

    public DictionaryToken Catalog => Document.Structure.Catalog.CatalogDictionary;

    /// <summary>The operators of the first page, one a line.</summary>
    public string Operators => System.Text.Encoding.Latin1.GetString(Bytes(At<StreamToken>(Page.Dictionary, "Contents")));

    /// <summary>The only font of the file as the program that is embedded.</summary>
    public byte[] FontProgram => Bytes(At<StreamToken>(Font("F1"), "DescendantFonts", "0", "FontDescriptor", "FontFile2"));

    public void Dispose() => Document.Dispose();

    public DictionaryToken Resource(string kind, string name) => At<DictionaryToken>(Catalog, "Pages", "Resources", kind, name);

    public DictionaryToken Font(string name) => Resource("Font", name);

    /// <summary>Walks along keys and indices, through references.</summary>
    public T At<T>(IToken start, params string[] path)
        where T : IToken
    {
        var token = Follow(start);
        foreach (var step in path)
        {
            token = Follow(token switch
            {
                DictionaryToken dictionary => dictionary.Data[step],
                StreamToken stream => stream.StreamDictionary.Data[step],
                ArrayToken array => array.Data[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)],
                _ => throw new InvalidOperationException($"nothing lies below {token}"),
            });
        }

        return Assert.IsAssignableFrom<T>(token);
    }

    public byte[] Bytes(StreamToken stream) => stream.Decode(DefaultFilterProvider.Instance).ToArray();

    private IToken Follow(IToken token) =>
        token is IndirectReferenceToken reference ? Follow(Document.Structure.GetObject(reference.Data).Data) : token;
}

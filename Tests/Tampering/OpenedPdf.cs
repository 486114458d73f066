using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace Colophon.Tests;

/// <summary>A PDF in the hands of someone who wants to change it.</summary>
internal sealed class OpenedPdf(byte[] file) : IDisposable
{
    private readonly PdfDocument _document = PdfDocument.Open(file);

    /// <summary>How many pages it has.</summary>
    public int PageCount => _document.NumberOfPages;

    public void Dispose() => _document.Dispose();

    /// <summary>The content stream of a page, decoded.</summary>
    public byte[] Content(int page) => Decode(ContentNumber(page));

    /// <summary>What each glyph of a page says, in the order in which they are shown.</summary>
    public IReadOnlyList<string> Texts(int page) => [.. _document.GetPage(page).Letters.Select(letter => letter.Value)];

    /// <summary>The file with another content stream for a page.</summary>
    public byte[] WithContent(int page, byte[] content) => PdfRevision.Of(file, (ContentNumber(page), PdfRevision.Stream(content)));

    /// <summary>The file with a page that is shown turned.</summary>
    public byte[] WithTurn(int page, int degrees)
    {
        var dictionary = _document.GetPage(page).Dictionary;
        using var written = new MemoryStream();
        new TokenWriter().WriteToken(dictionary.With("Rotate", new NumericToken(degrees)), written);
        return PdfRevision.Of(file, (PageNumbers(Follow(Catalog.Data["Pages"])).ElementAt(page - 1), written.ToArray()));
    }

    /// <summary>The bytes of an attachment.</summary>
    public byte[] Attachment(string name) => Decode(AttachmentNumber(name));

    /// <summary>The file with another attachment of a name, its stated hash as it was.</summary>
    public byte[] WithAttachment(string name, byte[] content) => PdfRevision.Of(file, (AttachmentNumber(name), PdfRevision.Stream(content)));

    /// <summary>The file with another text of an attachment, and with the hash that belongs to it.</summary>
    public byte[] WithAttachmentAndHash(string name, byte[] content)
    {
        var metadata = Reference(Catalog.Data["Metadata"]);
        var packet = Encoding.UTF8.GetString(Decode(metadata)).Replace(Hash(Attachment(name)), Hash(content), StringComparison.Ordinal);
        return PdfRevision.Of(
            file,
            (AttachmentNumber(name), PdfRevision.Stream(content)),
            (metadata, PdfRevision.Stream(Encoding.UTF8.GetBytes(packet), "/Type/Metadata/Subtype/XML")));
    }

    /// <summary>The file with a list of attachments in which one is missing.</summary>
    public byte[] WithoutAttachment(string name)
    {
        var list = Encoding.Latin1.GetBytes($"<</Names[{string.Concat(Attachments.Where(entry => entry.Name != name).Select(entry => $"({entry.Name}){entry.Specification} 0 R"))}]>>");
        return PdfRevision.Of(file, (NamesNumber, list));
    }

    private DictionaryToken Catalog => _document.Structure.Catalog.CatalogDictionary;

    private int NamesNumber => Reference(((DictionaryToken)Follow(Catalog.Data["Names"])).Data["EmbeddedFiles"]);

    private IEnumerable<(string Name, int Specification)> Attachments
    {
        get
        {
            var names = (ArrayToken)Follow(((DictionaryToken)Object(NamesNumber)).Data["Names"]);
            return names.Data.Chunk(2).Select(pair => (Text(Follow(pair[0])), Reference(pair[1])));
        }
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));

    private static string Text(IToken token) => token switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        _ => throw new InvalidOperationException($"{token} is no text"),
    };

    private static int Reference(IToken token) => (int)((IndirectReferenceToken)token).Data.ObjectNumber;

    private int ContentNumber(int page) => Reference(_document.GetPage(page).Dictionary.Data["Contents"]);

    private int AttachmentNumber(string name)
    {
        var specification = (DictionaryToken)Object(Attachments.Single(entry => entry.Name == name).Specification);
        return Reference(((DictionaryToken)Follow(specification.Data["EF"])).Data["F"]);
    }

    private byte[] Decode(int number) => ((StreamToken)Object(number)).Decode(DefaultFilterProvider.Instance).ToArray();

    private IToken Object(int number) => _document.Structure.GetObject(new UglyToad.PdfPig.Core.IndirectReference(number, 0)).Data;

    private IEnumerable<int> PageNumbers(IToken node) => ((ArrayToken)Follow(((DictionaryToken)node).Data["Kids"])).Data
        .SelectMany(kid => ((DictionaryToken)Follow(kid)).Data.ContainsKey("Kids") ? PageNumbers(Follow(kid)) : [Reference(kid)]);

    private IToken Follow(IToken token) => token is IndirectReferenceToken reference ? Object((int)reference.Data.ObjectNumber) : token;
}

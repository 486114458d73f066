using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Colophon.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Colophon.Verifying;

/// <summary>Reads a PDF file without any knowledge of how it was made: no class of the layout takes part.</summary>
internal sealed class PdfFileReader : IDisposable
{
    private readonly PdfDocument _document;

    private PdfFileReader(PdfDocument document)
    {
        _document = document;
    }

    /// <summary>How many pages the file has.</summary>
    public int PageCount => _document.NumberOfPages;

    /// <summary>Opens a file.</summary>
    /// <param name="file">Its bytes.</param>
    /// <exception cref="UnreadablePdfException">It is no PDF, it is damaged, or it needs a password.</exception>
    public static PdfFileReader Open(byte[] file) => Guarded(() => new PdfFileReader(PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = false })));

    /// <summary>Reads everything.</summary>
    /// <exception cref="UnreadablePdfException">A part of the file is damaged.</exception>
    public PdfContents Read() => new()
    {
        Pages = [.. Enumerable.Range(1, PageCount).Select(ReadPage)],
        Attachments = ReadAttachments(),
        StatedHashes = ReadStatedHashes(),
    };

    /// <summary>Reads the text of a page.</summary>
    /// <param name="number">The page, counted from 1.</param>
    /// <exception cref="UnreadablePdfException">The page is damaged.</exception>
    public PageText ReadPage(int number) => Guarded(() =>
    {
        var page = _document.GetPage(number);
        var sheet = new TurnedSheet(page.MediaBox.Bounds, page.Rotation.Value);
        return new PageText(number, [.. page.Letters.Select(letter => Place(letter, sheet))]);
    });

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private static PageLetter Place(Letter letter, TurnedSheet sheet)
    {
        var (start, end) = (sheet.Locate(letter.StartBaseLine), sheet.Locate(letter.EndBaseLine));
        return new PageLetter(letter.Value, start.X, start.Y, end.X, end.Y);
    }

    private ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> ReadAttachments() => Guarded(() =>
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        if (_document.Advanced.TryGetEmbeddedFiles(out var embedded))
        {
            foreach (var file in embedded)
            {
                files[file.Name] = file.Memory.ToArray();
            }
        }

        return files.ToImmutable();
    });

    private ImmutableSortedDictionary<string, string> ReadStatedHashes() => Guarded(() =>
    {
        var hashes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (_document.TryGetXmpMetadata(out var metadata))
        {
            XNamespace own = DocumentMetadata.Namespace;
            using var packet = new MemoryStream(metadata.GetXmlBytes().ToArray());
            using var reader = XmlReader.Create(packet, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            foreach (var name in XDocument.Load(reader).Descendants(own + "name"))
            {
                hashes[name.Value] = name.Parent?.Element(own + "sha256")?.Value ?? "";
            }
        }

        return hashes.ToImmutable();
    });

    // The library states no list of what it throws on a file that is not as it should be, and it differs from place to place.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new UnreadablePdfException("it needs a password", exception);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or UnreadablePdfException))
        {
            throw new UnreadablePdfException(exception.Message.TrimEnd('.').ReplaceLineEndings(" "), exception);
        }
    }
}

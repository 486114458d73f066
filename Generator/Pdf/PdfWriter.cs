using System.Collections.Immutable;
using Colophon.Layout;

namespace Colophon.Pdf;

/// <summary>Writes set pages as a PDF file.</summary>
/// <remarks>
/// PDF 1.7 (ISO 32000-1), tagged, with compressed objects. What pages share is collected first, in their order; then pages,
/// fonts and streams are written on as many threads as there are, and numbered objects tie them together.
/// </remarks>
internal static class PdfWriter
{
    /// <summary>The file; the same bytes for the same pages and date.</summary>
    /// <param name="document">The pages. Each anchor that a link or bookmark leads to is among its destinations.</param>
    /// <param name="attachments">Files to embed; default for none.</param>
    /// <param name="sourceDate">The date of the file where the report states none as yyyy-MM-dd; null to leave it out then.</param>
    /// <param name="degreeOfParallelism">How many threads may work at once; -1 for as many as there are processors.</param>
    /// <exception cref="ArgumentException">A link or bookmark leads to an anchor that lies nowhere.</exception>
    public static byte[] Write(PagedDocument document, ImmutableArray<Attachment> attachments = default, DateTimeOffset? sourceDate = null, int degreeOfParallelism = -1)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = degreeOfParallelism };
        var resources = PageResources.Collect(document.Pages);
        var contents = WriteContents(document, resources, parallel);
        var fontPrograms = BuildFonts(resources, parallel);

        var attached = attachments.IsDefault ? [] : attachments;
        var file = new PdfFile();
        var catalog = file.Reserve();
        var pages = PageTree.Add(file, document, contents, SharedResources.Add(file, resources, fontPrograms, contents));
        var metadata = DocumentMetadata.Add(file, document.Metadata, attached, sourceDate);
        var embedded = attached.IsEmpty ? null : AttachmentTree.Add(file, attached);
        file.Define(catalog, Catalog(file, document, contents, pages, metadata.Xmp, embedded));
        return file.Finish(catalog, metadata.Information, parallel);
    }

    private static ImmutableArray<PageContent> WriteContents(PagedDocument document, PageResources resources, ParallelOptions parallel)
    {
        var contents = new PageContent[document.Pages.Length];
        Parallel.For(0, contents.Length, parallel, i => contents[i] = ContentWriter.Write(document.Pages[i], resources, document.PageHeight));
        return [.. contents];
    }

    private static ImmutableArray<byte[]> BuildFonts(PageResources resources, ParallelOptions parallel)
    {
        var programs = new byte[resources.Fonts.Count][];
        Parallel.For(0, programs.Length, parallel, i => programs[i] = TrueTypeSubsetter.Build(resources.Fonts[i].Face, resources.Fonts[i].Glyphs));
        return [.. programs];
    }

    private static PdfBuffer Catalog(PdfFile file, PagedDocument document, ImmutableArray<PageContent> contents, PageTree pages, int xmp, AttachmentTree? embedded)
    {
        var catalog = new PdfBuffer(512).Raw("<</Type/Catalog/Pages "u8).Reference(pages.Root)
            .Raw("/Metadata "u8).Reference(xmp)
            .Raw("/Lang"u8).TextString(document.Metadata.Language)
            .Raw("/ViewerPreferences<</DisplayDocTitle true>>/MarkInfo<</Marked true>>"u8)
            .Raw("/StructTreeRoot "u8).Reference(StructureTree.Add(file, document.Structure, contents, pages));
        AddNames(catalog, document.Destinations.IsEmpty ? null : DestinationTree.Add(file, document, pages.Pages), embedded);
        if (!document.Outline.IsEmpty)
        {
            catalog.Raw("/PageMode/UseOutlines/Outlines "u8).Reference(OutlineTree.Add(file, document));
        }

        return catalog.Raw(">>"u8);
    }

    private static void AddNames(PdfBuffer catalog, int? destinations, AttachmentTree? embedded)
    {
        if (destinations is null && embedded is null)
        {
            return;
        }

        catalog.Raw("/Names<<"u8);
        if (destinations is { } tree)
        {
            catalog.Raw("/Dests "u8).Reference(tree);
        }

        if (embedded is null)
        {
            catalog.Raw(">>"u8);
            return;
        }

        catalog.Raw("/EmbeddedFiles "u8).Reference(embedded.Names).Raw(">>/AF["u8);
        foreach (var specification in embedded.Specifications)
        {
            catalog.Reference(specification).Raw(" "u8);
        }

        catalog.Raw("]"u8);
    }
}

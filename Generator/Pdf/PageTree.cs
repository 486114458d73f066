using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Layout;

namespace Colophon.Pdf;

/// <summary>The pages of a file, by object number.</summary>
/// <param name="Root">The root of the page tree.</param>
/// <param name="Pages">The pages in order.</param>
/// <param name="Annotations">The link annotations of each page, in the order of its links.</param>
internal sealed record PageTree(int Root, ImmutableArray<int> Pages, ImmutableArray<ImmutableArray<int>> Annotations)
{
    /// <summary>Adds the pages with their contents and links (ISO 32000-1, 7.7.3).</summary>
    /// <param name="file">The file.</param>
    /// <param name="document">The document.</param>
    /// <param name="contents">Its pages as operators.</param>
    /// <param name="resources">The number of the resource dictionary.</param>
    public static PageTree Add(PdfFile file, PagedDocument document, ImmutableArray<PageContent> contents, int resources)
    {
        var root = file.Reserve();
        var pages = contents.Select(_ => file.Reserve()).ToImmutableArray();
        var annotations = ImmutableArray.CreateBuilder<ImmutableArray<int>>(contents.Length);
        var structParent = contents.Length;
        for (var i = 0; i < contents.Length; i++)
        {
            var links = ImmutableArray.CreateBuilder<int>();
            foreach (var link in contents[i].Links)
            {
                links.Add(file.Add(LinkAnnotation.Dictionary(link, document, structParent++)));
            }

            annotations.Add(links.ToImmutable());
            var content = file.AddStream(new PdfBuffer(), contents[i].Operators);
            file.Define(pages[i], Page(contents[i], root, content, i, annotations[i], HasTransparency(contents[i], document.Pages[i])));
        }

        var tree = new PdfBuffer(256 + (8 * pages.Length)).Raw("<</Type/Pages/Count "u8).Integer(pages.Length)
            .Raw("/MediaBox[0 0 "u8).Number(document.PageWidth).Raw(" "u8).Number(document.PageHeight)
            .Raw("]/Resources "u8).Reference(resources).Raw("/Kids["u8);
        References(tree, pages);
        file.Define(root, tree.Raw("]>>"u8));
        return new PageTree(root, pages, annotations.MoveToImmutable());
    }

    private static PdfBuffer Page(PageContent content, int parent, int operators, int index, ImmutableArray<int> annotations, bool hasTransparency)
    {
        var page = new PdfBuffer(192).Raw("<</Type/Page/Parent "u8).Reference(parent).Raw("/Contents "u8).Reference(operators);
        if (content.Pieces.Any(piece => piece is TaggedContent))
        {
            page.Raw("/StructParents "u8).Integer(index);
        }

        if (!annotations.IsEmpty)
        {
            // The tabulator key follows the reading order.
            page.Raw("/Tabs/S/Annots["u8);
            References(page, annotations);
            page.Raw("]"u8);
        }

        if (hasTransparency)
        {
            // Says in which colours to blend, which viewers would otherwise choose themselves (11.4.7).
            page.Raw("/Group<</S/Transparency/CS/DeviceRGB>>"u8);
        }

        return page.Raw(">>"u8);
    }

    private static bool HasTransparency(PageContent content, Page page) => !content.Opacities.IsEmpty || page.Items.Any(ShinesThrough);

    private static bool ShinesThrough(PageItem item) => item switch
    {
        ImageItem image => !image.Picture.Opacity.IsDefaultOrEmpty,
        ClipItem clip => clip.Items.Any(ShinesThrough),
        TextRun or RuleItem or PathItem or LinkArea or AnchorItem => false,
        _ => throw new UnreachableException(),
    };

    private static void References(PdfBuffer target, ImmutableArray<int> numbers)
    {
        foreach (var number in numbers)
        {
            target.Reference(number).Raw(" "u8);
        }
    }
}

using Colophon.Diagnostics;
using Colophon.Layout.Blocks;
using Colophon.Layout.Fonts;
using Colophon.Layout.Formulas;
using Colophon.Layout.Pages;
using Colophon.Layout.Paragraphs;
using Colophon.Layout.Pictures;
using Colophon.Model;

namespace Colophon.Layout;

/// <summary>Sets a resolved report on pages.</summary>
/// <remarks>
/// Blocks become boxes in one long vertical list (<see cref="BlockLayout"/>), the list is divided into pages
/// (<see cref="PageBreaker"/>), and the pages are assembled (<see cref="PageAssembly"/>).
/// </remarks>
internal sealed class ReportLayout(FontSet fonts, DiagnosticBag diagnostics)
{
    /// <summary>How many blocks are set at the same time; -1, the default, leaves it to the machine.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary>Sets the report. The result depends on the report alone, not on the number of threads.</summary>
    public PagedDocument LayOut(ReportDocument document, CancellationToken cancellationToken = default)
    {
        var tools = Prepare(document.Metadata);
        var blocks = new BlockLayout(tools);
        var root = new StructureElement(StructureRole.Document);
        var headings = document.Blocks.OfType<Heading>().ToList();
        var contents = new ContentsLayout(tools, blocks.Text);
        var list = new VerticalList();
        new FrontLayout(tools, blocks).LayOut(document, root, list);
        if (document.Metadata.TableOfContents)
        {
            contents.LayOut(headings.Where(heading => heading.Level <= document.Metadata.TableOfContentsDepth), root, list);
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = MaxDegreeOfParallelism, CancellationToken = cancellationToken };
        new BodyLayout(tools, blocks).LayOut(document.Blocks, root, list, options);

        var boxes = list.ToImmutable();
        var plans = new PageBreaker(new PageFlow(boxes, tools.Design)).Break(cancellationToken);
        var flow = new PageFlow(contents.Complete(boxes, plans), tools.Design);
        var assembly = new PageAssembly(flow, tools, document.Metadata);
        var pages = assembly.Assemble(plans, cancellationToken);
        return new PagedDocument
        {
            Metadata = document.Metadata,
            PageWidth = tools.Design.PageWidth,
            PageHeight = tools.Design.PageHeight,
            Pages = pages,
            Structure = root,
            Outline = OutlineBuilder.Build(headings),
            Destinations = assembly.Destinations,
        };
    }

    private Typesetting Prepare(ReportMetadata metadata)
    {
        var formulas = new FormulaLayout(fonts);
        return new Typesetting(
            fonts,
            new ParagraphLayout(fonts, formulas, metadata.Language),
            formulas,
            new PictureLayout(fonts),
            PageDesign.For(metadata.Paper),
            diagnostics)
        {
            Labels = metadata.Labels,
        };
    }
}

using System.Diagnostics;
using Colophon.Layout;

namespace Colophon.Pdf;

/// <summary>How a role is called in the file.</summary>
/// <param name="Name">The structure type: a name of PDF 2.0 where PDF 1.7 has none for the role.</param>
/// <param name="Standard">The nearest standard type of PDF 1.7 (ISO 32000-1, 14.8.4), to which the role map leads.</param>
internal readonly record struct StructureType(string Name, string Standard)
{
    /// <summary>The type of a role.</summary>
    public static StructureType Of(StructureRole role) => role switch
    {
        StructureRole.Document => Own("Document"),
        StructureRole.Title => new("Title", "P"),
        StructureRole.Heading1 => Own("H1"),
        StructureRole.Heading2 => Own("H2"),
        StructureRole.Heading3 => Own("H3"),
        StructureRole.Heading4 => Own("H4"),
        StructureRole.Heading5 => Own("H5"),
        StructureRole.Heading6 => Own("H6"),
        StructureRole.Paragraph => Own("P"),
        StructureRole.BlockQuotation => Own("BlockQuote"),
        StructureRole.Code => Own("Code"),
        StructureRole.List => Own("L"),
        StructureRole.ListItem => Own("LI"),
        StructureRole.ListLabel => Own("Lbl"),
        StructureRole.ListBody => Own("LBody"),
        StructureRole.Table => Own("Table"),
        StructureRole.TableHead => Own("THead"),
        StructureRole.TableBody => Own("TBody"),
        StructureRole.TableRow => Own("TR"),
        StructureRole.TableHeaderCell => Own("TH"),
        StructureRole.TableDataCell => Own("TD"),
        StructureRole.Caption => Own("Caption"),
        StructureRole.Figure => Own("Figure"),
        StructureRole.Formula => Own("Formula"),
        StructureRole.Footnote => Own("Note"),
        StructureRole.Aside => new("Aside", "Div"),
        StructureRole.Contents => Own("TOC"),
        StructureRole.ContentsItem => Own("TOCI"),
        StructureRole.Link => Own("Link"),
        StructureRole.Reference => Own("Reference"),
        StructureRole.Span => Own("Span"),
        StructureRole.Emphasis => new("Em", "Span"),
        StructureRole.Strong => new("Strong", "Span"),
        StructureRole.BibliographyEntry => Own("BibEntry"),
        StructureRole.Division => Own("Div"),
        _ => throw new UnreachableException(),
    };

    private static StructureType Own(string name) => new(name, name);
}

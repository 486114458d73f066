using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Parsing;
using Colophon.Resolving.Bibliographies;
using Colophon.Templating;

namespace Colophon.Resolving;

/// <summary>Numbers a report's sections, figures, tables, equations and notes, and fills in every reference, citation and mark of a claim.</summary>
/// <remarks>
/// Two walks: the first gives numbers and learns what there is to refer to, the second writes the references; a reference
/// may stand before its target. The list of works is made between them, from what the first walk found cited.
/// </remarks>
internal sealed class ReferenceResolver(IProjectFiles files, DiagnosticBag diagnostics)
{
    /// <summary>Resolves a report; mistakes are reported and resolving goes on.</summary>
    public ReportDocument Resolve(ReportDocument document, FrontMatter frontMatter)
    {
        var anchors = new AnchorTable(diagnostics);
        var sections = document.Metadata.NumberSections ? new SectionCounter(TopLevel(document)) : null;
        var numbering = new Numbering(sections, anchors, diagnostics);
        var numbered = numbering.Rewrite(document);

        var library = new BibliographyReader(files, diagnostics).Read(frontMatter);
        var works = new CitedWorks(library, diagnostics).Collect(numbering.Citations);
        var citations = new CitationFormatter(works);

        var complete = numbering.ReferenceList is null && citations.Entries.Length > 0 ? AppendReferences(numbered, anchors) : numbered;
        return new ReferenceWriter(anchors, citations, numbering.Claims, document.Metadata.Labels, diagnostics).Rewrite(complete);
    }

    /// <summary>The highest level that a numbered heading has: a report that starts with ## still has a section 1.</summary>
    private static int TopLevel(ReportDocument document) =>
        document.Blocks.OfType<Heading>().Where(heading => heading.IsNumbered).Select(heading => heading.Level).DefaultIfEmpty(1).Min();

    private static ReportDocument AppendReferences(ReportDocument document, AnchorTable anchors)
    {
        var identifiers = new IdentifierMaker();
        if (anchors.TryFind("references", out _))
        {
            identifiers.Reserve("references");
        }

        var source = document.Blocks[^1].Source;
        var heading = new Heading
        {
            Source = source,
            Level = TopLevel(document),
            Content = [new Text(document.Metadata.Labels.References)],
            Id = identifiers.Make("References"),
            IsNumbered = false,
        };
        return document with { Blocks = [.. document.Blocks, heading, new Bibliography { Source = source, Entries = [] }] };
    }
}

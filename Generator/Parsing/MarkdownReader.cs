using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;
using Colophon.Parsing.Grammar;
using Colophon.Results;
using Colophon.Templating;

namespace Colophon.Parsing;

/// <summary>Parses composed Markdown to a report whose references are still open.</summary>
/// <remarks>
/// Two steps: the grammar (Markdig, with the constructs of Pandoc and Quarto in <see cref="Grammar"/>) makes a syntax
/// tree, and readers turn that into the model, one reader for each feature. Every place in the tree leads
/// back through the source map to the template that the author wrote.
/// </remarks>
internal sealed class MarkdownReader(IProjectFiles files, ReportResults results, DiagnosticBag diagnostics)
{
    /// <summary>Parses a report; mistakes are reported and parsing goes on.</summary>
    public ReportDocument Read(ComposedMarkdown composed)
    {
        var context = new ReadingContext(composed, results, files, diagnostics);
        var notes = new NoteReader(context);
        var body = new BlockReader(context, notes);
        if (MarkdownGrammar.Parse(composed.Text) is not { } syntax)
        {
            context.ReportTooDeep(context.Find(0));
            return new ReportDocument { Metadata = ReadMetadata(context, notes), Blocks = [] };
        }

        notes.Collect(syntax, body);
        var blocks = body.ReadReport(syntax);
        notes.ReportUnused();
        var metadata = ReadMetadata(context, notes);
        return new ReportDocument
        {
            Metadata = metadata,
            Abstract = body.Abstract ?? [],
            Blocks = blocks,
            Typed = context.Typed.ToImmutable(),
        };
    }

    private static ReportMetadata ReadMetadata(ReadingContext context, NoteReader notes)
    {
        var frontMatter = context.Composed.FrontMatter;
        var title = ReadTitle(frontMatter.Title);
        return new ReportMetadata
        {
            Title = title,
            PlainTitle = PlainText.Of(title),
            Subtitle = frontMatter.Subtitle is { } subtitle ? ReadTitle(subtitle) : [],
            Authors = frontMatter.Authors,
            Date = frontMatter.Date,
            Keywords = frontMatter.Keywords,
            Language = frontMatter.Language,
            Paper = frontMatter.Paper,
            TableOfContents = frontMatter.TableOfContents,
            TableOfContentsDepth = frontMatter.TableOfContentsDepth,
            NumberSections = frontMatter.NumberSections,
        };

        ImmutableArray<Inline> ReadTitle(string text)
        {
            var content = context.ReadInlines(text, notes, _ => frontMatter.TitleSource, "a title", TextAuthor.Template);
            ClaimReader.Refuse(content, "a title", context);
            return content;
        }
    }
}

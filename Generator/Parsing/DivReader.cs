using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Parsing.Grammar;
using Markdig.Syntax;
using Block = Colophon.Model.Block;
using Inline = Colophon.Model.Inline;

namespace Colophon.Parsing;

/// <summary>Reads fenced divisions: callouts, the abstract, claims, given text, the places of the ledger and of the reference list, and tables and figures with captions.</summary>
internal sealed class DivReader(ReadingContext context, NoteReader notes, BlockReader blocks, TableReader tables, FigureReader figures)
{
    private static readonly ImmutableSortedDictionary<string, CalloutKind> Callouts =
        Enum.GetValues<CalloutKind>().ToImmutableSortedDictionary(kind => "callout-" + kind.ToString().ToLowerInvariant(), kind => kind, StringComparer.Ordinal);

    private readonly AttributeCheck _attributes = new(context, context.Find);
    private readonly ClaimReader _claims = new(context, context.Find);
    private readonly LedgerReader _ledgers = new(context, notes);

    /// <summary>Reads a division.</summary>
    public void Read(Div div, ImmutableArray<Block>.Builder into) => context.Typed.Read(div.Attributes, () => ReadKind(div, into));

    private void ReadKind(Div div, ImmutableArray<Block>.Builder into)
    {
        ReportUnclosed(div);
        var id = div.Attributes.Id is { } word ? context.PrintValues(word.Text) : null;
        if (FindCallout(div.Attributes) is { } kind)
        {
            into.Add(ReadCallout(div, kind));
        }
        else if (div.Attributes.HasClass("abstract"))
        {
            ReadAbstract(div);
        }
        else if (id == "refs")
        {
            _attributes.Check(div.Attributes, "the reference list", [], []);
            into.Add(new Bibliography { Source = blocks.SourceOf(div), Entries = [] });
        }
        else if (id == "ledger")
        {
            _attributes.Check(div.Attributes, "the claims ledger", [], []);
            into.Add(_ledgers.Read(blocks.SourceOf(div)));
        }
        else if (id?.StartsWith("tbl-", StringComparison.Ordinal) == true || div.Attributes.Find("source") is not null)
        {
            ReadTable(div, id, into);
        }
        else if (id?.StartsWith("fig-", StringComparison.Ordinal) == true)
        {
            ReadFigure(div, id, into);
        }
        else if (ClaimReader.IsClaim(div.Attributes))
        {
            into.Add(ReadClaim(div));
        }
        else if (div.Attributes.HasClass(TypedTextCollector.GivenClass))
        {
            _attributes.Check(div.Attributes, "given text", [TypedTextCollector.GivenClass], []);
            into.AddRange(blocks.Read(div));
        }
        else
        {
            ReportUnknown(div, id);
            into.AddRange(blocks.Read(div));
        }
    }

    /// <summary>Reports a fence that neither opens nor closes a division.</summary>
    public void ReportStray(StrayFence fence) =>
        context.Diagnostics.Add(
            DiagnosticCodes.StrayFence,
            blocks.SourceOf(fence),
            "the fence \":::\" neither opens nor closes a division",
            "open one with ::: {.callout-note}, {.abstract}, {.given}, {#tbl-name}, {claim=K8} or {#refs}, and close it with :::");

    private static CalloutKind? FindCallout(AttributeList attributes)
    {
        foreach (var word in attributes.Classes)
        {
            if (Callouts.TryGetValue(word.Text, out var kind))
            {
                return kind;
            }
        }

        return null;
    }

    private void ReportUnclosed(Div div)
    {
        if (!div.IsFenceClosed)
        {
            context.Diagnostics.Add(DiagnosticCodes.UnclosedDiv, blocks.SourceOf(div), "the division is not closed", "end it with a line :::");
        }
    }

    private void ReportUnknown(Div div, string? id)
    {
        string[] known = [.. Callouts.Keys, "abstract", TypedTextCollector.GivenClass, "refs", "ledger"];
        var (name, offset) = div.Attributes.Classes is [var first, ..] ? (first.Text, first.Offset) : (id ?? "", div.Span.Start);
        string[] hints = Suggestion.DidYouMean(name, known) is { } hint
            ? [hint]
            : ["a division is a callout (.callout-note, -tip, -important, -caution, -warning), .abstract, .given, #refs, #ledger, a claim claim=…, a table #tbl-… or a figure #fig-…"];
        var message = name.Length == 0 ? "the division does not say what it is" : $"there is no kind of division \"{name}\"";
        context.Diagnostics.Add(DiagnosticCodes.UnknownDiv, context.Find(offset), message, hints);
    }

    private ClaimBlock ReadClaim(Div div)
    {
        var binding = _claims.Read(div.Attributes, div.Span.Start);
        var content = blocks.Read(div);
        foreach (var heading in content.OfType<Heading>())
        {
            context.Diagnostics.Add(
                DiagnosticCodes.MisplacedClaim, heading.Source, "a heading cannot stand in the division of a claim", "open the division below the heading");
        }

        return new ClaimBlock { Source = blocks.SourceOf(div), Binding = binding, Content = content };
    }

    private Callout ReadCallout(Div div, CalloutKind kind)
    {
        _attributes.Check(div.Attributes, "a callout", [.. Callouts.Keys, TypedTextCollector.GivenClass], ["title"]);
        if (div.Attributes.Id is { } id)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.MisplacedAttributes, context.Find(id.Offset), $"a callout cannot be referred to as \"{id.Text}\"", "delete the identifier");
        }

        var title = ReadCalloutTitle(div, kind);
        ClaimReader.Refuse(title, "a title", context);
        return new Callout { Source = blocks.SourceOf(div), Kind = kind, Title = title, Content = blocks.Read(div) };
    }

    private ImmutableArray<Inline> ReadCalloutTitle(Div div, CalloutKind kind)
    {
        if (div.Attributes.Find("title") is { } title)
        {
            return context.ReadInlines(title.Value, notes, position => context.Find(title.ValueOffset + position), "a title", TextAuthor.Template);
        }

        // As in Quarto, a heading at the start is the title.
        if (div.FirstOrDefault() is HeadingBlock heading)
        {
            div.Remove(heading);
            return blocks.ReadText(heading.Inline, "a title").Content;
        }

        return [new Text((LabelWords.Find(context.Composed.FrontMatter.Language) ?? LabelWords.English).Of(kind))];
    }

    private void ReadAbstract(Div div)
    {
        _attributes.Check(div.Attributes, "the abstract", ["abstract", TypedTextCollector.GivenClass], []);
        if (blocks.Abstract is not null || div.Parent is not MarkdownDocument)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.MisplacedAbstract,
                blocks.SourceOf(div),
                blocks.Abstract is null ? "the abstract stands within something else" : "the report has a second abstract",
                "keep one division {.abstract}, outside of all others");
            return;
        }

        blocks.Abstract = [];
        blocks.Abstract = blocks.Read(div);
    }

    private void ReadTable(Div div, string? id, ImmutableArray<Block>.Builder into)
    {
        _attributes.Check(div.Attributes, "a table", [TypedTextCollector.GivenClass], ["source", TableReader.WidthsKey]);
        var source = blocks.SourceOf(div);
        var table = div.OfType<PipeTable>().FirstOrDefault();
        var rest = div.Where(block => block != table).ToList();
        var caption = rest is [ParagraphBlock paragraph] ? ReadCaption(paragraph) : [];
        var isAsMeant = rest is [] or [ParagraphBlock] && (table is null) == (div.Attributes.Find("source") is not null);
        if (!isAsMeant)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.MalformedTableDiv,
                source,
                "the division of a table holds something else than one table and its caption",
                "write a pipe table, or source=\"table:experiment/name\" in the braces, and one paragraph with the caption");
        }
        else if (div.Attributes.Find("source") is not { } name)
        {
            into.Add(tables.WithWidths(tables.Read(table!, source, id, caption), div.Attributes));
        }
        else if (tables.ReadResult(name, source, id, caption) is { } result)
        {
            into.Add(tables.WithWidths(result, div.Attributes));
        }
    }

    private void ReadFigure(Div div, string id, ImmutableArray<Block>.Builder into)
    {
        var image = div.FirstOrDefault() is ParagraphBlock first ? FigureReader.FindPicture(first.Inline) : null;
        if (image is null || div.Count > 2 || (div.Count == 2 && div[1] is not ParagraphBlock))
        {
            context.Diagnostics.Add(
                DiagnosticCodes.MalformedFigureDiv,
                blocks.SourceOf(div),
                "the division of a figure holds something else than one picture and its caption",
                "write one picture and, after an empty line, one paragraph with the caption");
            return;
        }

        var attributes = InlineReader.AttributesOf(image) ?? AttributeList.Empty;
        var words = blocks.ReadText(image, "a caption").Content;
        var caption = div.Count == 2 ? ReadCaption((ParagraphBlock)div[1]) : words;
        attributes = Merge(attributes, div.Attributes, div.Count == 2 ? PlainText.Of(words) : "") with { Id = new AttributeWord(id, div.Span.Start) };
        if (figures.ReadFigure(image, attributes, caption, blocks.SourceOf(div)) is { } figure)
        {
            into.Add(figure);
        }
    }

    /// <summary>The settings of a picture and of the division around it; where the caption stands apart, the words in the brackets say what is shown.</summary>
    private static AttributeList Merge(AttributeList inner, AttributeList outer, string alternative)
    {
        var pairs = inner.Pairs.AddRange(outer.Pairs);
        return inner with
        {
            Pairs = alternative.Length > 0 ? pairs.Add(new AttributePair("alt", alternative, inner.Offset, inner.Offset)) : pairs,
            Classes = inner.Classes.AddRange(outer.Classes),
        };
    }

    private ImmutableArray<Inline> ReadCaption(ParagraphBlock paragraph)
    {
        var (content, attributes) = blocks.ReadText(paragraph.Inline, "a caption");
        if (attributes != AttributeList.Empty)
        {
            _attributes.ReportMisplaced(attributes);
        }

        return content;
    }
}

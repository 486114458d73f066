using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Parsing.Grammar;
using Markdig.Syntax.Inlines;
using Inline = Colophon.Model.Inline;

namespace Colophon.Parsing;

/// <summary>Reads running text.</summary>
/// <param name="context">The report.</param>
/// <param name="notes">Footnotes.</param>
/// <param name="locate">Leads from an offset in the text that was parsed to where the author wrote it.</param>
internal sealed class InlineReader(ReadingContext context, NoteReader notes, Func<int, SourceSpan> locate)
{
    private readonly FormulaReader _formulas = new(context, locate);
    private readonly FigureReader _figures = new(context, locate);
    private readonly CitationReader _citations = new(context, locate);
    private readonly AttributeCheck _attributes = new(context, locate);
    private readonly ClaimReader _claims = new(context, locate);
    private readonly LinkCheck _links = new(context, locate);
    private readonly RawHtml _html = new(context);
    private int _depth;
    private bool _isInLink;

    /// <summary>Leads from an offset to where the author typed what stands there, and to null where it was not the author who wrote it.</summary>
    public required Func<int, SourceSpan?> LocateTyped { get; init; }

    /// <summary>Reads the text of a paragraph or another leaf.</summary>
    public ImmutableArray<Inline> Read(ContainerInline? root)
    {
        if (root is not null)
        {
            // Before punctuation is made, as long as characters stand where they were typed.
            context.Typed.Add(root, LocateTyped);
        }

        return ReadUntyped(root);
    }

    private ImmutableArray<Inline> ReadUntyped(ContainerInline? root)
    {
        if (root is null)
        {
            return [];
        }

        SmartPunctuation.Apply(root);
        return ReadChildren(root);
    }

    /// <summary>Reads text whose end may hold attributes, as a heading's or a caption's does.</summary>
    public (ImmutableArray<Inline> Content, AttributeList Attributes) ReadWithAttributes(ContainerInline? root)
    {
        var attributes = AttributeList.Empty;
        var last = root?.LastChild;
        while (last is LiteralInline literal && literal.Content.IsEmptyOrWhitespace())
        {
            last = last.PreviousSibling;
        }

        if (last is AttributesInline inline && !IsAttached(inline))
        {
            attributes = inline.Attributes;
            inline.Remove();
        }

        return (InlineSequence.Trim(Read(root)), attributes);
    }

    /// <summary>Reads text in a place that is one line, where a displayed formula cannot stand.</summary>
    public ImmutableArray<Inline> RefuseDisplayed(ImmutableArray<Inline> inlines, string place)
    {
        if (!inlines.Any(inline => inline is DisplayedFormula))
        {
            return inlines;
        }

        var kept = new InlineSequence();
        foreach (var inline in inlines)
        {
            if (inline is DisplayedFormula { Equation: var equation })
            {
                context.Diagnostics.Add(
                    DiagnosticCodes.MisplacedDisplayedFormula,
                    equation.Source,
                    $"a displayed formula cannot stand in {place}",
                    "write it between single dollar signs");
                kept.Add(new InlineMath(equation.Math, equation.Latex));
            }
            else
            {
                kept.Add(inline);
            }
        }

        return kept.ToImmutable();
    }

    private ImmutableArray<Inline> ReadChildren(ContainerInline container)
    {
        var inlines = new InlineSequence();
        ReadChildren(container, inlines);
        return inlines.ToImmutable();
    }

    private void ReadChildren(ContainerInline container, InlineSequence inlines)
    {
        if (++_depth > ReadingContext.DeepestNesting)
        {
            context.ReportTooDeep(locate(container.Span.Start));
        }
        else
        {
            for (var child = container.FirstChild; child is not null; child = child.NextSibling)
            {
                Read(child, inlines);
            }
        }

        _depth--;
    }

    private void Read(Markdig.Syntax.Inlines.Inline inline, InlineSequence inlines)
    {
        switch (inline)
        {
            case LiteralInline literal:
                context.AddText(inlines, literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                inlines.Add(new Text(entity.Transcoded.ToString()));
                break;
            case LineBreakInline line:
                inlines.Add(line.IsHard ? new HardBreak() : new SoftBreak());
                break;
            case CodeInline code:
                inlines.Add(new CodeSpan(context.PrintValues(code.Content)));
                break;
            case EmphasisInline emphasis:
                var content = RefuseDisplayed(ReadChildren(emphasis), "emphasised text");
                inlines.Add(emphasis.DelimiterCount == 2 ? new Strong(content) : new Emphasis(content));
                break;
            case LinkInline { IsImage: true } image:
                ReadPicture(image, inlines);
                break;
            case LinkInline link:
                ReadLink(link, inlines);
                break;
            case AutolinkInline link:
                ReadAutolink(link, inlines);
                break;
            case HtmlInline html:
                ReadHtml(html);
                break;
            case FormulaInline formula:
                ReadFormula(formula, inlines);
                break;
            case AttributesInline attributes:
                if (!IsAttached(attributes))
                {
                    _attributes.ReportMisplaced(attributes.Attributes);
                }

                break;
            case NoteMark mark:
                ReadNote(mark, inlines);
                break;
            case CitationInline citation:
                ReadCitation(citation, inlines);
                break;
            case BracketedSpan span:
                context.Typed.Read(span.Attributes, () => ReadSpan(span, inlines));
                break;
            case DelimiterInline delimiter:
                // A bracket that opened nothing holds what follows it.
                context.AddText(inlines, delimiter.ToLiteral());
                ReadChildren(delimiter, inlines);
                break;
            case ContainerInline other:
                ReadChildren(other, inlines);
                break;
            default:
                throw new UnreachableException(inline.GetType().Name);
        }
    }

    /// <summary>Whether attributes belong to the inline before them.</summary>
    private static bool IsAttached(AttributesInline attributes) => attributes.PreviousSibling switch
    {
        LinkInline or CodeInline or AutolinkInline => attributes.PreviousSibling.Span.End + 1 == attributes.Span.Start,
        FormulaInline { IsDisplay: true } => true,
        LiteralInline { PreviousSibling: FormulaInline { IsDisplay: true } } between => between.Content.IsEmptyOrWhitespace(),
        _ => false,
    };

    /// <summary>The attributes right after an inline; null where there are none.</summary>
    public static AttributeList? AttributesOf(Markdig.Syntax.Inlines.Inline inline)
    {
        var next = inline.NextSibling is LiteralInline between && inline is FormulaInline && between.Content.IsEmptyOrWhitespace()
            ? between.NextSibling
            : inline.NextSibling;
        return next is AttributesInline attributes && IsAttached(attributes) ? attributes.Attributes : null;
    }

    private void ReadLink(LinkInline link, InlineSequence inlines)
    {
        if (AttributesOf(link) is { } attributes)
        {
            _attributes.Check(attributes, "a link", [], []);
        }

        _isInLink = true;
        var content = RefuseDisplayed(ReadChildren(link), "a link");
        _isInLink = false;
        var target = context.PrintValues(link.Url ?? "");
        _links.Check(target, link.Span.Start);
        inlines.Add(new Link(content, target, string.IsNullOrEmpty(link.Title) ? null : context.PrintValues(link.Title)));
    }

    private void ReadAutolink(AutolinkInline link, InlineSequence inlines)
    {
        var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
        _links.Check(target, link.Span.Start);
        inlines.Add(new Link([new Text(link.Url)], target, null));
    }

    private void ReadPicture(LinkInline image, InlineSequence inlines)
    {
        var words = PlainText.Of(RefuseDisplayed(ReadChildren(image), "a picture's description"));
        if (_figures.ReadInline(image, words, AttributesOf(image)) is { } picture)
        {
            inlines.Add(picture);
        }
    }

    private void ReadHtml(HtmlInline html)
    {
        if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            _html.Report(html.Tag, locate(html.Span.Start));
        }
    }

    private void ReadFormula(FormulaInline formula, InlineSequence inlines)
    {
        context.Typed.AddFormula(formula.Latex, formula.IsDisplay ? AttributesOf(formula) : null, LocateTyped);
        if (formula.IsDisplay)
        {
            inlines.Add(new DisplayedFormula(_formulas.ReadDisplayed(formula.Latex, AttributesOf(formula), locate(formula.Span.Start))));
        }
        else
        {
            inlines.Add(_formulas.ReadInline(formula.Latex));
        }
    }

    private void ReadNote(NoteMark mark, InlineSequence inlines)
    {
        var source = locate(mark.Span.Start);
        if (RefuseInLink("a footnote", source))
        {
            return;
        }

        if (notes.Read(mark, source, text => RefuseDisplayed(Read(text.Inline), "a footnote within a line")) is { } note)
        {
            inlines.Add(note);
        }
    }

    private void ReadCitation(CitationInline citation, InlineSequence inlines)
    {
        if (!RefuseInLink("a reference", locate(citation.Span.Start)))
        {
            _citations.Read(citation, inlines, text => PlainText.Of(RefuseDisplayed(ReadUntyped(text.Inline), "a citation")));
        }
    }

    private void ReadSpan(BracketedSpan span, InlineSequence inlines)
    {
        var isClaim = ClaimReader.IsClaim(span.Attributes);
        var content = RefuseDisplayed(Read(span.Text.Inline), isClaim ? "a claim within a line" : "brackets within a line");
        if (!isClaim)
        {
            _attributes.Check(span.Attributes, "given text", [TypedTextCollector.GivenClass], []);
            inlines.AddRange(content);
        }
        else if (RefuseInLink("a claim", locate(span.Span.Start)))
        {
            inlines.AddRange(content);
        }
        else
        {
            inlines.Add(new ClaimInline(_claims.Read(span.Attributes, span.Span.Start), content));
        }
    }

    private bool RefuseInLink(string what, SourceSpan source)
    {
        if (_isInLink)
        {
            context.Diagnostics.Add(DiagnosticCodes.LinkWithinLink, source, $"{what} cannot stand within a link", "write it before or after the link");
        }

        return _isInLink;
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Parsing.Grammar;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Colophon.Model.Block;
using CodeBlock = Colophon.Model.CodeBlock;
using Inline = Colophon.Model.Inline;
using ListBlock = Colophon.Model.ListBlock;
using SourceSpan = Colophon.Model.SourceSpan;
using Syntax = Markdig.Syntax;

namespace Colophon.Parsing;

/// <summary>Reads blocks.</summary>
internal sealed class BlockReader
{
    private readonly ReadingContext _context;
    private readonly InlineReader _inlines;
    private readonly FormulaReader _formulas;
    private readonly FigureReader _figures;
    private readonly TableReader _tables;
    private readonly DivReader _divs;
    private readonly AttributeCheck _attributes;
    private readonly RawHtml _html;
    private readonly IdentifierMaker _identifiers = new();
    private int _depth;
    private int _lastHeadingLevel;

    public BlockReader(ReadingContext context, NoteReader notes)
    {
        _context = context;
        _inlines = new InlineReader(context, notes, context.Find) { LocateTyped = context.FindTyped };
        _formulas = new FormulaReader(context, context.Find);
        _figures = new FigureReader(context, context.Find);
        _attributes = new AttributeCheck(context, context.Find);
        _tables = new TableReader(context, notes, _inlines);
        _divs = new DivReader(context, notes, this, _tables, _figures);
        _html = new RawHtml(context);
    }

    /// <summary>The report's abstract; null where none was read yet.</summary>
    public ImmutableArray<Block>? Abstract { get; set; }

    /// <summary>Reads the whole report.</summary>
    public ImmutableArray<Block> ReadReport(MarkdownDocument document)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            // Anchors that the author gives come first; made ones keep out of their way.
            if (heading.Inline?.LastChild is AttributesInline { Attributes.Id: { } id })
            {
                _identifiers.Reserve(_context.PrintValues(id.Text));
            }
        }

        return Read(document);
    }

    /// <summary>Reads what a container holds.</summary>
    public ImmutableArray<Block> Read(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (++_depth > ReadingContext.DeepestNesting)
        {
            _context.ReportTooDeep(SourceOf(container));
        }
        else
        {
            for (var i = 0; i < container.Count; i++)
            {
                i += Read(container, i, blocks);
            }
        }

        _depth--;
        return blocks.ToImmutable();
    }

    /// <summary>Where a block was written.</summary>
    public SourceSpan SourceOf(Syntax.Block block) => _context.Find(block.Span.Start);

    /// <summary>Reads running text whose end may hold attributes.</summary>
    public (ImmutableArray<Inline> Content, AttributeList Attributes) ReadText(ContainerInline? inline, string place)
    {
        var (content, attributes) = _inlines.ReadWithAttributes(inline);
        return (_inlines.RefuseDisplayed(content, place), attributes);
    }

    /// <summary>Reads one block, and for a table the captions at its sides.</summary>
    /// <returns>How many further blocks were read with it.</returns>
    private int Read(ContainerBlock container, int index, ImmutableArray<Block>.Builder blocks)
    {
        var block = container[index];
        var next = index + 1 < container.Count ? container[index + 1] : null;
        if (block is ParagraphBlock above && next is PipeTable below && TableReader.IsCaption(above))
        {
            blocks.Add(_tables.Read(below, above));
            return 1;
        }

        if (block is PipeTable table)
        {
            var caption = next is ParagraphBlock paragraph && TableReader.IsCaption(paragraph) ? paragraph : null;
            blocks.Add(_tables.Read(table, caption));
            return caption is null ? 0 : 1;
        }

        Read(block, blocks);
        return 0;
    }

    private void Read(Syntax.Block block, ImmutableArray<Block>.Builder blocks)
    {
        switch (block)
        {
            case NoteBlock or HiddenText or LinkReferenceDefinitionGroup or BlankLineBlock:
                // Read where something refers to them.
                break;
            case LeafBlock { ProcessInlines: false } and (HeadingBlock or ParagraphBlock):
                _context.ReportTooLong(MarkdownGrammar.LengthOf((LeafBlock)block), SourceOf(block));
                break;
            case HeadingBlock heading:
                blocks.Add(ReadHeading(heading));
                break;
            case ParagraphBlock paragraph:
                ReadParagraph(paragraph, blocks);
                break;
            case QuoteBlock quote:
                blocks.Add(new BlockQuote { Source = SourceOf(quote), Content = Read(quote) });
                break;
            case Syntax.ListBlock list:
                blocks.Add(ReadList(list));
                break;
            case Syntax.CodeBlock code:
                blocks.Add(ReadCode(code));
                break;
            case ThematicBreakBlock rule:
                blocks.Add(new ThematicBreak { Source = SourceOf(rule) });
                break;
            case FormulaBlock formula:
                _context.Typed.AddFormula(formula.Latex, formula.Attributes, _context.FindTyped);
                blocks.Add(_formulas.ReadBlock(formula));
                break;
            case Div div:
                _divs.Read(div, blocks);
                break;
            case StrayFence fence:
                _divs.ReportStray(fence);
                break;
            case HtmlBlock html:
                ReadHtml(html);
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    private Heading ReadHeading(HeadingBlock heading)
    {
        var (content, attributes) = ReadText(heading.Inline, "a heading");
        _attributes.Check(attributes, "a heading", ["unnumbered"], []);
        ClaimReader.Refuse(content, "a heading", _context);
        var source = SourceOf(heading);
        if (heading.Level > _lastHeadingLevel + 1 && _lastHeadingLevel > 0)
        {
            _context.Diagnostics.Add(
                DiagnosticCodes.SkippedHeadingLevel,
                source,
                string.Create(CultureInfo.InvariantCulture, $"a heading of level {heading.Level} follows one of level {_lastHeadingLevel}"),
                $"write {new string('#', _lastHeadingLevel + 1)} so that no level is left out");
        }

        _lastHeadingLevel = heading.Level;
        if (!IsPrinted(content))
        {
            _context.Diagnostics.Add(DiagnosticCodes.EmptyHeading, source, "the heading has no text", "write its text, or a backslash before the # to print the sign");
        }

        return new Heading
        {
            Source = source,
            Level = heading.Level,
            Content = content,
            Id = attributes.Id is { } id ? _context.PrintValues(id.Text) : _identifiers.Make(PlainText.Of(content)),
            IsNumbered = !attributes.HasClass("unnumbered"),
        };
    }

    /// <summary>Whether anything of a heading shows: readers, the contents and links within the report need something to hold on to.</summary>
    private static bool IsPrinted(ImmutableArray<Inline> content) =>
        PlainText.Of(content).AsSpan().IndexOfAnyExcept(" \u00A0\u00AD\u200B\u202F") >= 0;

    private void ReadParagraph(ParagraphBlock paragraph, ImmutableArray<Block>.Builder blocks)
    {
        var source = SourceOf(paragraph);
        if (FigureReader.FindPicture(paragraph.Inline) is { } image)
        {
            var caption = _inlines.RefuseDisplayed(InlineSequence.Trim(_inlines.Read(image)), "a caption");
            if (_figures.ReadFigure(image, InlineReader.AttributesOf(image) ?? AttributeList.Empty, caption, source) is { } figure)
            {
                blocks.Add(figure);
            }

            return;
        }

        AddParagraphs(_inlines.Read(paragraph.Inline), source, blocks);
    }

    /// <summary>Splits a paragraph at its displayed formulas.</summary>
    private static void AddParagraphs(ImmutableArray<Inline> inlines, SourceSpan source, ImmutableArray<Block>.Builder blocks)
    {
        var start = 0;
        for (var i = 0; i <= inlines.Length; i++)
        {
            var formula = i < inlines.Length ? inlines[i] as DisplayedFormula : null;
            if (formula is null && i < inlines.Length)
            {
                continue;
            }

            var text = InlineSequence.Trim(inlines[start..i]);
            if (text.Length > 0)
            {
                blocks.Add(new Paragraph { Source = source, Content = text });
            }

            if (formula is not null)
            {
                blocks.Add(formula.Equation);
            }

            start = i + 1;
        }
    }

    private ListBlock ReadList(Syntax.ListBlock list) => new()
    {
        Source = SourceOf(list),
        IsOrdered = list.IsOrdered,
        Start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1,
        IsTight = !list.IsLoose,
        Items = [.. list.OfType<ContainerBlock>().Select(Read)],
    };

    private CodeBlock ReadCode(Syntax.CodeBlock code)
    {
        var language = (code as FencedCodeBlock)?.Info;

        // Pandoc's ```{.python}: the first class is the language.
        if (language is ['{', '.', ..])
        {
            language = language[2..].TrimEnd('}');
        }

        return new CodeBlock
        {
            Source = SourceOf(code),
            Language = string.IsNullOrEmpty(language) ? null : language,
            Text = _context.PrintValues(code.Lines.ToString()),
        };
    }

    private void ReadHtml(HtmlBlock html)
    {
        var text = html.Lines.ToString();
        if (html.Type == HtmlBlockType.Comment)
        {
            _html.CheckComment(text, html.Span.Start);
        }
        else
        {
            var tag = text.TrimStart();
            var end = tag.IndexOf('>', StringComparison.Ordinal);
            _html.Report(end < 0 ? tag.Split('\n')[0] : tag[..(end + 1)].ReplaceLineEndings(" "), SourceOf(html));
        }
    }
}

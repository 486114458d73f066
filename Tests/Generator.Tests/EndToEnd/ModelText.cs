using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Colophon.Model;

namespace Colophon.Tests.EndToEnd;

/// <summary>What a resolved report says, in reading order: the measure for both outputs.</summary>
internal sealed class ModelText
{
    private static readonly string[] Bullets = ["•", "–", "∗", "·"];
    private readonly TextBlocks _texts = new();
    private readonly List<Footnote> _notes = [];
    private readonly SortedDictionary<int, Footnote> _allNotes = [];
    private readonly bool _isForPages;

    private ModelText(bool isForPages) => _isForPages = isForPages;

    /// <summary>The texts as a page shows them: with the markers of lists, each note behind the block that has its mark.</summary>
    public static IReadOnlyList<string> OnPages(ReportDocument document) => new ModelText(isForPages: true).Read(document);

    /// <summary>The texts as a web page holds them: without markers, notes at the end.</summary>
    public static IReadOnlyList<string> OnTheWeb(ReportDocument document) => new ModelText(isForPages: false).Read(document);

    private IReadOnlyList<string> Read(ReportDocument document)
    {
        var metadata = document.Metadata;
        AddText(metadata.Title);
        AddText(metadata.Subtitle);
        _texts.AddBlock(string.Join(", ", metadata.Authors));
        _texts.AddBlock(metadata.Date ?? "");
        _texts.AddBlock(document.Abstract.IsEmpty ? "" : "Abstract");
        Add(document.Abstract, 0);
        Add(document.Blocks, 0);
        foreach (var note in _isForPages ? [] : _allNotes.Values.AsEnumerable())
        {
            Add(note.Content, 0);
        }

        return _texts.Blocks;
    }

    private void Add(ImmutableArray<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            Add(block, depth);
        }
    }

    private void Add(Block block, int depth)
    {
        switch (block)
        {
            case Heading heading:
                AddText([new Text(heading.Number is { } number ? number + " " : ""), .. heading.Content]);
                break;
            case Paragraph paragraph:
                AddText(paragraph.Content);
                break;
            case BlockQuote quote:
                Add(quote.Content, depth);
                break;
            case ListBlock list:
                AddList(list, depth);
                break;
            case CodeBlock code:
                _texts.AddBlock(code.Text);
                break;
            case ThematicBreak:
                break;
            case EquationBlock equation:
                AddEquation(equation);
                break;
            case FigureBlock figure:
                AddPicture(figure.Picture);
                AddCaption("Figure", figure.Number, figure.Caption);
                break;
            case TableBlock table:
                AddCaption("Table", table.Number, table.Caption);
                foreach (var cell in table.Head.Concat(table.Body).SelectMany(row => row))
                {
                    AddText(cell);
                }

                break;
            case Callout callout:
                AddText(callout.Title);
                Add(callout.Content, depth);
                break;
            case Bibliography bibliography:
                foreach (var entry in bibliography.Entries)
                {
                    AddText(entry.Content);
                }

                break;
            case ClaimBlock claim:
                Add(claim.Content, depth);
                break;
            case ClaimLedger ledger:
                foreach (var entry in ledger.Entries)
                {
                    _texts.AddBlock(entry.Claim);
                    AddText(entry.Statement);
                    AddText([.. entry.Evidence, new Text(" "), .. entry.Uses]);
                }

                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    private void AddList(ListBlock list, int depth)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (_isForPages)
            {
                var number = string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}.");
                _texts.AddBlock(list.IsOrdered ? number : Bullets[Math.Min(depth, Bullets.Length - 1)]);
            }

            Add(list.Items[i], depth + 1);
        }
    }

    private void AddEquation(EquationBlock equation)
    {
        _texts.End();
        _texts.AddFormula(() => Add(equation.Math));
        _texts.End();
        foreach (var label in equation.Labels.Where(label => label.Number is not null))
        {
            _texts.AddBlock("(" + label.Number + ")");
        }
    }

    private void AddPicture(Picture picture)
    {
        _texts.End();
        _texts.AddFormula(() =>
        {
            foreach (var words in picture is VectorPicture drawing ? drawing.Elements.OfType<PictureText>() : [])
            {
                _texts.Add(words.Content);
            }
        });
        _texts.End();
    }

    private void AddCaption(string kind, string? number, ImmutableArray<Inline> caption)
    {
        var label = number is null ? "" : kind + "\u00A0" + number + (caption.IsEmpty ? "" : ". ");
        AddText([new Text(label), .. caption]);
    }

    /// <summary>Adds running text as a block, and behind it the notes whose marks it holds.</summary>
    private void AddText(ImmutableArray<Inline> inlines)
    {
        _texts.End();
        Add(inlines);
        _texts.End();
        Footnote[] notes = [.. _notes];
        _notes.Clear();
        foreach (var note in notes)
        {
            _texts.AddBlock(note.Number.ToString(CultureInfo.InvariantCulture));
            Add(note.Content, 0);
        }
    }

    private void Add(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                _texts.Add(text.Value);
                break;
            case SoftBreak or HardBreak:
                _texts.Add(" ");
                break;
            case Emphasis emphasis:
                Add(emphasis.Content);
                break;
            case Strong strong:
                Add(strong.Content);
                break;
            case CodeSpan code:
                _texts.Add(code.Value);
                break;
            case InlineMath math:
                _texts.AddFormula(() => Add(math.Math));
                break;
            case Link link:
                Add(link.Content);
                break;
            case InlinePicture:
                break;
            case BoundValueInline value:
                _texts.Add(value.Value.Text);
                break;
            case CrossReference reference:
                Add(reference.Content);
                break;
            case Citation citation:
                Add(citation.Content);
                break;
            case ClaimInline claim:
                Add(claim.Content);
                break;
            case ClaimMark mark:
                _texts.Add(ClaimMark.Gap + mark.Claim);
                break;
            case Footnote note:
                AddMark(note);
                break;
            default:
                throw new UnreachableException(inline.GetType().Name);
        }
    }

    private void AddMark(Footnote note)
    {
        _texts.Add(note.Number.ToString(CultureInfo.InvariantCulture));

        // Two marks may share a note.
        if (_allNotes.TryAdd(note.Number, note) && _isForPages)
        {
            _notes.Add(note);
        }
    }

    private void Add(MathNode? node)
    {
        switch (node)
        {
            case null or MathSpace or MathPhantom:
                break;
            case MathRow row:
                AddAll(row.Children);
                break;
            case MathIdentifier name:
                _texts.Add(name.Text);
                break;
            case MathNumber number:
                _texts.Add(number.Text);
                break;
            case MathText words:
                _texts.Add(words.Content);
                break;
            case MathOperator sign:
                _texts.Add(sign.Text);
                break;
            case MathFraction fraction:
                AddAll([fraction.Numerator, fraction.Denominator]);
                break;
            case MathRadical root:
                AddAll(_isForPages ? [root.Index, root.Radicand] : [root.Radicand, root.Index]);
                break;
            case MathScripts scripts:
                AddAll([scripts.Base, scripts.Subscript, scripts.Superscript]);
                break;
            case MathUnderOver stack:
                AddAll([stack.Base, stack.Under, stack.Over]);
                break;
            case MathTable table:
                AddAll(table.Rows.SelectMany(row => row));
                break;
            case MathStyle style:
                Add(style.Content);
                break;
            default:
                throw new UnreachableException(node.GetType().Name);
        }
    }

    private void AddAll(IEnumerable<MathNode?> nodes)
    {
        foreach (var node in nodes)
        {
            Add(node);
        }
    }
}

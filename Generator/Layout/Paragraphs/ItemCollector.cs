using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Colophon.Layout.Fonts;
using Colophon.Layout.Formulas;
using Colophon.Layout.Pictures;
using Colophon.Model;

namespace Colophon.Layout.Paragraphs;

/// <summary>Walks through the inlines of a paragraph and turns them into boxes, glue and penalties.</summary>
/// <param name="fonts">The faces.</param>
/// <param name="shaper">Turns words into glyphs.</param>
/// <param name="setFormula">Sets a formula of some size, in points, in the pieces between which a line may end.</param>
/// <param name="pictures">Sets pictures.</param>
/// <param name="paragraph">How the paragraph is set.</param>
internal sealed class ItemCollector(
    FontSet fonts,
    TextShaper shaper,
    Func<MathNode, double, StructureElement?, ImmutableArray<FormulaPiece>> setFormula,
    PictureLayout pictures,
    ParagraphStyle paragraph)
{
    private readonly List<ParagraphItem> _items = [];
    private readonly StringBuilder _word = new();
    private TextStyle? _wordStyle;

    // Spaces wait for what comes after them: several make one, and none starts or ends a line.
    private TextStyle? _space;
    private bool _mayBreak;
    private bool _isLineEmpty = true;

    /// <summary>Turns a paragraph into items; the last one is a forced line end, unless there is nothing to print.</summary>
    public List<ParagraphItem> Collect(ImmutableArray<Inline> content, StructureElement? structure)
    {
        Add(content, Restyled(new TextStyle
        {
            Face = fonts.Regular,
            Size = paragraph.Size,
            Color = paragraph.Color,
            IsBold = paragraph.IsBold,
            IsItalic = paragraph.IsItalic,
            Structure = structure,
        }));
        FlushWord();
        if (_items.Count > 0 && !_items[^1].IsForced)
        {
            _items.AddLineEnd();
        }

        return _items;
    }

    private void Add(ImmutableArray<Inline> content, TextStyle style)
    {
        foreach (var inline in content)
        {
            Add(inline, style);
        }
    }

    private void Add(Inline inline, TextStyle style)
    {
        switch (inline)
        {
            case Text text:
                AddText(text.Value, style);
                break;
            case SoftBreak:
                AddText(" ", style);
                break;
            case HardBreak:
                AddHardBreak();
                break;
            case Emphasis emphasis:
                Add(emphasis.Content, Restyled(style with { IsItalic = !style.IsItalic, Structure = Child(style, StructureRole.Emphasis) }));
                break;
            case Strong strong:
                Add(strong.Content, Restyled(style with { IsBold = true, Structure = Child(style, StructureRole.Strong) }));
                break;
            case CodeSpan code:
                AddText(code.Value, CodeStyle(style));
                break;
            case InlineMath math:
                AddFormula(math, style);
                break;
            case Link link:
                Add(link.Content, Linked(style, StructureRole.Link, link.Target));
                break;
            case CrossReference reference:
                AddReference(reference, style);
                break;
            case Citation citation:
                Add(citation.Content, style);
                break;
            case BoundValueInline { Value: var value }:
                AddText(value.Text, style with { Structure = style.Structure?.Add(new StructureElement(StructureRole.Span) { Value = value }) });
                break;
            case ClaimInline claim:
                Add(claim.Content, style);
                break;
            case ClaimMark mark:
                AddMark(mark, style);
                break;
            case Footnote footnote:
                AddFootnote(footnote, style);
                break;
            case InlinePicture picture:
                AddPicture(picture, style);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(inline), inline, "not a kind of inline");
        }
    }

    private void AddText(string text, TextStyle style)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case ' ' or '\t' or '\n' or '\r':
                    FlushWord();
                    _space ??= style;
                    break;
                case '\u00A0':
                    FlushWord();
                    OpenBox();
                    _items.AddSpace(style, character, IsRigid(style));
                    break;
                case '\u200B':
                    FlushWord();
                    _mayBreak = true;
                    break;
                default:
                    AddCharacter(character, style);
                    break;
            }
        }
    }

    private void AddCharacter(char character, TextStyle style)
    {
        if (!ReferenceEquals(style, _wordStyle))
        {
            FlushWord();
            _wordStyle = style;
        }

        _word.Append(character);
    }

    private void FlushWord()
    {
        if (_word.Length == 0)
        {
            return;
        }

        var (text, breaks) = WordBreaks.TakeSoftHyphens(_word.ToString());
        var style = _wordStyle!; // a word has a style from its first character on
        _word.Clear();
        if (text.Length == 0)
        {
            return;
        }

        OpenBox();
        var continues = _items.Count > 0 && _items[^1].Kind == ItemKind.Box;
        AddItalicCorrection(text[0], style);
        if (breaks.Count == 0)
        {
            breaks = WordBreaks.Find(text, style, continues);
        }

        _items.AddWord(style, shaper.Shape(style.Face, text, !style.IsCode), breaks, shaper);
        _mayBreak = WordBreaks.EndsInDash(text, continues);
    }

    /// <summary>Puts the space or the possible line end that waits before what comes now.</summary>
    private void OpenBox()
    {
        if (_space is not null && !_isLineEmpty)
        {
            _items.AddSpace(_space, ' ', IsRigid(_space));
        }
        else if (_space is null && _mayBreak && !_isLineEmpty)
        {
            _items.Add(ParagraphItem.Break(WordBreak.HyphenPenalty));
        }

        _space = null;
        _mayBreak = false;
        _isLineEmpty = false;
    }

    private void AddBox(ParagraphItem box)
    {
        FlushWord();
        OpenBox();
        _items.Add(box);
    }

    /// <summary>Keeps a slanted letter from leaning on an upright one that follows.</summary>
    private void AddItalicCorrection(char next, TextStyle style)
    {
        if (_items is [.., { Part: WordPart { Style: { IsItalic: true, IsCode: false } last } word }]
            && style.Face.ItalicAngle == 0 && style.Rise == 0 && next is not ('.' or ','))
        {
            var glyph = last.Face.GlyphIndex(word.Word.Text[^1]);
            var overhang = last.Face.Bounds(glyph).XMax - last.Face.Advance(glyph);
            if (overhang > 0)
            {
                _items.Add(new ParagraphItem(ItemKind.Box, last.Size * overhang / last.Face.UnitsPerEm));
            }
        }
    }

    private void AddHardBreak()
    {
        FlushWord();
        _space = null;
        if (_isLineEmpty)
        {
            // A line without text is a line nonetheless.
            _items.Add(new ParagraphItem(ItemKind.Box, 0));
        }

        _items.AddLineEnd();
        _isLineEmpty = true;
        _mayBreak = false;
    }

    private void AddFormula(InlineMath math, TextStyle style)
    {
        var structure = style.Structure?.Add(new StructureElement(StructureRole.Formula) { AlternativeText = math.Latex });
        foreach (var piece in setFormula(math.Math, style.Size, structure))
        {
            AddBox(new ParagraphItem(ItemKind.Box, piece.Box.Width, new BoxPart(style, piece.Box.Ascent, piece.Box.Depth, piece.Box.Items)));
            if (piece.BreakPenalty is { } penalty)
            {
                _items.Add(ParagraphItem.Break(penalty));
                _items.Add(new ParagraphItem(ItemKind.Glue, piece.SpaceAfter));
            }
        }
    }

    private void AddReference(CrossReference reference, TextStyle style)
    {
        var hasLink = reference.Content.Any(HoldsLink);
        Add(reference.Content, hasLink
            ? style with { Structure = Child(style, StructureRole.Reference) }
            : Linked(style, StructureRole.Reference, "#" + reference.Target));
    }

    private static bool HoldsLink(Inline inline) => inline switch
    {
        Link => true,
        Emphasis emphasis => emphasis.Content.Any(HoldsLink),
        Strong strong => strong.Content.Any(HoldsLink),
        _ => false,
    };

    private void AddFootnote(Footnote footnote, TextStyle style)
    {
        var number = footnote.Number.ToString(CultureInfo.InvariantCulture);
        var mark = Linked(style, StructureRole.Reference, "#fn-" + number) with { Size = 0.7 * style.Size, Rise = style.Rise + (0.35 * style.Size) };
        AddBox(new ParagraphItem(ItemKind.Box, 0, new FootnotePart(mark, footnote)));
        AddText(number, mark);
    }

    /// <summary>Sets the mark of a claim in quiet program type, so that nobody takes it for that of a footnote.</summary>
    private void AddMark(ClaimMark mark, TextStyle style)
    {
        AddText(ClaimMark.Gap, style);
        var code = CodeStyle(Linked(style, StructureRole.Link, mark.Target));
        AddText(mark.Claim, code with { Size = 0.62 * style.Size, Rise = style.Rise + (0.36 * style.Size), Color = paragraph.QuietColor });
    }

    private void AddPicture(InlinePicture inline, TextStyle style)
    {
        var natural = inline.Picture;
        var height = Math.Min(natural.Height, paragraph.Size);
        var width = natural.Height > 0 ? natural.Width * height / natural.Height : natural.Width;
        var structure = style.Structure?.Add(new StructureElement(StructureRole.Figure) { AlternativeText = inline.AlternativeText });
        ImmutableArray<PageItem> items = [.. pictures.LayOut(natural, width, structure).Select(item => item.Move(0, -height))];
        AddBox(new ParagraphItem(ItemKind.Box, width, new BoxPart(style, height, 0, items)));
    }

    private bool IsRigid(TextStyle style) => style.IsCode || paragraph.Alignment != TextAlignment.Justified;

    private TextStyle Restyled(TextStyle style) => style with
    {
        Face = (style.IsBold, style.IsItalic) switch
        {
            (false, false) => fonts.Regular,
            (false, true) => fonts.Italic,
            (true, false) => fonts.Bold,
            (true, true) => fonts.BoldItalic,
        },
    };

    private TextStyle CodeStyle(TextStyle style)
    {
        // Small letters of both faces come out nearly equally high; program text is so wide that a little less looks even.
        var text = (double)fonts.Regular.XHeight / fonts.Regular.UnitsPerEm;
        var code = (double)fonts.Monospaced.XHeight / fonts.Monospaced.UnitsPerEm;
        return style with
        {
            Face = fonts.Monospaced,
            Size = style.Size * 0.95 * Math.Min(1, text / code),
            IsCode = true,
            Structure = Child(style, StructureRole.Code),
        };
    }

    private TextStyle Linked(TextStyle style, StructureRole role, string target)
    {
        var structure = Child(style, role);
        return style with { Color = paragraph.LinkColor, Link = new LinkSpan(target, structure), Structure = structure };
    }

    private static StructureElement? Child(TextStyle style, StructureRole role) => style.Structure?.Add(new StructureElement(role));
}

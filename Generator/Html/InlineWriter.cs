using System.Collections.Immutable;
using Colophon.Mathematics.Writing;
using Colophon.Model;

namespace Colophon.Html;

/// <summary>Writes running text.</summary>
internal sealed class InlineWriter(Markup markup, NoteWriter notes, PictureWriter pictures)
{
    // Links do not nest, and what is repeated in the contents must not repeat its notes.
    private bool _hasLinks = true;
    private bool _hasNotes = true;

    /// <summary>Appends inlines.</summary>
    public void Write(ImmutableArray<Inline> inlines)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            if (inlines[i] is InlineMath && i + 1 < inlines.Length && inlines[i + 1] is Text { Value: [var first, ..] words } && IsClosing(first))
            {
                WriteTied(inlines[i], words, out var rest);
                Write(new Text(rest));
                i++;
            }
            else
            {
                Write(inlines[i]);
            }
        }
    }

    /// <summary>Appends inlines as the inside of a link of the page's own: no links, no notes.</summary>
    public void WriteWithoutLinks(ImmutableArray<Inline> inlines)
    {
        var outer = (_hasLinks, _hasNotes);
        (_hasLinks, _hasNotes) = (false, false);
        Write(inlines);
        (_hasLinks, _hasNotes) = outer;
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                markup.Words(text.Value);
                break;
            case SoftBreak:
                markup.Raw("\n");
                break;
            case HardBreak:
                markup.Raw("<br/>\n");
                break;
            case Emphasis emphasis:
                markup.Raw("<em>").In(FaceStyle.Italic, () => Write(emphasis.Content)).Raw("</em>");
                break;
            case Strong strong:
                markup.Raw("<strong>").In(FaceStyle.Bold, () => Write(strong.Content)).Raw("</strong>");
                break;
            case CodeSpan code:
                markup.Raw("<code>").In(FaceStyle.Monospaced, () => markup.Words(code.Value)).Raw("</code>");
                break;
            case InlineMath math:
                FormulaFonts.Use(markup.Fonts, math.Math);
                MathMLWriter.Write(markup.Output, math.Math, isDisplay: false);
                break;
            case Link link:
                WriteLink(link.Target, link.Title, null, link.Content);
                break;
            case InlinePicture picture:
                pictures.Write(picture.Picture, picture.AlternativeText, null, isInline: true);
                break;
            case BoundValueInline value:
                Write(value.Value);
                break;
            case CrossReference reference:
                WriteLink("#" + reference.Target, null, "reference", reference.Content);
                break;
            case Citation citation:
                markup.Raw("<span class=\"citation\">");
                Write(citation.Content);
                markup.Raw("</span>");
                break;
            case ClaimInline claim:
                WriteClaim(claim);
                break;
            case ClaimMark mark:
                WriteMark(mark);
                break;
            case Footnote note:
                if (_hasNotes)
                {
                    notes.WriteMark(note);
                }

                break;
            default:
                throw new ArgumentException("an unknown kind of inline", nameof(inline));
        }
    }

    // A browser takes a formula for an object, around which a line may end; no line begins with a comma, though.
    private void WriteTied(Inline formula, string next, out string rest)
    {
        var length = next.TakeWhile(IsClosing).Count();
        rest = next[length..];
        markup.Raw("<span class=\"tie\">");
        Write(formula);
        markup.Words(next[..length]).Raw("</span>");
    }

    private static bool IsClosing(char character) => character is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '”' or '’';

    private void WriteClaim(ClaimInline claim)
    {
        if (claim.Binding.Claims.IsEmpty)
        {
            Write(claim.Content);
            return;
        }

        markup.Raw("<span");
        WriteBinding(markup, claim.Binding);
        markup.Raw(">");
        Write(claim.Content);
        markup.Raw("</span>");
    }

    /// <summary>Appends the attributes that say what an element asserts.</summary>
    public static void WriteBinding(Markup markup, ClaimBinding binding) => markup
        .Attribute("class", "claim").Attribute("data-claim", string.Join(' ', binding.Claims)).Attribute("data-asserts", binding.Asserts);

    private void WriteMark(ClaimMark mark)
    {
        if (_hasLinks)
        {
            markup.Words(ClaimMark.Gap)
                .Raw("<a class=\"claim-mark\"").Attribute("href", mark.Target).Attribute("aria-label", mark.Description).Attribute("title", mark.Description).Raw(">")
                .In(FaceStyle.Monospaced, () => markup.Words(mark.Claim))
                .Raw("</a>");
        }
    }

    private void Write(BoundValue value) => markup
        .Raw("<data").Attribute("value", value.FullPrecision).Attribute("data-path", value.Path).Raw(">")
        .Words(value.Text)
        .Raw("</data>");

    private void WriteLink(string target, string? title, string? kind, ImmutableArray<Inline> content)
    {
        if (!_hasLinks || IsProgram(target))
        {
            Write(content);
            return;
        }

        markup.Raw("<a").OptionalAttribute("class", kind).Attribute("href", target).OptionalAttribute("title", title).Raw(">");
        _hasLinks = false;
        Write(content);
        _hasLinks = true;
        markup.Raw("</a>");
    }

    /// <summary>Whether a link would run or unpack something instead of leading somewhere. The page holds no script, not even here.</summary>
    private static bool IsProgram(string target)
    {
        // Browsers pass over white space and control characters in a scheme.
        var scheme = string.Concat(target.TakeWhile(c => c != ':').Where(c => c > ' '));
        return scheme.Length < target.Length && scheme.ToUpperInvariant() is "JAVASCRIPT" or "VBSCRIPT" or "DATA";
    }
}

using System.Collections.Immutable;
using Colophon.Model;
using Colophon.Parsing.Grammar;
using Markdig.Syntax.Inlines;

namespace Colophon.Parsing;

/// <summary>Gathers what the author typed while it is being read, for checks of numbers that come from no result.</summary>
internal sealed class TypedTextCollector
{
    /// <summary>The class that says that the numbers of a text are meant as they are.</summary>
    public const string GivenClass = "given";

    private readonly ImmutableArray<TypedText>.Builder _texts = ImmutableArray.CreateBuilder<TypedText>();
    private int _given;

    /// <summary>What was gathered, in the order in which it was read.</summary>
    public ImmutableArray<TypedText> ToImmutable() => _texts.ToImmutable();

    /// <summary>Reads something that has attributes, which may say that its numbers are given.</summary>
    public void Read(AttributeList attributes, Action read)
    {
        var step = attributes.HasClass(GivenClass) ? 1 : 0;
        _given += step;
        read();
        _given -= step;
    }

    /// <summary>Adds the running text of a leaf, what is lifted out of it excepted.</summary>
    /// <param name="root">The leaf, punctuation still as typed.</param>
    /// <param name="locate">Where an offset was typed; null where an experiment wrote it.</param>
    public void Add(ContainerInline root, Func<int, SourceSpan?> locate)
    {
        var text = new TypedTextBuilder(locate);
        for (var inline = root.FirstChild; inline is not null; inline = Next(inline, root))
        {
            switch (inline)
            {
                case LiteralInline literal:
                    // Counted from the end, since the marks of captions are taken off at the start.
                    text.Append(literal.Content.AsSpan(), literal.Span.End + 1 - literal.Content.Length);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline { Transcoded: { Length: 1 } entity } when !char.IsAsciiDigit(entity.CurrentChar):
                    // A space that does not break, above all.
                    text.Append(entity.CurrentChar);
                    break;
                case ContainerInline or HtmlInline or AttributesInline:
                    break;
                default:
                    text.Append(TypedText.Opaque);
                    break;
            }
        }

        Add(text, isFormula: false, attributes: null);
    }

    /// <summary>Adds a formula.</summary>
    /// <param name="latex">What stands between the dollar signs.</param>
    /// <param name="attributes">What follows a displayed one; null where nothing does.</param>
    /// <param name="locate">Where an offset was typed; null where an experiment wrote it.</param>
    public void AddFormula(GatheredText latex, AttributeList? attributes, Func<int, SourceSpan?> locate)
    {
        var text = new TypedTextBuilder(position => locate(latex.OffsetOf(position)));
        text.Append(latex.Text, 0);
        Add(text, isFormula: true, attributes);
    }

    private void Add(TypedTextBuilder builder, bool isFormula, AttributeList? attributes)
    {
        if (builder.ToText() is { Digits.IsEmpty: false } text)
        {
            _texts.Add(text with { IsFormula = isFormula, IsGiven = _given > 0 || attributes?.HasClass(GivenClass) == true });
        }
    }

    /// <summary>The next inline in reading order; null at the end. Steps instead of calling itself: nesting may be deep.</summary>
    private static Markdig.Syntax.Inlines.Inline? Next(Markdig.Syntax.Inlines.Inline inline, ContainerInline root)
    {
        // What a picture in the line shows is said in its alternative text, which is not printed.
        if (inline is ContainerInline { FirstChild: { } child } and not LinkInline { IsImage: true })
        {
            return child;
        }

        Markdig.Syntax.Inlines.Inline? current = inline;
        while (current is not null && current.NextSibling is null)
        {
            current = current.Parent;
            if (ReferenceEquals(current, root))
            {
                return null;
            }
        }

        return current?.NextSibling;
    }
}
